import { bundleContents } from '../../src/build/bundle.ts';
import { bundledIn, licencesPageOf, notAllowed } from '../../src/build/licences.ts';

describe('what is in the bundle', () => {
  it('is under licences that are on the list, each package with a reason', async () => {
    const packages = await bundledIn(await bundleContents());
    expect(notAllowed(packages)).toEqual([]);
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['ask-sdk-core', 'valibot']));
    for (const { why } of packages) expect(why).not.toBe('');
  });

  it('is without the server and the tools', async () => {
    const names = (await bundledIn(await bundleContents())).map(({ name }) => name);
    for (const name of ['express', 'ask-sdk-express-adapter', 'dynalite', 'prettier', 'esbuild']) {
      expect(names).not.toContain(name);
    }
  });

  it('is refused under another licence', async () => {
    const stranger = { name: 'stranger', version: '1.0.0', licence: 'GPL-3.0', why: 'none' };
    await expect(licencesPageOf([stranger])).rejects.toThrow('stranger is under GPL-3.0');
  });
});
