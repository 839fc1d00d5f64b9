import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { OutsideTool } from './outside-tool.ts';

export const espeak: OutsideTool = { command: 'espeak-ng', install: 'apt-get install espeak-ng' };

/** `RIFF`, its length, `WAVE`: what comes before the first chunk, in bytes. */
const RIFF_BYTES = 12;
/** A chunk's name and length, in bytes. */
const CHUNK_BYTES = 8;

/** Where a chunk's content begins and how long it is, in bytes. */
const chunkOf = (wav: Buffer, wanted: string): { readonly at: number; readonly bytes: number } => {
  let at = RIFF_BYTES;
  while (at + CHUNK_BYTES <= wav.length) {
    const name = wav.toString('latin1', at, at + 4);
    const bytes = wav.readUInt32LE(at + 4);
    at += CHUNK_BYTES;
    if (name === wanted) return { at, bytes };
    at += bytes + (bytes % 2);
  }
  throw new Error(`Not a WAV file with a "${wanted}" chunk`);
};

/**
 * How long a WAV file sounds, in ms. One that was written to a pipe declares more than it holds, because its
 * length was not known when its header was written: then what is there counts.
 */
export const wavMs = (wav: Buffer): number => {
  const bytesPerSecond = wav.readUInt32LE(chunkOf(wav, 'fmt ').at + 8);
  const sound = chunkOf(wav, 'data');
  return (Math.min(sound.bytes, wav.length - sound.at) * 1000) / bytesPerSecond;
};

const run = promisify(execFile);

/** How long espeak-ng takes to say a text in American English, in ms. */
export const spokenMs = async (text: string, wordsPerMinute: number): Promise<number> => {
  const options = ['-v', 'en-us', '-s', String(wordsPerMinute), '--stdout', '--', text];
  const { stdout } = await run(espeak.command, options, { encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 });
  return wavMs(stdout);
};
