import { feelings } from '../massage/feeling.ts';
import type { FeelingId } from '../massage/feeling.ts';
import { eased } from './pressure.ts';
import type { Act } from './act.ts';
import { ask, close, finish, flow, inPhase, wait } from './scene.ts';
import type { Outcome, Scene } from './scene.ts';
import { hasMassage } from './session.ts';
import { leaveStep } from './silence.ts';

/** "That hurts": the hands are lifted, and one question tells an ache from a pain. */
export const hurts = (scene: Scene): Outcome => {
  const { session } = scene;
  return hasMassage(session) && session.phase !== 'preparing'
    ? ask(scene, session, { ask: 'dull-or-sharp' })
    : close(scene, null, [{ say: 'notToday' }]);
};

/** A dull ache that one can breathe through: softer, and on with the rest of the hold. */
export const dull = (scene: Scene): Outcome => {
  const { session } = scene;
  if (!hasMassage(session)) return hurts(scene);
  const easing = eased(session.massage);
  return flow(scene, inPhase(session, 'guiding', easing.massage), [{ say: 'ache' }, ...easing.acts]);
};

/** Sharp pain ends the step; the massage waits before the next one. */
export const sharp = (scene: Scene): Outcome => {
  const { session } = scene;
  return hasMassage(session)
    ? wait(scene, inPhase(session, 'paused', leaveStep(session.massage)), [{ say: 'sharp' }])
    : hurts(scene);
};

/**
 * A red flag ends the massage at once. The open session is deleted exactly as after a finished one, so that
 * nothing kept tells how it ended. An emergency line is heard twice.
 */
export const felt = (scene: Scene, feeling: FeelingId): Outcome => {
  const { session, memory } = scene;
  const emergency: Act[] =
    feelings[feeling] === 'emergency' ? [{ say: 'emergency' }, { say: 'emergency' }] : [];
  const told = close(scene, null, [{ say: 'feeling', feeling }, ...emergency]);
  return hasMassage(session) ? { ...told, memory: finish(memory, session.massage.plan.routine) } : told;
};
