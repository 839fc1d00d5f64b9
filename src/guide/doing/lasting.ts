import type { LengthAsked } from '../../massage/asked.ts';
import { nearestOffered } from '../../massage/fit.ts';
import { planMs } from '../../massage/plan.ts';
import { refit } from '../../massage/refit.ts';
import type { Act } from '../act.ts';
import { begin, sensible } from './arranging.ts';
import { limitsOf } from '../leaving-out.ts';
import { ask, goOn, inPhase, preferring, underWay } from '../scene.ts';
import type { Outcome, Scene } from '../scene.ts';
import { hasMassage } from '../session.ts';
import type { WithMassage } from '../session.ts';
import { leftMs, standingAt } from '../place/time.ts';

const MINUTE_MS = 60_000;

/** What lies ahead is fitted to the time that is left; what that comes to is said, if nothing else is. */
const fitTheRest = (scene: Scene, session: WithMassage, secondsLeft: number, act?: Act): Outcome => {
  const { plan, cursor } = session.massage;
  if (cursor.at === 'end') return goOn(scene, []);
  const limits = limitsOf(scene.memory.preferences, session.caution);
  const massage = {
    ...session.massage,
    plan: refit(plan, standingAt(cursor), secondsLeft, limits, scene.talkMs),
  };
  const minutes = Math.max(1, Math.round(leftMs(massage, scene.talkMs) / MINUTE_MS));
  return goOn(scene, [act ?? { say: 'refitted', minutes }], inPhase(session, session.phase, massage));
};

/** While getting ready, another length is another plan. */
const beginAgain = (scene: Scene, length: LengthAsked): Outcome => {
  const { session } = scene;
  if (!hasMassage(session)) return ask(scene, session, { ask: 'massage', length: sensible(length) });
  const { routine, manner } = session.massage.plan;
  return begin(scene, { routine, length, position: manner.position });
};

/** "A minute" in a massage is more often a plea to wait than what is left of it. */
const SHORTEST_REST_MINUTES = 2;
/** "The quick one" in the middle of a massage: two thirds of what is left; "the long one" a third more. */
const QUICK = 2 / 3;
const LONG = 4 / 3;

/** What is left made longer or shorter; so much longer or shorter the massage will be the next time. */
const stretched = (scene: Scene, factor: number): Outcome | undefined => {
  const session = underWay(scene);
  if (session === undefined) return undefined;
  const { massage } = session;
  const left = leftMs(massage, scene.talkMs);
  const { routine } = massage.plan;
  const totalMs = planMs(massage.plan, scene.talkMs) + left * (factor - 1);
  const minutes = nearestOffered(routine, totalMs / MINUTE_MS);
  const likes = preferring(scene, { minutes: { ...scene.memory.preferences.minutes, [routine]: minutes } });
  return fitTheRest(likes, session, (left * factor) / 1000);
};

/** "Make it shorter": of what is left, a third less; before the first stroke, the next length on offer. */
export const massageShorter = (scene: Scene): Outcome =>
  stretched(scene, QUICK) ?? beginAgain(scene, 'quick');
export const massageLonger = (scene: Scene): Outcome => stretched(scene, LONG) ?? beginAgain(scene, 'long');

/** A length, said at any time: of the massage to come, or of what is left of this one. */
export const lengthSaid = (scene: Scene, length: LengthAsked): Outcome => {
  if (length === 'quick') return massageShorter(scene);
  if (length === 'long') return massageLonger(scene);
  const session = underWay(scene);
  const shortest = session === undefined ? 1 : SHORTEST_REST_MINUTES;
  if (length === null || length < shortest) return goOn(scene, [{ say: 'whichMinutes' }]);
  return session === undefined ? beginAgain(scene, length) : fitTheRest(scene, session, length * 60);
};

/** "Give me five more minutes." */
export const addTime = (scene: Scene, minutes: number | null): Outcome => {
  if (minutes === null || minutes <= 0) return goOn(scene, [{ say: 'whichMinutes' }]);
  const session = underWay(scene);
  if (session !== undefined) {
    return fitTheRest(scene, session, leftMs(session.massage, scene.talkMs) / 1000 + minutes * 60);
  }
  const { routine } = hasMassage(scene.session) ? scene.session.massage.plan : { routine: null };
  const usual = routine === null ? undefined : scene.memory.preferences.minutes[routine];
  return beginAgain(scene, (usual ?? 0) + minutes);
};

/** "Wrap it up": the shortest way to the closing strokes. */
export const wrapUp = (scene: Scene): Outcome => {
  const session = underWay(scene);
  return session === undefined
    ? goOn(scene, [{ say: 'nothingUnderWay' }])
    : fitTheRest(scene, session, 0, { say: 'wrappingUp' });
};
