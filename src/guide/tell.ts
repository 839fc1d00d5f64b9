import { isAgain } from '../massage/plan.ts';
import type { StepId } from '../massage/routines/index.ts';
import type { Act, StepAspect } from './act.ts';
import type { Massage } from './session.ts';

/** Something told of a step, as it is done in this massage. */
export const stepAct = (
  { plan }: Massage,
  step: StepId,
  about: StepAspect,
  nth = 0,
): Extract<Act, { say: 'step' }> => ({
  say: 'step',
  step,
  about,
  nth,
  seated: plan.manner.position === 'seated',
});

/** The instruction of a step, in full the first time and as a reminder when it comes again. */
export const instructionAct = (massage: Massage, entry: number, step: StepId): Act =>
  stepAct(massage, step, 'instruction', isAgain(massage.plan, entry) ? 1 : 0);
