import { stepOf } from '../../massage/routines/index.ts';
import type { StepId } from '../../massage/routines/index.ts';
import { stepAt } from '../place/cursor.ts';
import { isBeforeStep } from '../place/hands.ts';
import { answer, flow, goOn, movedTo, underWay } from '../scene.ts';
import type { Outcome, Scene } from '../scene.ts';

const isTwoSided = (id: StepId): boolean => {
  const step = stepOf(id);
  return step.kind === 'massage' && step.sides === 'each';
};

/** "Switch sides": the other one, with its full hold. */
export const switchSides = (scene: Scene): Outcome => {
  const session = underWay(scene);
  if (session === undefined) return goOn(scene, [{ say: 'nothingUnderWay' }]);
  const { plan, cursor } = session.massage;
  if (isBeforeStep(session)) return goOn(scene, []);
  const step = stepAt(plan, cursor);
  if (step === undefined || cursor.at === 'end' || !isTwoSided(step)) {
    return goOn(scene, [{ say: 'noSides' }]);
  }
  return cursor.pass === 1
    ? goOn(scene, [{ say: 'bothSidesDone' }])
    : flow(scene, movedTo(session, { at: 'instruction', entry: cursor.entry, pass: 1 }), []);
};

/** "Which side now?", and whether the other one is still to come. */
export const whichSide = (scene: Scene): Outcome => {
  const session = underWay(scene);
  if (session === undefined) return answer(scene, [{ say: 'nothingUnderWay' }]);
  const { plan, cursor } = session.massage;
  const step = stepAt(plan, cursor);
  return step === undefined || cursor.at === 'end' || !isTwoSided(step)
    ? answer(scene, [{ say: 'noSides' }])
    : answer(scene, [{ say: 'side', step, pass: cursor.pass }]);
};
