import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, transform, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { root } from './paths.ts';

/** A file that was written, with its size. */
export interface Output {
  readonly path: string;
  readonly bytes: number;
  /** Files that are loaded whenever it is. */
  readonly loads: readonly string[];
  /** What is in it: bytes by source file. */
  readonly contents: Readonly<Record<string, number>>;
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

/**
 * Makes functions of our arrows. V8 parses every arrow of a module at once, and a function only when it is called:
 * https://github.com/v8/v8/blob/main/src/parsing/parser-base.h, ParseArrowFunctionLiteral. Not in what we depend on:
 * esbuild gets arrows wrong in the constructors of derived classes.
 */
const functionsForArrows: Plugin = {
  name: 'functions for arrows',
  setup: (bundling) => {
    bundling.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, { loader: 'ts', supported: { arrow: false } });
      return { contents: code };
    });
  },
};

const settings = {
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  // What is imported when first needed (a language, the database) becomes a file of its own.
  splitting: true,
  chunkNames: '[name]-[hash]',
  minify: true,
  sourcemap: true,
  plugins: [functionsForArrows],
  // A quarter of the entry, for clients that nothing calls.
  alias: { 'ask-sdk-model': join(root, 'lambda/no-service-clients.ts') },
  // The AWS SDK's entry points for CommonJS are larger and slower to load.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
} as const satisfies BuildOptions;

const metafileOf = async (
  folder: string,
  entryPoints: Readonly<Record<string, string>>,
  more: BuildOptions,
): Promise<Metafile> => {
  const { metafile } = await build({
    ...settings,
    ...more,
    metafile: true,
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
  });
  return metafile;
};

/** Bundles entry points, each under its name, into a folder, which it empties first. */
export const bundleOf = async (
  folder: string,
  entryPoints: Readonly<Record<string, string>>,
  more: BuildOptions = {},
): Promise<readonly Output[]> => {
  await rm(folder, { recursive: true, force: true });
  const { outputs } = await metafileOf(folder, entryPoints, more);
  // Without it, Lambda would take the files for CommonJS.
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  const written = (path: string): string => join(folder, basename(path));
  return Object.entries(outputs).map(([path, { bytes, imports, inputs }]) => ({
    path: written(path),
    bytes,
    loads: imports
      .filter(({ kind, external }) => kind === 'import-statement' && external !== true)
      .map((each) => written(each.path)),
    contents: Object.fromEntries(
      Object.entries(inputs).map(([source, { bytesInOutput }]) => [source, bytesInOutput]),
    ),
  }));
};

const handlerEntries = async (): Promise<Readonly<Record<string, string>>> => ({
  index: join(root, 'lambda/index.ts'),
  ...(await languageEntries()),
});

/** Bundles the Lambda handler into a folder, which it empties first. */
export const bundle = async (folder: string): Promise<readonly Output[]> =>
  bundleOf(folder, await handlerEntries());

/** What the bundle would be made of. Writes nothing. */
export const bundleContents = async (): Promise<Metafile> =>
  metafileOf(join(root, 'dist/lambda'), await handlerEntries(), { write: false });
