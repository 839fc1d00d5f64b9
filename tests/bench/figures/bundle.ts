import { basename } from 'node:path';
import type { Output } from '../../../src/build/bundle.ts';
import { judged, kilobytes, shown } from '../support/figure.ts';
import type { Figure } from '../support/figure.ts';
import type { Subjects } from '../support/subjects.ts';

const ENTRY_AT_MOST = 250_000;
const STORAGE_AT_MOST = 450_000;
const SHOWN_PARTS = 8;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** The package that a source belongs to, or the folder of ours. */
const partOf = (source: string): string =>
  /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? source.split('/').slice(0, 2).join('/');

const contentsOf = (outputs: readonly Output[]): string => {
  const sizes = new Map<string, number>();
  for (const { contents } of outputs) {
    for (const [source, bytes] of Object.entries(contents))
      sizes.set(partOf(source), (sizes.get(partOf(source)) ?? 0) + bytes);
  }
  return Array.from(sizes)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, SHOWN_PARTS)
    .map(([part, bytes]) => `${part} ${kilobytes(bytes)}`)
    .join(', ');
};

/** A file with all that is loaded whenever it is. */
const withLoaded = (outputs: readonly Output[], name: RegExp): readonly Output[] => {
  const byPath = new Map(outputs.map((output) => [output.path, output]));
  const found = new Set<Output>();
  const add = (output: Output | undefined): void => {
    if (output === undefined || found.has(output)) return;
    found.add(output);
    for (const path of output.loads) add(byPath.get(path));
  };
  outputs.filter(({ path }) => name.test(basename(path))).forEach(add);
  return [...found];
};

const isCode = ({ path }: Output): boolean => path.endsWith('.js');

/** What is shipped, minified: the entry with the chunks that it loads, the storage with its own, each language. */
export const bundleFigures = ({ outputs }: Pick<Subjects, 'outputs'>): readonly Figure[] => {
  const code = outputs.filter(isCode);
  const entry = withLoaded(code, /^index\.js$/);
  const languages = code.filter(({ path }) => basename(path).startsWith('locale-'));
  const loaded = withLoaded(code, /^dynamo-db-.*\.js$/).filter((output) => !entry.includes(output));
  const storage = code.filter((output) => !entry.includes(output) && !languages.includes(output));
  const bytes = (files: readonly Output[]): number => sum(files.map((file) => file.bytes));
  return [
    judged(
      'bundle: the entry, with all that it loads',
      kilobytes(bytes(entry)),
      '250 kB',
      bytes(entry) <= ENTRY_AT_MOST,
    ),
    shown('in it', contentsOf(entry)),
    judged(
      'bundle: the storage, with each way to find credentials',
      `${kilobytes(bytes(storage))}, of which ${kilobytes(bytes(loaded))} are loaded at once`,
      '450 kB',
      bytes(storage) <= STORAGE_AT_MOST,
    ),
    shown('in it', contentsOf(storage)),
    ...languages.map((output) =>
      shown(
        `bundle: ${basename(output.path, '.js').replace('locale-', '')}, loaded when first needed`,
        kilobytes(output.bytes),
      ),
    ),
  ];
};
