import process from 'node:process';

/** What was counted, in the order in which it was first named. */
const figures = new Map<string, number>();
const versions: string[] = [];

/** Adds to a figure, such as "samples". */
export const count = (what: string, many = 1): void => {
  figures.set(what, (figures.get(what) ?? 0) + many);
};

/** Names a version that has been used. */
export const used = (version: string): void => {
  versions.push(version);
};

process.once('exit', () => {
  const counted = [...figures].map(([what, many]) => `${many.toLocaleString('en-US')} ${what}`);
  process.stdout.write(`${[...counted, ...versions].join(', ')}\n`);
});
