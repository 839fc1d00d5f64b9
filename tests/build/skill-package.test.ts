import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeModels } from '../../src/build/models.ts';
import { root } from '../../src/build/paths.ts';
import { writeSkillPackage } from '../../src/build/skill-package.ts';

describe('the skill package', () => {
  it('is what the ASK CLI deploys: the manifest, and a model for each of its locales', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'massage-guide-package-'));
    try {
      const models = makeModels();
      await writeSkillPackage(folder, models);
      expect(await readdir(folder)).toEqual(['interactionModels', 'skill.json']);
      const manifest = await readFile(join(folder, 'skill.json'), 'utf8');
      expect(manifest).toBe(await readFile(join(root, 'skill.json'), 'utf8'));
      for (const { locale, json } of models) {
        expect(manifest).toContain(`"${locale}": {`);
        const path = join(folder, 'interactionModels/custom', `${locale}.json`);
        expect((await readFile(path, 'utf8')) === json).toBe(true);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
