import { stepOf } from '../massage/routines/index.ts';
import { stepNumber } from '../massage/plan.ts';
import type { TechniqueId } from '../massage/technique.ts';
import { leftMs, stepLeftMs } from './arranging.ts';
import { stepAt } from './cursor.ts';
import type { Act, StepAspect } from './act.ts';
import { answer, goOn, instructionAct } from './scene.ts';
import type { Outcome, Scene } from './scene.ts';
import { hasMassage } from './session.ts';
import type { Session, WithMassage } from './session.ts';

/** The step that a question is about, with its entry in the plan: where a massage is under way. */
const presentStep = (session: Session) => {
  if (!hasMassage(session) || session.phase === 'preparing') return undefined;
  const { plan, cursor } = session.massage;
  const step = stepAt(plan, cursor);
  return step === undefined || cursor.at === 'end' ? undefined : { session, step, entry: cursor.entry };
};

const lastActs = (session: Session): readonly Act[] => session.answer?.acts ?? [];

/** What a technique is: in one sentence, and on the second ask in three. */
export const explainTechnique = (scene: Scene, technique: TechniqueId | null): Outcome => {
  if (technique === null) return answer(scene, [{ say: 'whichTechnique' }]);
  const asked = lastActs(scene.session).some(
    (act) => act.say === 'technique' && act.technique === technique && act.about === 'one',
  );
  return answer(scene, [{ say: 'technique', technique, about: asked ? 'three' : 'one' }]);
};

/** "How do I do this?" tells the instruction once more; asked again, how its technique is done. */
const how = (scene: Scene, session: WithMassage, entry: number): Outcome => {
  const id = session.massage.plan.entries[entry]?.step;
  if (id === undefined) return goOn(scene, []);
  const told = lastActs(session).some((act) => act.say === 'step' && act.step === id);
  const step = stepOf(id);
  return told && step.kind === 'massage'
    ? answer(scene, [{ say: 'technique', technique: step.technique, about: 'three' }])
    : answer(scene, [{ ...instructionAct(session.massage, entry, id), nth: 0 }]);
};

/** How many times in a row an aspect of the step was asked for, so that the next mistake is told each time. */
const timesTold = (session: Session, about: StepAspect): number => {
  const last = lastActs(session)[0];
  return last?.say === 'step' && last.about === about ? last.nth + 1 : 0;
};

export const aboutStep = (scene: Scene, about: StepAspect): Outcome => {
  const present = presentStep(scene.session);
  if (present === undefined)
    return answer(scene, [{ say: about === 'safety' ? 'generalSafety' : 'nothingUnderWay' }]);
  const { step, entry, session } = present;
  const isMassage = stepOf(step).kind === 'massage';
  if (about === 'mistake') {
    const mistake: Act = { say: 'step', step, about, nth: timesTold(session, about) };
    return answer(scene, isMassage ? [mistake, { say: 'step', step, about: 'feel', nth: 0 }] : [mistake]);
  }
  // Resting has no hands to place and no pressure: its instruction says all there is.
  return about === 'instruction' || (!isMassage && about !== 'safety')
    ? how(scene, session, entry)
    : answer(scene, [{ say: 'step', step, about, nth: 0 }]);
};

export const timeLeft = (scene: Scene): Outcome => {
  const present = presentStep(scene.session);
  if (present === undefined) {
    return hasMassage(scene.session)
      ? answer(scene, [{ say: 'wholeLength', seconds: leftMs(scene.session.massage, scene.talkMs) / 1000 }])
      : answer(scene, [{ say: 'nothingUnderWay' }]);
  }
  const { massage } = present.session;
  return answer(scene, [
    {
      say: 'timeLeft',
      stepSeconds: stepLeftMs(massage) / 1000,
      totalSeconds: leftMs(massage, scene.talkMs) / 1000,
      ...stepNumber(massage.plan, present.entry),
    },
  ]);
};

export const whichStep = (scene: Scene): Outcome => {
  const present = presentStep(scene.session);
  if (present === undefined) return answer(scene, [{ say: 'nothingUnderWay' }]);
  const { step, entry, session } = present;
  return answer(scene, [{ say: 'whereWeAre', step, ...stepNumber(session.massage.plan, entry) }]);
};

export const whatsNext = (scene: Scene): Outcome => {
  const { session } = scene;
  if (!hasMassage(session) || session.massage.cursor.at === 'end') {
    return answer(scene, [{ say: 'nothingUnderWay' }]);
  }
  const { plan, cursor } = session.massage;
  const step = plan.entries[session.phase === 'preparing' ? cursor.entry : cursor.entry + 1]?.step;
  return answer(scene, [step === undefined ? { say: 'nothingNext' } : { say: 'comesNext', step }]);
};
