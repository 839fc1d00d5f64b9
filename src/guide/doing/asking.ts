import type { LandmarkId } from '../../massage/landmark.ts';
import { stepNumber } from '../../massage/plan.ts';
import { stepOf } from '../../massage/routines/index.ts';
import type { TechniqueId } from '../../massage/technique.ts';
import type { TopicId } from '../../massage/topic.ts';
import type { Act, StepAspect } from '../act.ts';
import { stepAt } from '../place/cursor.ts';
import { isBeforeStep } from '../place/hands.ts';
import type { TechniqueQuestion } from '../event.ts';
import { presentLevel } from '../pressure.ts';
import { answer, goOn } from '../scene.ts';
import type { Outcome, Scene } from '../scene.ts';
import { hasMassage } from '../session.ts';
import type { Session, WithMassage } from '../session.ts';
import { stepAct } from '../tell.ts';
import { leftMs, stepLeftMs } from '../place/time.ts';

/** The step that a question is about, with its entry in the plan: where a massage is under way. */
const presentStep = (session: Session) => {
  if (!hasMassage(session) || session.phase === 'preparing') return undefined;
  const { plan, cursor } = session.massage;
  const step = stepAt(plan, cursor);
  return step === undefined || cursor.at === 'end' ? undefined : { session, step, entry: cursor.entry };
};

const lastActs = (session: Session): readonly Act[] => session.answer?.acts ?? [];

/** A technique, in one sentence and on the second ask in three; or what was asked of it. */
export const explainTechnique = (
  scene: Scene,
  technique: TechniqueId | null,
  about: TechniqueQuestion,
): Outcome => {
  if (technique === null) return answer(scene, [{ say: 'whichTechnique' }]);
  if (about === 'how') return answer(scene, [{ say: 'technique', technique, about: 'three' }]);
  if (about !== 'what') return answer(scene, [{ say: 'technique', technique, about }]);
  const asked = lastActs(scene.session).some(
    (act) => act.say === 'technique' && act.technique === technique && act.about === 'one',
  );
  return answer(scene, [{ say: 'technique', technique, about: asked ? 'three' : 'one' }]);
};

/** The difference between two techniques: each in a sentence. */
export const compare = (scene: Scene, one: TechniqueId | null, other: TechniqueId | null): Outcome => {
  const known = one ?? other;
  if (known === null) return answer(scene, [{ say: 'whichTechnique' }]);
  return one === null || other === null || one === other
    ? explainTechnique(scene, known, 'what')
    : answer(scene, [{ say: 'compare', one, other }]);
};

/** "What is this called?" */
export const whatsItCalled = (scene: Scene): Outcome => {
  const present = presentStep(scene.session);
  if (present === undefined) return answer(scene, [{ say: 'nothingUnderWay' }]);
  const step = stepOf(present.step);
  return answer(scene, [
    step.kind === 'massage' ? { say: 'called', technique: step.technique } : { say: 'notCalled' },
  ]);
};

/** "How hard should I press?" */
export const howHard = (scene: Scene): Outcome => {
  const present = presentStep(scene.session);
  const level = present === undefined ? undefined : presentLevel(present.session.massage);
  return answer(scene, [
    level === undefined ? { say: 'topic', topic: 'pressure-scale' } : { say: 'howHard', level },
  ]);
};

/** "What do I need?", for the massage at hand, or the one that people usually have. */
export const needs = (scene: Scene): Outcome => {
  const { session, memory } = scene;
  const usual = session.question?.ask === 'for-whom' ? 'self-neck' : memory.preferences.routine;
  const routine = hasMassage(session) ? session.massage.plan.routine : (usual ?? 'partner-back');
  return answer(scene, [{ say: 'needs', routine }]);
};

/** "Where is the waist?" A place that was not made out is the step's own. */
export const whereIs = (scene: Scene, landmark: LandmarkId | null): Outcome => {
  if (landmark !== null) return answer(scene, [{ say: 'landmark', landmark }]);
  return presentStep(scene.session) === undefined
    ? answer(scene, [{ say: 'whichLandmark' }])
    : aboutStep(scene, 'where');
};

export const about = (scene: Scene, topic: TopicId): Outcome => answer(scene, [{ say: 'topic', topic }]);

/** "How do I do this?" tells the instruction once more; asked again, how its technique is done. */
const how = (scene: Scene, session: WithMassage, entry: number): Outcome => {
  const id = session.massage.plan.entries[entry]?.step;
  if (id === undefined) return goOn(scene, []);
  const told = lastActs(session).some((act) => act.say === 'step' && act.step === id);
  const step = stepOf(id);
  return told && step.kind === 'massage'
    ? answer(scene, [{ say: 'technique', technique: step.technique, about: 'three' }])
    : answer(scene, [stepAct(session.massage, id, 'instruction')]);
};

/** How many times in a row an aspect of the step was asked for, so that the next mistake is told each time. */
const timesTold = (session: Session, aspect: StepAspect): number => {
  const last = lastActs(session)[0];
  return last?.say === 'step' && last.about === aspect ? last.nth + 1 : 0;
};

export const aboutStep = (scene: Scene, aspect: StepAspect): Outcome => {
  const present = presentStep(scene.session);
  if (present === undefined)
    return answer(scene, [{ say: aspect === 'safety' ? 'generalSafety' : 'nothingUnderWay' }]);
  const { step, entry, session } = present;
  const tell = (each: StepAspect, nth = 0): Act => stepAct(session.massage, step, each, nth);
  const isMassage = stepOf(step).kind === 'massage';
  if (aspect === 'mistake') {
    const mistake = tell(aspect, timesTold(session, aspect));
    return answer(scene, isMassage ? [mistake, tell('feel')] : [mistake]);
  }
  // Resting has no hands to place and no pressure: its instruction says all there is.
  return aspect === 'instruction' || (!isMassage && aspect !== 'safety')
    ? how(scene, session, entry)
    : answer(scene, [tell(aspect)]);
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
  const hasBegun = session.phase !== 'preparing' && !isBeforeStep(session);
  const step = plan.entries[hasBegun ? cursor.entry + 1 : cursor.entry]?.step;
  if (step === undefined) return answer(scene, [{ say: 'nothingNext' }]);
  const stay: Act[] = session.phase === 'guiding' ? [{ say: 'stayHere' }] : [];
  return answer(scene, [{ say: 'comesNext', step }, ...stay]);
};
