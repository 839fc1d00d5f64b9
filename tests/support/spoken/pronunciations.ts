import { readFile } from 'node:fs/promises';
import { pronounce } from './synthesiser.ts';
import { dictionary } from './tools.ts';

/** "read(2)" is the second way to say "read". */
const VARIANT = /\(\d+\)$/;

/**
 * A dictionary of exactly these words, each line a word and its phones. Names of diseases and the like, which
 * the recogniser's own dictionary lacks, are taken as the synthesiser pronounces them: no word is left out.
 */
export const dictionaryOf = async (words: ReadonlySet<string>): Promise<string> => {
  const lines = (await readFile(dictionary, 'utf8')).split('\n');
  const known = lines.filter((line) => words.has((line.split(' ')[0] ?? '').replace(VARIANT, '')));
  const there = new Set(known.map((line) => line.split(' ')[0] ?? ''));
  const phones = new Set(lines.flatMap((line) => line.trim().split(' ').slice(1)));

  const added: string[] = [];
  for (const word of words) {
    if (there.has(word)) continue;
    const said = await pronounce(word);
    const strange = said.split(' ').filter((phone) => !phones.has(phone));
    if (strange.length > 0) throw new Error(`"${word}" cannot be heard: ${strange.join(', ')} of ${said}`);
    added.push(`${word} ${said}`);
  }
  return [...known, ...added, ''].join('\n');
};
