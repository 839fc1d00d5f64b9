import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A file that the server hands out. */
export interface Asset {
  readonly type: string;
  readonly body: Buffer | string;
}

const page = new URL('../page/', import.meta.url);
const require = createRequire(import.meta.url);

const bundled = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', page))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
};

const font = async (path: string): Promise<Asset> => ({ type: 'font/woff2', body: await readFile(path) });

/** The page and all that belongs to it, by path. */
export const loadAssets = async (): Promise<ReadonlyMap<string, Asset>> => {
  const file = (name: string): Promise<string> => readFile(new URL(name, page), 'utf8');
  return new Map<string, Asset>([
    ['/', { type: 'text/html; charset=utf-8', body: await file('index.html') }],
    ['/page.css', { type: 'text/css; charset=utf-8', body: await file('page.css') }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', body: await bundled() }],
    ['/icon.svg', { type: 'image/svg+xml', body: await file('icon.svg') }],
    [
      '/figtree.woff2',
      await font(require.resolve('@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2')),
    ],
    [
      '/fraunces.woff2',
      await font(require.resolve('@fontsource-variable/fraunces/files/fraunces-latin-standard-normal.woff2')),
    ],
  ]);
};
