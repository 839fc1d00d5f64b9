import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { drawIcons } from './icon/icons.ts';
import { manifestText } from './manifest.ts';
import type { ModelFile } from './models.ts';

/** Writes the skill package that the ASK CLI deploys into a folder, which it empties first. */
export const writeSkillPackage = async (
  folder: string,
  models: readonly ModelFile[],
): Promise<readonly string[]> => {
  const files: readonly (readonly [path: string, content: string | Uint8Array])[] = [
    ['skill.json', manifestText()],
    ...models.map(({ locale, json }) => [`interactionModels/custom/${locale}.json`, json] as const),
    ...(await drawIcons()).map(({ path, png }) => [path, png] as const),
  ];
  await rm(folder, { recursive: true, force: true });
  return Promise.all(
    files.map(async ([path, content]) => {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      return file;
    }),
  );
};
