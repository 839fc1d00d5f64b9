import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { englishOf } from '../locales/en/index.ts';
import { bundle, bundleContents } from './bundle.ts';
import { readMeasured } from './cost/measured.ts';
import { costPageOf } from './cost/page.ts';
import { bundledIn, committedLicences, licencesPageOf } from './licences.ts';
import { makeModels, type ModelFile } from './models.ts';
import { manifestText } from './manifest.ts';
import { committedCost, committedManifest, committedModel, committedPlans, root } from './paths.ts';
import { plansPageOf } from './plans-table.ts';
import { writeSkillPackage } from './skill-package.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;

const report = (path: string, bytes: number): void => {
  console.log(`${kilobytes(bytes)}  ${relative(root, path)}`);
};

const reportFile = async (path: string): Promise<void> => {
  report(path, (await stat(path)).size);
};

/** A file that is committed although it is made here. */
interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const generatedFrom = async (models: readonly ModelFile[]): Promise<readonly GeneratedFile[]> => [
  { path: committedManifest, text: manifestText() },
  ...models.map(({ locale, json }) => ({ path: committedModel(locale), text: json })),
  { path: committedPlans, text: plansPageOf(englishOf('en')) },
  { path: committedCost, text: await costPageOf(readMeasured()) },
  { path: committedLicences, text: await licencesPageOf(await bundledIn(await bundleContents())) },
];

const isCommitted = async ({ path, text }: GeneratedFile): Promise<boolean> => {
  try {
    return (await readFile(path, 'utf8')) === text;
  } catch {
    return false;
  }
};

/** Whether the committed files are those that the code makes; says what to do if not. */
const check = async (): Promise<boolean> => {
  const files = await generatedFrom(makeModels());
  const committed = await Promise.all(files.map(isCommitted));
  const stale = files.filter((_, index) => committed[index] !== true);
  for (const { path } of stale) {
    console.error(`${relative(root, path)} is not as the code makes it; run "npm run build".`);
  }
  return stale.length === 0;
};

const buildAll = async (): Promise<void> => {
  const models = makeModels();
  for (const { path, text } of await generatedFrom(models)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    await reportFile(path);
  }

  for (const path of await writeSkillPackage(join(root, 'dist/skill-package'), models))
    await reportFile(path);

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
