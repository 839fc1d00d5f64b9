import { passesAt, passMs } from '../guide/cursor.ts';
import { MICROPHONE_MS } from '../guide/playhead.ts';
import type { Plan } from '../massage/plan.ts';
import { fits, nothingSpent, spend } from './budget.ts';
import type { Spent } from './budget.ts';
import type { Piece } from './ssml.ts';
import type { Beat, HoldCursor } from './timeline.ts';
import type { Voice } from './voice.ts';

/** As much of the timeline as one prompt holds. It ends within a hold, with words, or the massage is over. */
export type Window =
  | {
      readonly ends: 'hold';
      readonly beats: readonly Beat[];
      readonly place: HoldCursor;
      readonly words: string;
    }
  | { readonly ends: 'over'; readonly beats: readonly Beat[] };

/** What a window has to go by. */
export interface WindowFrame {
  readonly voice: Voice;
  readonly plan: Plan;
  /** How long it may last, in ms. */
  readonly allowedMs: number;
  /** What it ends with at a place in a hold. */
  readonly wordsAt: (place: HoldCursor) => string;
  /** What it must have room for when the massage ends in it. */
  readonly lastWords: string;
}

/** A window ends in this last part of what is allowed, where a good place is worth more than a late one. */
const LAST_PART = 0.8;

/** How good a place is, the lower the better: before the end of a step, of one side, in a cue's stead, in the quiet. */
type Rank = 1 | 2 | 3 | 4;

interface Ending {
  /** Since the quiet began, in ms. */
  readonly afterMs: number;
  readonly rank: Rank;
}

interface Candidate extends Ending {
  /** How many beats come before the quiet that it cuts. */
  readonly beats: number;
  readonly quiet: Quiet;
  readonly words: string;
  /** Since the window began, in ms. */
  readonly atMs: number;
}

type Quiet = Extract<Beat, { kind: 'quiet' }>;

const pieceOf = (beat: Beat): Piece => (beat.kind === 'speech' ? { text: beat.text } : { pauseMs: beat.ms });

export const piecesOf = (beats: readonly Beat[]): readonly Piece[] => beats.map(pieceOf);

/**
 * Where in a stretch of quiet a window may end. The open microphone is hold: its eight seconds must be quiet
 * too, but for a cue that the closing question stands in for.
 */
const endingsIn = (plan: Plan, quiet: Quiet, latestMs: number): readonly Ending[] => {
  const { entry, pass, doneMs } = quiet.cursor;
  const restAfter = passMs(plan, entry) - doneMs - quiet.ms;
  const lastMs = quiet.ms - MICROPHONE_MS;
  const inQuiet: Ending = { afterMs: Math.floor(Math.min(lastMs, latestMs)), rank: 4 };
  const best: Ending =
    restAfter > 0
      ? { afterMs: quiet.ms, rank: 3 }
      : { afterMs: lastMs, rank: pass + 1 < passesAt(plan, entry) ? 2 : 1 };
  const isRoomy = restAfter === 0 || restAfter >= MICROPHONE_MS;
  return [best, inQuiet].filter(({ afterMs }) => isRoomy && afterMs >= 0 && afterMs <= latestMs);
};

const preferred = (a: Candidate | undefined, b: Candidate, lateMs: number): Candidate => {
  if (a === undefined) return b;
  const isLate = (candidate: Candidate): boolean => candidate.atMs >= lateMs;
  if (isLate(a) !== isLate(b)) return isLate(a) ? a : b;
  if (isLate(a) && a.rank !== b.rank) return a.rank < b.rank ? a : b;
  return a.atMs > b.atMs ? a : b;
};

const cutAt = (beats: readonly Beat[], candidate: Candidate): Window => {
  const { quiet, afterMs, words } = candidate;
  const before = beats.slice(0, candidate.beats);
  const place = { ...quiet.cursor, doneMs: quiet.cursor.doneMs + afterMs };
  return {
    ends: 'hold',
    beats: afterMs > 0 ? [...before, { ...quiet, ms: afterMs }] : before,
    place,
    words,
  };
};

/**
 * Fills a window from a row of beats, which is read no further than it has room for.
 *
 * @throws RangeError when not even one place to end fits, which the bounds of the settings rule out
 */
export const fillWindow = (row: Iterable<Beat>, frame: WindowFrame): Window => {
  const { voice, plan, allowedMs } = frame;
  const beats: Beat[] = [];
  let spent: Spent = nothingSpent;
  let best: Candidate | undefined;
  for (const beat of row) {
    if (beat.kind === 'quiet') {
      const words = frame.wordsAt(beat.cursor);
      const wordsMs = voice.ms(words);
      for (const ending of endingsIn(plan, beat, allowedMs - spent.ms - wordsMs)) {
        const then = spend(
          spend(spent, { pauseMs: ending.afterMs }, ending.afterMs),
          { text: words },
          wordsMs,
        );
        if (!fits(then, allowedMs)) continue;
        const atMs = spent.ms + ending.afterMs;
        best = preferred(
          best,
          { ...ending, beats: beats.length, quiet: beat, words, atMs },
          allowedMs * LAST_PART,
        );
      }
    }
    spent = spend(spent, pieceOf(beat), beat.ms);
    beats.push(beat);
    if (!fits(spent, allowedMs)) break;
  }
  if (fits(spend(spent, { text: frame.lastWords }, voice.ms(frame.lastWords)), allowedMs)) {
    return { ends: 'over', beats };
  }
  if (best === undefined) throw new RangeError('No place to end a window');
  return cutAt(beats, best);
};
