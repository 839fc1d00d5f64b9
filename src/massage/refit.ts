import { allot, elastic, leastSeconds, leavesTime, settable, stretchFor } from './hold.ts';
import type { Elastic } from './hold.ts';
import { closingIndex, isLeftOut } from './limits.ts';
import type { Limits } from './limits.ts';
import { isAgain, planMs } from './plan.ts';
import type { Plan, PlanEntry, TalkMs } from './plan.ts';
import { filledUp, withoutNeighbours, worthRepeating } from './repeats.ts';
import { stepOf } from './routines/index.ts';
import type { StepId } from './routines/index.ts';
import { countOf } from './step.ts';

/** Where the hands are in a plan, in what a change of it needs to know. */
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

/** The hold in progress: never shorter than what is done of it, and in whole strokes where they are counted. */
const presentHold = ({ step }: PlanEntry, { doneSeconds, passesDone }: Standing): Elastic => {
  const base = elastic(step);
  const whole = countOf(stepOf(step))?.secondsEach ?? 1;
  const floor = Math.ceil(doneSeconds / whole) * whole;
  return {
    ...base,
    minSeconds: Math.max(base.minSeconds, floor),
    maxSeconds: Math.max(base.maxSeconds, floor),
    passes: base.passes - passesDone,
  };
};

/** What may be dropped for time, the most dispensable first: extras, repeats, then tier by tier, the later first. */
const dispensability = (plan: Plan, index: number): number => {
  const entry = plan.entries[index];
  if (entry === undefined) return 0;
  const step = stepOf(entry.step);
  if (step.kind !== 'massage') return 0;
  const tier = isAgain(plan, index) ? 2.5 : step.tier;
  return tier * 100 + index;
};

const stepsOf = (entries: readonly PlanEntry[]): readonly StepId[] => entries.map(({ step }) => step);

/** The entries behind the hands that are worth their time, the most dispensable gone first until the rest fits. */
const affordable = (plan: Plan, from: number, fits: (steps: readonly StepId[]) => boolean): PlanEntry[] => {
  const later = plan.entries.map((_, index) => index).filter((index) => index >= from);
  const closing = closingIndex(stepsOf(plan.entries));
  const droppable = later
    .filter((index) => index !== closing && dispensability(plan, index) > 0)
    .sort((a, b) => dispensability(plan, b) - dispensability(plan, a));
  const at = (indexes: readonly number[]): PlanEntry[] =>
    indexes.flatMap((index) => plan.entries[index] ?? []);
  let kept = later;
  for (const index of droppable) {
    if (fits(stepsOf(at(kept)))) break;
    kept = kept.filter((candidate) => candidate !== index);
  }
  return at(kept);
};

/**
 * Fits what lies behind the hands to the seconds that are left. Entries before them are frozen, the hold in
 * progress never gets shorter than what is done of it, and the closing strokes and the rest are kept. When time
 * is short even at the shortest holds, steps go, extras first; when even the longest don't fill it, strong work
 * comes again.
 */
export const refit = (
  plan: Plan,
  standing: Standing,
  secondsLeft: number,
  limits: Limits,
  talkMs: TalkMs,
): Plan => {
  const { routine, manner } = plan;
  const current = plan.entries[standing.entry];
  if (current === undefined) return plan;
  const frozen = plan.entries.slice(0, standing.entry);
  const present = standing.heard ? [presentHold(current, standing)] : [];
  const from = standing.entry + present.length;
  const done = stepsOf(plan.entries.slice(0, from));

  const bareMs = (steps: readonly StepId[]): number =>
    planMs({ routine, manner, entries: steps.map((step) => ({ step, holdSeconds: 0 })) }, talkMs);
  const budgetFor = (later: readonly StepId[]): number =>
    secondsLeft + standing.doneSeconds - (bareMs([...done, ...later]) - bareMs(done)) / 1000;
  const holdsOf = (later: readonly StepId[]): readonly Elastic[] => [...present, ...later.map(elastic)];
  const stretchOf = (later: readonly StepId[]): number => stretchFor(holdsOf(later), budgetFor(later));

  const kept = stepsOf(affordable(plan, from, (later) => leastSeconds(holdsOf(later)) <= budgetFor(later)));
  const whole = [...done, ...withoutNeighbours(kept, done.at(-1))];
  const again = worthRepeating(routine, whole, limits, manner);
  const later = filledUp(whole, from, again, (steps) => leavesTime(stretchOf(steps.slice(from)))).slice(from);
  return { ...plan, entries: [...frozen, ...allot(holdsOf(later), budgetFor(later))] };
};

/**
 * A plan without what is left out from an entry on. The closing strokes stay. Holds are as they were: refit
 * them to the time that is then free.
 */
export const withoutLeftOut = (plan: Plan, from: number, limits: Limits): Plan => {
  const closing = closingIndex(stepsOf(plan.entries));
  return {
    ...plan,
    entries: plan.entries.filter(
      ({ step }, index) => index < from || index === closing || !isLeftOut(step, limits, plan.manner),
    ),
  };
};

/** What is no more than a rounding error of a fraction of a grain. */
const HARDLY = 1e-6;

/**
 * Holds from the hands on made longer or shorter by a factor, by at least a grain or a counted stroke, within
 * their bounds; of one entry or of all.
 */
export const rescaled = (plan: Plan, standing: Standing, factor: number, which: 'present' | 'all'): Plan => {
  const round = (grains: number): number =>
    factor > 1 ? Math.ceil(grains - HARDLY) : Math.floor(grains + HARDLY);
  return {
    ...plan,
    entries: plan.entries.map((entry, index) => {
      if (index < standing.entry || (which === 'present' && index > standing.entry)) return entry;
      const hold = index === standing.entry ? presentHold(entry, standing) : elastic(entry.step);
      return { ...entry, holdSeconds: settable(hold, entry.holdSeconds * factor, round) };
    }),
  };
};
