import type { Manner } from './manner.ts';
import { isStepId, stepOf } from './routines/index.ts';
import type { RoutineId, StepId } from './routines/index.ts';
import { passesOf } from './step.ts';

export interface PlanEntry {
  readonly step: StepId;
  /** Of each pass, in whole seconds. */
  readonly holdSeconds: number;
}

/** Which steps, in which order, each held how long. Made once by `fit`, then kept and never derived again. */
export interface Plan {
  readonly routine: RoutineId;
  readonly manner: Manner;
  readonly entries: readonly PlanEntry[];
}

/** How long a step's words take outside of its hold, in ms. `again`: the step has been in the plan before. */
export type TalkMs = (step: StepId, again: boolean, manner: Manner) => number;

/** Whether the entry's step has been in the plan before, so that it needs only a reminder. */
export const isAgain = (plan: Plan, index: number): boolean =>
  plan.entries.slice(0, index).some((entry) => entry.step === plan.entries[index]?.step);

/** Hold and words of one entry, in ms. */
export const entryMs = (plan: Plan, index: number, talkMs: TalkMs): number => {
  const entry = plan.entries[index];
  if (entry === undefined) return 0;
  const { step, holdSeconds } = entry;
  return passesOf(stepOf(step)) * holdSeconds * 1000 + talkMs(step, isAgain(plan, index), plan.manner);
};

/** The whole plan, words included, in ms. */
export const planMs = (plan: Plan, talkMs: TalkMs): number =>
  plan.entries.reduce((sum, _, index) => sum + entryMs(plan, index, talkMs), 0);

/** Entries that count as steps for the people: massage, not the rest at the end. */
export const massageEntries = (plan: Plan): readonly number[] =>
  plan.entries.flatMap(({ step }, index) => (stepOf(step).kind === 'massage' ? [index] : []));

/** Step N of M, counting from one; the rest at the end counts as the last step. */
export const stepNumber = (plan: Plan, index: number): { readonly number: number; readonly of: number } => {
  const massage = massageEntries(plan);
  const number = massage.filter((entry) => entry <= index).length;
  return { number: Math.max(1, number), of: massage.length };
};

/** A plan's entries in under 250 bytes: "PB-01 45,PB-02 95". */
export const entriesToText = (entries: readonly PlanEntry[]): string =>
  entries.map(({ step, holdSeconds }) => `${step} ${holdSeconds}`).join(',');

/** Reads `entriesToText`. An entry whose step no longer exists, or whose hold is no length, is skipped. */
export const entriesFromText = (text: string): readonly PlanEntry[] =>
  text.split(',').flatMap((part) => {
    const [step = '', seconds = ''] = part.split(' ');
    const holdSeconds = Number(seconds);
    return isStepId(step) && /^\d{1,3}$/.test(seconds) && holdSeconds > 0 ? [{ step, holdSeconds }] : [];
  });
