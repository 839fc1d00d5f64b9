import { feelings } from '../../massage/feeling.ts';
import type { FeelingId } from '../../massage/feeling.ts';
import { routines } from '../../massage/routines/index.ts';
import { eased } from '../pressure.ts';
import type { Act } from '../act.ts';
import { ask, close, end, flow, inPhase, underWay, wait } from '../scene.ts';
import type { Outcome, Scene } from '../scene.ts';
import { hasMassage } from '../session.ts';
import type { Session } from '../session.ts';
import { underHands } from '../place/hands.ts';
import { withoutSorePlace } from '../place/silence.ts';
import { tooMuch } from './pressing.ts';

/** "That hurts": the hands are lifted, and one question tells an ache from a pain. */
export const hurts = (scene: Scene): Outcome => {
  const session = underWay(scene);
  return session === undefined
    ? close(scene, null, [{ say: 'leaveItToday' }])
    : ask(scene, { ...session, answer: null }, { ask: 'dull-or-sharp' });
};

const leaveThePlace = (scene: Scene, act: Act): Outcome => {
  const session = underWay(scene);
  if (session === undefined) return hurts(scene);
  const left = withoutSorePlace(session);
  return left.massage.cursor.at === 'end' ? end(scene, [act]) : wait(scene, left, [act]);
};

/** Sharp pain ends the step; the massage waits before the next one. */
export const sharp = (scene: Scene): Outcome => leaveThePlace(scene, { say: 'sharp' });

/** No clear answer counts as sharp, without saying that it was. */
export const unclear = (scene: Scene): Outcome => leaveThePlace(scene, { say: 'unclearPain' });

/** A dull ache that one can breathe through: softer, and on with the rest of the hold. What cannot be softer ends. */
export const dull = (scene: Scene): Outcome => {
  const session = underWay(scene);
  if (session === undefined) return hurts(scene);
  if (session.phase === 'paused') return tooMuch(scene);
  const { massage, acts } = eased(session.massage, underHands(session));
  return acts.some(({ say }) => say === 'flatHands')
    ? unclear(scene)
    : flow(scene, inPhase(session, 'guiding', massage), [{ say: 'ache' }, ...acts]);
};

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
