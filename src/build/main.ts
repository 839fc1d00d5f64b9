import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { makeModels, type ModelFile } from './models.ts';
import { committedModel, root } from './paths.ts';
import { writeSkillPackage } from './skill-package.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;

const report = (path: string, bytes: number): void => {
  console.log(`${kilobytes(bytes)}  ${relative(root, path)}`);
};

const reportFile = async (path: string): Promise<void> => {
  report(path, (await stat(path)).size);
};

const isCommitted = async ({ locale, json }: ModelFile): Promise<boolean> => {
  try {
    return (await readFile(committedModel(locale), 'utf8')) === json;
  } catch {
    return false;
  }
};

/** Whether the committed interaction models are those that the phrases make; says what to do if not. */
const check = async (): Promise<boolean> => {
  const models = makeModels();
  const committed = await Promise.all(models.map(isCommitted));
  const stale = models.filter((_, index) => committed[index] !== true).map(({ locale }) => locale);
  if (stale.length > 0) {
    console.error(`interaction-models: ${stale.join(', ')} not as the phrases make it; run "npm run build".`);
  }
  return stale.length === 0;
};

const buildAll = async (): Promise<void> => {
  const models = makeModels();
  for (const { locale, json } of models) {
    const path = committedModel(locale);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, json);
    await reportFile(path);
  }

  const skillPackage = join(root, 'dist/skill-package');
  await writeSkillPackage(skillPackage, models);
  await reportFile(join(skillPackage, 'skill.json'));

  for (const { path, bytes } of await bundle(join(root, 'dist/lambda'))) report(path, bytes);
};

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
try {
  if (values.check) process.exitCode = (await check()) ? 0 : 1;
  else await buildAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
