import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelFile } from './models.ts';
import { root } from './paths.ts';

/** Writes the skill package that the ASK CLI deploys into a folder, which it empties first. */
export const writeSkillPackage = async (folder: string, models: readonly ModelFile[]): Promise<void> => {
  const modelFolder = join(folder, 'interactionModels', 'custom');
  await rm(folder, { recursive: true, force: true });
  await mkdir(modelFolder, { recursive: true });
  await copyFile(join(root, 'skill.json'), join(folder, 'skill.json'));
  await Promise.all(models.map(({ locale, json }) => writeFile(join(modelFolder, `${locale}.json`), json)));
};
