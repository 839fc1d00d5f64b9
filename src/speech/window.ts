import type { Plan } from '../massage/plan.ts';
import { fits, nothingSpent, spend } from './budget.ts';
import type { Spent } from './budget.ts';
import { AMONG_STROKES, endingsIn } from './ending.ts';
import type { Ending } from './ending.ts';
import { pieceOf } from './timeline.ts';
import type { Beat, HoldCursor, Quiet } from './timeline.ts';
import type { Voice } from './voice.ts';

/**
 * As much of the timeline as one prompt holds. It ends within a hold, with words that invite speech, or the row
 * is over: the massage has come to its end, or to where it stops.
 */
export type Window =
  | {
      readonly ends: 'hold';
      readonly beats: readonly Beat[];
      /** Where the hold is when the microphone opens. */
      readonly listening: HoldCursor;
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
  /** What it must have room for when the row ends in it. */
  readonly lastWords: string;
}

/** A window ends in this last part of what is allowed, where a good place is worth more than a late one. */
const LAST_PART = 0.8;

interface Candidate extends Ending {
  /** How many beats come before the quiet that it cuts. */
  readonly beats: number;
  readonly quiet: Quiet;
  readonly words: string;
  readonly wordsMs: number;
  /** Since the window began, in ms. */
  readonly atMs: number;
}

const preferred = (a: Candidate | undefined, b: Candidate, lateMs: number): Candidate => {
  if (a === undefined) return b;
  const isLastResort = (candidate: Candidate): boolean => candidate.rank === AMONG_STROKES;
  if (isLastResort(a) !== isLastResort(b)) return isLastResort(a) ? b : a;
  const isLate = (candidate: Candidate): boolean => candidate.atMs >= lateMs;
  if (isLate(a) !== isLate(b)) return isLate(a) ? a : b;
  if (isLate(a) && a.rank !== b.rank) return a.rank < b.rank ? a : b;
  return a.atMs > b.atMs ? a : b;
};

const later = (cursor: HoldCursor, ms: number): HoldCursor => ({ ...cursor, doneMs: cursor.doneMs + ms });

/** The beats up to a candidate, and its words. The hands go on while they are said. */
const endedAt = (
  beats: readonly Beat[],
  { quiet, afterMs, words, wordsMs, ...candidate }: Candidate,
): Window => {
  const place = later(quiet.cursor, afterMs);
  const before: Beat = { ...quiet, ms: afterMs };
  const said: Beat = { kind: 'speech', text: words, ms: wordsMs, cursor: place, moving: true };
  return {
    ends: 'hold',
    beats: [...beats.slice(0, candidate.beats), ...(afterMs > 0 ? [before] : []), said],
    listening: later(place, wordsMs),
  };
};

/** The places in a stretch of quiet at which all that is limited has room for the closing words. */
const candidatesIn = (
  quiet: Quiet,
  beats: number,
  spent: Spent,
  frame: WindowFrame,
): readonly Candidate[] => {
  const { voice, plan, allowedMs } = frame;
  const words = frame.wordsAt(quiet.cursor);
  const wordsMs = voice.ms(words);
  const withWords = spend(spent, { text: words }, wordsMs);
  return endingsIn(plan, quiet, wordsMs, allowedMs - withWords.ms)
    .filter(({ afterMs }) => fits(spend(withWords, { pauseMs: afterMs }, afterMs), allowedMs))
    .map((ending) => ({ ...ending, beats, quiet, words, wordsMs, atMs: spent.ms + ending.afterMs }));
};

/**
 * Fills a window from a row of beats, which is read no further than it has room for. Undefined when there is
 * room for no place to end: a long answer and a slow voice in a short reprompt.
 */
export const fillWindow = (row: Iterable<Beat>, frame: WindowFrame): Window | undefined => {
  const { voice, allowedMs, lastWords } = frame;
  const beats: Beat[] = [];
  let spent: Spent = nothingSpent;
  let best: Candidate | undefined;
  for (const beat of row) {
    if (beat.kind === 'quiet') {
      for (const candidate of candidatesIn(beat, beats.length, spent, frame)) {
        best = preferred(best, candidate, allowedMs * LAST_PART);
      }
    }
    spent = spend(spent, pieceOf(beat), beat.ms);
    beats.push(beat);
    if (!fits(spent, allowedMs)) break;
  }
  if (fits(spend(spent, { text: lastWords }, voice.ms(lastWords)), allowedMs)) return { ends: 'over', beats };
  return best === undefined ? undefined : endedAt(beats, best);
};
