import { passesAt, passMs, SHORTEST_REST_MS } from '../guide/place/cursor.ts';
import { MICROPHONE_MS } from '../guide/place/playhead.ts';
import type { Plan } from '../massage/plan.ts';
import { stepOf } from '../massage/routines/index.ts';
import { countOf } from '../massage/step.ts';
import type { Quiet } from './timeline.ts';

/**
 * How good a place is, the lower the better: before the end of a step, of one side, in a cue's stead, in the
 * quiet, in the quiet with a cue to come that the closing words then stand in for, and among counted strokes.
 */
type Rank = 1 | 2 | 3 | 4 | 5 | typeof AMONG_STROKES;

/** The last resort: a rhythm is not cut where there is any other place. */
export const AMONG_STROKES = 6;

/** A place in a stretch of quiet at which a window may end. */
export interface Ending {
  /** Since the quiet began, in ms. */
  readonly afterMs: number;
  readonly rank: Rank;
}

const isCounted = (plan: Plan, entry: number): boolean => {
  const step = plan.entries[entry]?.step;
  return step !== undefined && countOf(stepOf(step))?.aloud === true;
};

/**
 * Where in a stretch of quiet a window may end. Its closing words and the open microphone are hold, and what
 * is left of the hold behind them is either nothing, or long enough to go back to.
 *
 * @param wordsMs how long the closing words take
 * @param latestMs the latest that there is room for, since the quiet began
 */
export const endingsIn = (plan: Plan, quiet: Quiet, wordsMs: number, latestMs: number): readonly Ending[] => {
  const { entry, pass, doneMs } = quiet.cursor;
  const neededMs = wordsMs + MICROPHONE_MS;
  const atEndMs = passMs(plan, entry) - doneMs - neededMs;
  const goingBackMs = atEndMs - SHORTEST_REST_MS;
  const cueFollows = atEndMs + neededMs > quiet.ms;
  const latest = (...limits: readonly number[]): number =>
    Math.floor(Math.min(latestMs, quiet.ms, ...limits));

  const endings: readonly Ending[] = cueFollows
    ? [
        { afterMs: quiet.ms <= goingBackMs ? quiet.ms : -1, rank: 3 },
        { afterMs: latest(quiet.ms - neededMs), rank: 4 },
        { afterMs: latest(goingBackMs), rank: 5 },
      ]
    : [
        { afterMs: atEndMs, rank: pass + 1 < passesAt(plan, entry) ? 2 : 1 },
        { afterMs: latest(goingBackMs), rank: 4 },
      ];
  return endings
    .filter(({ afterMs }) => afterMs >= 0 && afterMs <= latestMs)
    .map((ending) => (isCounted(plan, entry) ? { ...ending, rank: AMONG_STROKES } : ending));
};
