import { PROMPT_BYTES, PROMPT_CHARACTERS } from './limits.ts';
import { FRAME_BYTES, FRAME_CHARACTERS, sizeOf } from './ssml.ts';
import type { Piece } from './ssml.ts';

/** What a prompt has used up so far of all that is limited. */
export interface Spent {
  readonly ms: number;
  readonly characters: number;
  readonly bytes: number;
}

export const nothingSpent: Spent = { ms: 0, characters: FRAME_CHARACTERS, bytes: FRAME_BYTES };

export const spend = (spent: Spent, piece: Piece, ms: number): Spent => {
  const { characters, bytes } = sizeOf(piece);
  return { ms: spent.ms + ms, characters: spent.characters + characters, bytes: spent.bytes + bytes };
};

/** Whether a prompt that has used up so much may be sent. */
export const fits = (spent: Spent, allowedMs: number): boolean =>
  spent.ms <= allowedMs && spent.characters <= PROMPT_CHARACTERS && spent.bytes <= PROMPT_BYTES;
