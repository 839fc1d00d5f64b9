import type { LengthAsked } from './asked.ts';
import { allot, elastic, leavesTime, stretchFor } from './hold.ts';
import { closingIndex, isLeftOut } from './limits.ts';
import type { Limits } from './limits.ts';
import type { Manner } from './manner.ts';
import { planMs } from './plan.ts';
import type { Plan, TalkMs } from './plan.ts';
import { filledUp, withoutNeighbours, worthRepeating } from './repeats.ts';
import { routines } from './routines/index.ts';
import type { RoutineId, StepId } from './routines/index.ts';

/** What the people want of a massage. */
export interface Wish extends Limits {
  /** Whole minutes from the first stroke to the end, words included. */
  readonly minutes: number;
  readonly manner: Manner;
}

/** The lengths that a routine offers, in minutes, ascending. */
export const minutesOffered = (routine: RoutineId): readonly number[] =>
  Object.keys(routines[routine].sequences).map(Number);

/** The offered length nearest to what was asked for; of two equally near, the shorter. The usual one when nobody said. */
export const nearestOffered = (routine: RoutineId, asked: LengthAsked): number => {
  const offered = minutesOffered(routine);
  const usual = routines[routine].defaultMinutes;
  if (asked === 'quick') return offered[0] ?? usual;
  if (asked === 'long') return offered.at(-1) ?? usual;
  if (asked === null) return usual;
  return offered.reduce((best, each) => (Math.abs(each - asked) < Math.abs(best - asked) ? each : best));
};

/** How far along the offered lengths another sequence is taken: slow hands do fewer steps, each for longer. */
const FEWER_OR_MORE = { slow: -1, usual: 0, quick: 1 } as const;

/** The sequences that may serve, the preferred one first. */
const sequencesFor = (routine: RoutineId, { minutes, manner }: Wish): readonly (readonly StepId[])[] => {
  const sequences: Readonly<Record<number, readonly StepId[]>> = routines[routine].sequences;
  const offered = minutesOffered(routine);
  const usual = nearestOffered(routine, minutes);
  const other = offered[offered.indexOf(usual) + FEWER_OR_MORE[manner.tempo]] ?? usual;
  return [other, usual].map((length) => sequences[length] ?? []);
};

/**
 * Which steps, in which order, each held how long, for the minutes that the people have.
 *
 * The steps are those of the nearest offered length, less what is left out. Their words count as time; what
 * remains is shared out so that every hold lies equally far between its minimum and its maximum, in steps of
 * five seconds or whole counted strokes. When even the longest holds don't fill the time, as when steps were left
 * out, strong work is played again rather than any hold stretched beyond its maximum. Slow hands get the steps
 * of a shorter massage and quick hands those of a longer one, where these can fill the same minutes.
 *
 * @param talkMs how long each step's words take, since this module knows none
 */
export const fit = (routine: RoutineId, wish: Wish, talkMs: TalkMs): Plan => {
  const { manner, minutes } = wish;
  const budgetFor = (steps: readonly StepId[]): number => {
    const bare: Plan = { routine, manner, entries: steps.map((step) => ({ step, holdSeconds: 0 })) };
    return minutes * 60 - planMs(bare, talkMs) / 1000;
  };
  const stretchOf = (steps: readonly StepId[]): number => stretchFor(steps.map(elastic), budgetFor(steps));
  const chosen = (sequence: readonly StepId[]): readonly StepId[] => {
    const closing = closingIndex(sequence);
    const kept = withoutNeighbours(
      sequence.filter((step, index) => index === closing || !isLeftOut(step, wish, manner)),
    );
    const again = worthRepeating(routine, kept, wish, manner);
    return filledUp(kept, 1, again, (steps) => leavesTime(stretchOf(steps)));
  };
  const [preferred = [], usual = []] = sequencesFor(routine, wish).map(chosen);
  const stretch = stretchOf(preferred);
  const steps = stretch >= 0 && stretch <= 1 ? preferred : usual;
  return { routine, manner, entries: allot(steps.map(elastic), budgetFor(steps)) };
};
