import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { flite } from './tools.ts';

const run = promisify(execFile);

/** A woman from the United States, and a man from Scotland. Both speak at 16 kHz, as the recogniser hears. */
export const voices = ['slt', 'awb'] as const;

export type Voice = (typeof voices)[number];

/** Says words into a WAV file of 16 kHz, mono. */
export const say = async (voice: Voice, words: string, file: string): Promise<void> => {
  await run(flite.command, ['-voice', voice, '-t', words, '-o', file]);
};

/** How the synthesiser pronounces a word, in the phones of the CMU dictionary. */
export const pronounce = async (word: string): Promise<string> => {
  const { stdout } = await run(flite.command, ['-t', word, '-ps', 'none']);
  const phones = stdout.trim().split(/\s+/);
  return phones
    .filter((phone) => phone !== 'pau')
    .map((phone) => (phone === 'ax' ? 'AH' : phone.toUpperCase()))
    .join(' ');
};
