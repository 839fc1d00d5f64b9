import type { Cursor } from '../guide/place/cursor.ts';
import { MICROPHONE_MS } from '../guide/place/playhead.ts';
import type { Stretch } from '../guide/place/playhead.ts';
import type { Zone } from '../massage/step.ts';
import type { Piece } from './ssml.ts';
import { pieceOf } from './timeline.ts';
import type { Beat } from './timeline.ts';
import type { Voice } from './voice.ts';

/** One prompt: what is spoken in it, what moves in it, and how it leaves the session. */
export interface Part {
  readonly pieces: readonly Piece[];
  readonly stretches: readonly Stretch[];
  readonly ms: number;
  /** Of its length, what is speech and so estimated. */
  readonly speechMs: number;
  /** What goes on while the microphone is open after it; null where there is no massage. */
  readonly listening: Pick<Stretch, 'cursor' | 'moving'> | null;
  /** The zone whose pressure it ends by asking about. */
  readonly asked: Zone | null;
}

const continues = (last: Stretch, { cursor, moving }: Beat): boolean => {
  if (last.moving !== moving) return false;
  if (last.cursor.at !== 'hold' || cursor.at !== 'hold') {
    return JSON.stringify(last.cursor) === JSON.stringify(cursor);
  }
  const sameHold = last.cursor.entry === cursor.entry && last.cursor.pass === cursor.pass;
  return sameHold && cursor.doneMs === last.cursor.doneMs + (moving ? last.ms : 0);
};

/** Beats as the stretches they make: neighbours that stay, or go on, at the same place are one. */
const stretchesOf = (beats: readonly Beat[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const beat of beats) {
    const last = stretches.at(-1);
    if (last !== undefined && continues(last, beat))
      stretches.splice(-1, 1, { ...last, ms: last.ms + beat.ms });
    else stretches.push({ cursor: beat.cursor, ms: beat.ms, moving: beat.moving });
  }
  return stretches;
};

const sumOf = <Item>(items: readonly Item[], ms: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + ms(item), 0);

/** A prompt in which the massage goes on. */
export const movingPart = (
  beats: readonly Beat[],
  listening: Part['listening'],
  asked: Zone | null,
): Part => ({
  pieces: beats.map(pieceOf),
  stretches: stretchesOf(beats),
  ms: sumOf(beats, (beat) => beat.ms),
  speechMs: sumOf(beats, (beat) => (beat.kind === 'speech' ? beat.ms : 0)),
  listening,
  asked,
});

/**
 * A prompt in which nothing moves.
 *
 * @param cursor where the massage stands meanwhile, if there is one
 */
export const stillPart = (voice: Voice, pieces: readonly Piece[], cursor: Cursor | null): Part => {
  const speechMs = sumOf(pieces, (piece) => ('text' in piece ? voice.ms(piece.text) : 0));
  const ms = speechMs + sumOf(pieces, (piece) => ('text' in piece ? 0 : piece.pauseMs));
  const standing = cursor === null ? null : { cursor, moving: false };
  return {
    pieces,
    stretches: standing === null ? [] : [{ ...standing, ms }],
    ms,
    speechMs,
    listening: standing,
    asked: null,
  };
};

/** What a part plays, with the microphone that is open after it. */
export const stretchesWithMicrophone = (part: Part): readonly Stretch[] =>
  part.listening === null ? part.stretches : [...part.stretches, { ...part.listening, ms: MICROPHONE_MS }];
