import type { Routine } from '../routine.ts';
import type { Step } from '../step.ts';
import type { SwitchId } from '../switch.ts';
import { brushNeck } from './brush-neck.ts';
import { partnerBack } from './partner-back.ts';
import { partnerNeck } from './partner-neck.ts';
import { selfNeck } from './self-neck.ts';

/** Every massage there is. A new routine is a file beside this one and a line here. */
export const routines = {
  'partner-back': partnerBack,
  'partner-neck': partnerNeck,
  'self-neck': selfNeck,
  'brush-neck': brushNeck,
} as const satisfies Record<string, Routine>;

export type RoutineId = keyof typeof routines;

type AnyStepData = (typeof routines)[RoutineId]['steps'][number];

export type StepId = AnyStepData['id'];
export type MassageStepId = Extract<AnyStepData, { kind: 'massage' }>['id'];
export type TwoSidedStepId = Extract<AnyStepData, { sides: 'each' }>['id'];
/** Steps that are told in other words when the receiver sits on a chair. */
export type SeatedStepId = Extract<AnyStepData, { seated: 'own' }>['id'];
export type RestStepId = Exclude<StepId, MassageStepId>;

const stepsById: ReadonlyMap<string, Step & { id: StepId }> = new Map(
  Object.values(routines).flatMap((routine) => routine.steps.map((step) => [step.id, step] as const)),
);

export const isStepId = (value: string): value is StepId => stepsById.has(value);

export const isRoutineId = (value: string): value is RoutineId => Object.hasOwn(routines, value);

export const stepOf = (id: StepId): Step & { id: StepId } => {
  const step = stepsById.get(id);
  if (step === undefined) throw new RangeError(`No step ${id}`);
  return step;
};

/** What can be switched off that a step is part of. */
export const flagsOf = (id: StepId): readonly SwitchId[] => {
  const step = stepOf(id);
  return step.kind === 'massage' ? step.flags : [];
};
