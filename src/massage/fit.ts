import { isAgain, planMs } from './plan.ts';
import type { Plan, PlanEntry, TalkMs } from './plan.ts';
import { routines, stepOf } from './routines/index.ts';
import type { RoutineId, StepId } from './routines/index.ts';
import { passesOf } from './step.ts';

/** What the people want of a massage. */
export interface Wish {
  /** Whole minutes from the first stroke to the end, words included. */
  readonly minutes: number;
  /** Steps that they would rather leave out. */
  readonly without: readonly StepId[];
}

/** Holds are rounded to this: nobody feels less. */
const GRAIN_SECONDS = 5;

/** A hold that can still be set: between its bounds, in seconds, for a number of passes. */
interface Elastic {
  readonly step: StepId;
  readonly minSeconds: number;
  readonly maxSeconds: number;
  readonly passes: number;
}

const elastic = (step: StepId): Elastic => {
  const { hold } = stepOf(step);
  return {
    step,
    minSeconds: hold.minSeconds,
    maxSeconds: hold.maxSeconds,
    passes: passesOf(stepOf(step)),
  };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** How far between minimum (0) and maximum (1) all holds lie when together they fill the budget. */
const stretchFor = (holds: readonly Elastic[], budgetSeconds: number): number => {
  const min = sum(holds.map((hold) => hold.minSeconds * hold.passes));
  const max = sum(holds.map((hold) => hold.maxSeconds * hold.passes));
  return max === min ? 0 : clamp((budgetSeconds - min) / (max - min), 0, 1);
};

/** Sets all holds to the same stretch; what rounding takes from one is given to the next. */
const allot = (holds: readonly Elastic[], budgetSeconds: number): PlanEntry[] => {
  const stretch = stretchFor(holds, budgetSeconds);
  let owedSeconds = 0;
  return holds.map(({ step, minSeconds, maxSeconds, passes }) => {
    const exact = minSeconds + stretch * (maxSeconds - minSeconds);
    const rounded = Math.round((exact + owedSeconds / passes) / GRAIN_SECONDS) * GRAIN_SECONDS;
    const holdSeconds = clamp(rounded, minSeconds, maxSeconds);
    owedSeconds += (exact - holdSeconds) * passes;
    return { step, holdSeconds };
  });
};

/** The lengths that a routine offers, in minutes, ascending. */
export const minutesOffered = (routine: RoutineId): readonly number[] =>
  Object.keys(routines[routine].sequences).map(Number);

/** The offered length nearest to the minutes asked for; of two equally near, the shorter. */
export const nearestOffered = (routine: RoutineId, minutes: number): number =>
  minutesOffered(routine).reduce((best, offered) =>
    Math.abs(offered - minutes) < Math.abs(best - minutes) ? offered : best,
  );

const sequenceOf = (routine: RoutineId, minutes: number): readonly StepId[] => {
  const sequences: Readonly<Record<number, readonly StepId[]>> = routines[routine].sequences;
  return sequences[nearestOffered(routine, minutes)] ?? [];
};

const talkSeconds = (routine: RoutineId, steps: readonly StepId[], talkMs: TalkMs): number => {
  const bare: Plan = { routine, entries: steps.map((step) => ({ step, holdSeconds: 0 })) };
  return planMs(bare, talkMs) / 1000;
};

/** Plays the routine's step of strong work once more, before the closing strokes. */
const withOneAgain = (routine: RoutineId, steps: readonly StepId[]): readonly StepId[] => {
  const { strongStep } = routines[routine];
  const closing = steps.findLastIndex((step) => stepOf(step).kind === 'massage');
  return steps.includes(strongStep) ? steps.toSpliced(closing, 0, strongStep) : steps;
};

/**
 * Which steps, in which order, each held how long, for the minutes that the people have.
 *
 * The steps are those of the nearest offered length, less what is left out. Their words count as time; what
 * remains is shared out so that every hold lies equally far between its minimum and its maximum, in steps of
 * five seconds. When steps were left out and even the longest holds don't fill the time, the step of strong
 * work is played again rather than any hold stretched beyond its maximum.
 *
 * @param talkMs how long each step's words take, since this module knows none
 */
export const fit = (routine: RoutineId, wish: Wish, talkMs: TalkMs): Plan => {
  const offered = sequenceOf(routine, wish.minutes);
  const kept = offered.filter((step) => !wish.without.includes(step));
  const budgetFor = (steps: readonly StepId[]): number =>
    wish.minutes * 60 - talkSeconds(routine, steps, talkMs);
  const short = kept.length < offered.length && stretchFor(kept.map(elastic), budgetFor(kept)) === 1;
  const steps = short ? withOneAgain(routine, kept) : kept;
  return { routine, entries: allot(steps.map(elastic), budgetFor(steps)) };
};

/** Where the hands are in a plan, in what `refit` needs to know of it. */
export interface Standing {
  /** Index of the entry. */
  readonly entry: number;
  /** Whether its instruction has been heard; if not, its words still count. */
  readonly heard: boolean;
  /** Passes of it that are over. */
  readonly passesDone: 0 | 1;
  /** Of the present pass, in seconds. */
  readonly doneSeconds: number;
}

/** What may be dropped for time, the most dispensable first: extras, repeats, then tier by tier, the later first. */
const dispensability = (plan: Plan, index: number): number => {
  const entry = plan.entries[index];
  if (entry === undefined) return 0;
  const step = stepOf(entry.step);
  if (step.kind !== 'massage') return 0;
  const tier = isAgain(plan, index) ? 2.5 : step.tier;
  return tier * 100 + index;
};

/**
 * Fits what lies behind the hands to the seconds that are left. Entries before them are frozen, the hold in
 * progress never gets shorter than what is done of it, and the closing strokes and the rest are kept.
 * When time is short even at the shortest holds, steps go, extras first.
 */
export const refit = (plan: Plan, standing: Standing, secondsLeft: number, talkMs: TalkMs): Plan => {
  const frozen = plan.entries.slice(0, standing.entry);
  const current = plan.entries[standing.entry];
  if (current === undefined) return plan;

  const base = elastic(current.step);
  const floor = Math.ceil(standing.doneSeconds);
  const present: Elastic = {
    ...base,
    minSeconds: Math.max(base.minSeconds, floor),
    maxSeconds: Math.max(base.maxSeconds, floor),
    passes: base.passes - standing.passesDone,
  };
  const presentTalk = standing.heard ? 0 : talkMs(current.step, isAgain(plan, standing.entry)) / 1000;

  const later = plan.entries.map((_, index) => index).filter((index) => index > standing.entry);
  const closing = later.findLast((index) => {
    const entry = plan.entries[index];
    return entry !== undefined && stepOf(entry.step).kind === 'massage';
  });
  const droppable = later
    .filter((index) => index !== closing && dispensability(plan, index) > 0)
    .sort((a, b) => dispensability(plan, b) - dispensability(plan, a));

  const stepsAt = (indexes: readonly number[]): StepId[] =>
    indexes.flatMap((index) => plan.entries[index]?.step ?? []);
  const talkOf = (steps: readonly StepId[]): number => {
    const done = frozen.map((entry) => entry.step).concat(current.step);
    return talkSeconds(plan.routine, [...done, ...steps], talkMs) - talkSeconds(plan.routine, done, talkMs);
  };
  const budgetFor = (steps: readonly StepId[]): number =>
    secondsLeft + standing.doneSeconds - presentTalk - talkOf(steps);
  const least = (steps: readonly StepId[]): number =>
    sum([present, ...steps.map(elastic)].map((hold) => hold.minSeconds * hold.passes));

  let kept = later;
  for (const index of droppable) {
    if (least(stepsAt(kept)) <= budgetFor(stepsAt(kept))) break;
    kept = kept.filter((candidate) => candidate !== index);
  }
  const steps = stepsAt(kept);
  const entries = allot([present, ...steps.map(elastic)], budgetFor(steps));
  return { ...plan, entries: [...frozen, ...entries] };
};
