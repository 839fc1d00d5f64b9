import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Grammar } from './grammar.ts';
import { dictionaryOf } from './pronunciations.ts';
import { acousticModel, pocketsphinx } from './tools.ts';

const run = promisify(execFile);

const WAV_HEADER_BYTES = '44';

/** How many work at once. */
const atOnce = Math.min(availableParallelism(), 4);

/** Every n-th is one's share. */
const share = <Item>(items: readonly Item[], nth: number): readonly Item[] =>
  items.filter((_, index) => index % atOnce === nth);

/** Does something with each item, some of them at once. */
export const forEachAtOnce = async <Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<void>,
): Promise<void> => {
  await Promise.all(
    Array.from({ length: atOnce }, async (_, nth) => {
      for (const item of share(items, nth)) await act(item);
    }),
  );
};

/** `words (file score)`, without words where nothing was heard. */
const HEARD = /^(.*?)\s*\((\S+) -?\d+\)$/;

/**
 * What a recogniser with this grammar hears in the WAV files of a folder, by file; '' where it hears nothing.
 * `files` are named without their ending. Each is heard as if it were the only one.
 */
export const hear = async (
  grammar: Grammar,
  folder: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const at = (name: string): string => join(folder, name);
  await writeFile(at('model.fsg'), grammar.fsg);
  await writeFile(at('model.dict'), await dictionaryOf(grammar.words));

  const hearShare = async (nth: number): Promise<string> => {
    const [list, heard, log] = [at(`${nth}.list`), at(`${nth}.heard`), at(`${nth}.log`)];
    await writeFile(list, share(files, nth).join('\n'));
    const grammarOptions = ['-hmm', acousticModel, '-fsg', at('model.fsg'), '-dict', at('model.dict')];
    const soundOptions = ['-adcin', 'yes', '-adchdr', WAV_HEADER_BYTES];
    const fileOptions = ['-ctl', list, '-cepdir', folder, '-cepext', '.wav', '-hyp', heard, '-logfn', log];
    await run(pocketsphinx.command, [...grammarOptions, ...soundOptions, ...fileOptions]);
    return readFile(heard, 'utf8');
  };
  const reports = await Promise.all(Array.from({ length: atOnce }, (_, nth) => hearShare(nth)));
  const heard = new Map(
    reports
      .flatMap((report) => report.split('\n'))
      .flatMap((line): [string, string][] => {
        const [, words, file] = HEARD.exec(line) ?? [];
        return words === undefined || file === undefined ? [] : [[file, words]];
      }),
  );
  const unheard = files.filter((file) => !heard.has(file));
  if (unheard.length > 0) throw new Error(`The recogniser says nothing of ${unheard.join(', ')}`);
  return heard;
};
