import { stepOf } from './routines/index.ts';
import type { StepId } from './routines/index.ts';
import type { PlanEntry } from './plan.ts';
import { countOf, passesOf } from './step.ts';

/** Holds are rounded to this, in seconds: nobody feels less. Counted ones hold whole strokes. */
const GRAIN_SECONDS = 5;

/** A hold that can still be set: between its bounds, in seconds, for a number of passes. */
export interface Elastic {
  readonly step: StepId;
  readonly minSeconds: number;
  readonly maxSeconds: number;
  readonly grainSeconds: number;
  readonly passes: number;
}

export const elastic = (id: StepId): Elastic => {
  const step = stepOf(id);
  const { minSeconds, maxSeconds } = step.hold;
  const grainSeconds = countOf(step)?.secondsEach ?? GRAIN_SECONDS;
  return { step: id, minSeconds, maxSeconds, grainSeconds, passes: passesOf(step) };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** All holds at their shortest, in seconds. */
export const leastSeconds = (holds: readonly Elastic[]): number =>
  sum(holds.map(({ minSeconds, passes }) => minSeconds * passes));

/** How far between minimum (0) and maximum (1) all holds lie when together they fill the budget; it may lie beyond. */
export const stretchFor = (holds: readonly Elastic[], budgetSeconds: number): number => {
  const least = leastSeconds(holds);
  const most = sum(holds.map(({ maxSeconds, passes }) => maxSeconds * passes));
  if (most === least) return budgetSeconds > most ? Infinity : 0;
  return (budgetSeconds - least) / (most - least);
};

/** A stretch so far beyond the longest holds that another step has room. */
export const leavesTime = (stretch: number): boolean => stretch > 1.05;

/** A hold of so many seconds, to the nearest grain, or as `round` has it; within its bounds. */
export const settable = (
  { minSeconds, maxSeconds, grainSeconds }: Elastic,
  seconds: number,
  round: (grains: number) => number = Math.round,
): number => clamp(round(seconds / grainSeconds) * grainSeconds, minSeconds, maxSeconds);

/** Sets all holds to the same stretch; what rounding takes from one is given to the next. */
export const allot = (holds: readonly Elastic[], budgetSeconds: number): readonly PlanEntry[] => {
  const stretch = clamp(stretchFor(holds, budgetSeconds), 0, 1);
  let owedSeconds = 0;
  return holds.map((hold) => {
    const exact = hold.minSeconds + stretch * (hold.maxSeconds - hold.minSeconds);
    const holdSeconds = settable(hold, exact + owedSeconds / hold.passes);
    owedSeconds += (exact - holdSeconds) * hold.passes;
    return { step: hold.step, holdSeconds };
  });
};
