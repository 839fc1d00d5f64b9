import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeModels } from '../../src/build/models.ts';
import { committedManifest } from '../../src/build/paths.ts';
import { writeSkillPackage } from '../../src/build/skill-package.ts';

const PNG_SIGNATURE = '89504e470d0a1a0a';

/** Width and height of a PNG, as its header has them. */
const sizeOf = (png: Buffer): readonly [width: number, height: number] => {
  expect(png.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

describe('the skill package', () => {
  const models = makeModels();
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'massage-guide-package-'));
    await writeSkillPackage(folder, models);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('is what the ASK CLI deploys: the manifest, and a model for each of its locales', async () => {
    expect((await readdir(folder)).sort()).toEqual(['assets', 'interactionModels', 'skill.json']);
    const manifest = await readFile(join(folder, 'skill.json'), 'utf8');
    expect(manifest).toBe(await readFile(committedManifest, 'utf8'));
    for (const { locale, json } of models) {
      expect(manifest).toContain(`"${locale}": {`);
      const path = join(folder, 'interactionModels/custom', `${locale}.json`);
      expect((await readFile(path, 'utf8')) === json).toBe(true);
    }
  });

  it('holds the icons that the manifest names, in the sizes that Amazon asks for', async () => {
    const manifest = await readFile(join(folder, 'skill.json'), 'utf8');
    const iconAt = (key: string): Promise<Buffer> =>
      readFile(join(folder, new RegExp(`"${key}": "file://([^"]+)"`).exec(manifest)?.[1] ?? key));
    expect(sizeOf(await iconAt('smallIconUri'))).toEqual([108, 108]);
    expect(sizeOf(await iconAt('largeIconUri'))).toEqual([512, 512]);
  });
});
