import { readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { root } from './paths.ts';

/** A file that was written, with its size. */
export interface Output {
  readonly path: string;
  readonly bytes: number;
}

/** Each language as an entry of its own, so that its file is called by its name and loaded when first needed. */
const languageEntries = async (): Promise<Record<string, string>> => {
  const languages = await readdir(join(root, 'src/locales'), { withFileTypes: true });
  return Object.fromEntries(
    languages
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [`locale-${name}`, join(root, 'src/locales', name, 'index.ts')]),
  );
};

const settings: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  // What is imported when first needed (a language, the database) becomes a file of its own.
  splitting: true,
  chunkNames: '[name]-[hash]',
  minify: true,
  // The SDK names its errors after its classes.
  keepNames: true,
  sourcemap: true,
  // The AWS SDK's entry points for CommonJS are larger and slower to load.
  mainFields: ['module', 'main'],
  // Dependencies in CommonJS call `require`, which an ES module doesn't have.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
};

const bundleInto = async (folder: string, write: boolean): Promise<Metafile> => {
  const { metafile } = await build({
    ...settings,
    metafile: true,
    write,
    absWorkingDir: root,
    entryPoints: { index: join(root, 'lambda/index.ts'), ...(await languageEntries()) },
    outdir: folder,
  });
  return metafile;
};

/** What the bundle would be made of. Writes nothing. */
export const bundleContents = (): Promise<Metafile> => bundleInto(join(root, 'dist/lambda'), false);

/** Bundles the Lambda handler into a folder, which it empties first. */
export const bundle = async (folder: string): Promise<readonly Output[]> => {
  await rm(folder, { recursive: true, force: true });
  const { outputs } = await bundleInto(folder, true);
  // Without it, Lambda would take the files for CommonJS.
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  return Object.entries(outputs).map(([path, { bytes }]) => ({
    path: join(folder, basename(path)),
    bytes,
  }));
};
