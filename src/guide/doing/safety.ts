import { feelings } from '../../massage/feeling.ts';
import type { FeelingId } from '../../massage/feeling.ts';
import { routines } from '../../massage/routines/index.ts';
import { eased } from '../pressure.ts';
import type { Act } from '../act.ts';
import { ask, carryOn, close, end, inPhase, underWay, wait } from '../scene.ts';
import type { Outcome, Scene } from '../scene.ts';
import { hasMassage } from '../session.ts';
import type { Session } from '../session.ts';
import { withoutSorePlace } from '../place/silence.ts';

/** "That hurts": the hands are lifted, and one question tells an ache from a pain. */
export const hurts = (scene: Scene): Outcome => {
  const session = underWay(scene);
  return session === undefined
    ? close(scene, null, [{ say: 'leaveItToday' }])
    : ask(scene, session, { ask: 'dull-or-sharp' });
};

/** A dull ache that one can breathe through: softer, and on with the rest of the hold. */
export const dull = (scene: Scene): Outcome => {
  const session = underWay(scene);
  if (session === undefined) return hurts(scene);
  const { massage, acts } = eased(session.massage);
  const softer = session.phase === 'paused' ? [] : acts;
  return carryOn(scene, inPhase(session, session.phase, massage), [{ say: 'ache' }, ...softer]);
};

const leaveThePlace = (scene: Scene, act: Act): Outcome => {
  const session = underWay(scene);
  return session === undefined ? hurts(scene) : wait(scene, withoutSorePlace(session), [act]);
};

/** Sharp pain ends the step; the massage waits before the next one. */
export const sharp = (scene: Scene): Outcome => leaveThePlace(scene, { say: 'sharp' });

/** No clear answer counts as sharp, without saying that it was. */
export const unclear = (scene: Scene): Outcome => leaveThePlace(scene, { say: 'unclearPain' });

const isForTwo = (session: Session): boolean =>
  hasMassage(session) && routines[session.massage.plan.routine].people === 'two';

/**
 * A red flag ends the massage at once. The open session is deleted exactly as after a finished one, so that
 * nothing kept tells how it ended. An emergency line is heard twice.
 */
export const felt = (scene: Scene, feeling: FeelingId): Outcome => {
  const { session } = scene;
  const emergency: Act[] =
    feelings[feeling] === 'emergency' ? [{ say: 'emergency' }, { say: 'emergency' }] : [];
  const other: Act[] = emergency.length > 0 && isForTwo(session) ? [{ say: 'someoneElseCalls' }] : [];
  return end(scene, [{ say: 'feeling', feeling }, ...emergency, ...other]);
};
