import type { Manner } from './manner.ts';
import { flagsOf, stepOf } from './routines/index.ts';
import type { StepId } from './routines/index.ts';
import type { SwitchId } from './switch.ts';

/** What is left out of a massage. */
export interface Limits {
  /** Light strokes only. */
  readonly gentle: boolean;
  readonly out: readonly SwitchId[];
  /** Single steps that people would rather not have. */
  readonly without: readonly StepId[];
}

/** What light strokes alone leave no room for. */
const outWhenGentle: readonly SwitchId[] = ['front-of-neck', 'head-lift', 'percussion'];

/** Whether a step is no part of a massage with these limits. Resting always is one. */
export const isLeftOut = (id: StepId, { gentle, out, without }: Limits, manner: Manner): boolean => {
  const step = stepOf(id);
  if (step.kind !== 'massage') return false;
  const off = gentle ? [...out, ...outWhenGentle] : out;
  return (
    without.includes(id) ||
    (gentle && step.outWhenGentle === true) ||
    flagsOf(id).some((flag) => off.includes(flag)) ||
    (manner.position === 'seated' && step.seated === undefined)
  );
};

/** The closing strokes: the last step that is massage. A massage never ends without them. */
export const closingIndex = (steps: readonly StepId[]): number =>
  steps.findLastIndex((step) => stepOf(step).kind === 'massage');
