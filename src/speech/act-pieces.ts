import type { Act } from '../guide/act.ts';
import type { Piece } from './ssml.ts';
import type { Voice } from './voice.ts';
import { wordsFor } from './words.ts';

/** How far apart a line is from itself when it is said twice, in ms. */
const SAID_TWICE_MS = 2_000;

/** Acts as they are said one after the other. */
export const actPieces = (voice: Voice, acts: readonly Act[]): readonly Piece[] =>
  acts.flatMap((act, index): Piece[] => {
    const said: Piece = { text: wordsFor(voice, act) };
    return acts[index - 1]?.say === act.say ? [{ pauseMs: SAID_TWICE_MS }, said] : [said];
  });
