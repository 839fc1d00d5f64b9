import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Figure } from './figure.ts';

const page = join(import.meta.dirname, '..', 'README.md');
const markers = { begin: '<!-- made by npm run bench -- --write -->', end: '<!-- end -->' };

const verdict = ({ met }: Figure): string => (met === null ? '' : met ? 'yes' : 'NO');

/** Where it was measured. */
const machine = (): string =>
  `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;

export const tableOf = (figures: readonly Figure[]): string =>
  [
    `Measured on ${machine()}.`,
    '',
    '| figure | measured | must reach | met |',
    '| --- | --- | --- | --- |',
    ...figures.map((each) => `| ${[each.figure, each.measured, each.target, verdict(each)].join(' | ')} |`),
  ].join('\n');

/** Puts the table into the page beside this folder, in place of the one that was there. */
export const writeTable = async (figures: readonly Figure[]): Promise<void> => {
  const text = await readFile(page, 'utf8');
  const begin = text.indexOf(markers.begin);
  const end = text.indexOf(markers.end);
  if (begin < 0 || end < begin) throw new Error(`${page} has no place for the table`);
  const whole = `${text.slice(0, begin)}${markers.begin}\n\n${tableOf(figures)}\n\n${text.slice(end)}`;
  await writeFile(page, await format(whole, { ...(await resolveConfig(page)), filepath: page }));
};
