import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Amazon asks for both, in PNG; their paths within the skill package. */
export const iconFiles = {
  small: { path: 'assets/images/icon-108.png', pixels: 108 },
  large: { path: 'assets/images/icon-512.png', pixels: 512 },
} as const;

/** A picture of the skill package. */
export interface Icon {
  readonly path: string;
  readonly png: Uint8Array;
}

/** Draws the icon in each size. */
export const drawIcons = async (): Promise<readonly Icon[]> => {
  const svg = await readFile(join(import.meta.dirname, 'icon.svg'), 'utf8');
  await initWasm(readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Object.values(iconFiles).map(({ path, pixels }) => ({
    path,
    png: new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render().asPng(),
  }));
};
