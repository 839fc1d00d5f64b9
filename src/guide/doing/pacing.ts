import { faster as fasterThan, slower as slowerThan } from '../../massage/manner.ts';
import type { Manner, Tempo } from '../../massage/manner.ts';
import { rescaled } from '../../massage/refit.ts';
import type { Act } from '../act.ts';
import { changed } from './changing.ts';
import { wayBack } from '../place/cursor.ts';
import { goOn, inPhase, preferring, underWay } from '../scene.ts';
import type { Outcome, Scene } from '../scene.ts';
import { hasMassage } from '../session.ts';
import type { Massage, Pace } from '../session.ts';
import { standingAt, stepLeftMs } from '../place/time.ts';

/** Holds from the hands on by another factor; undefined when the bounds of all of them leave nothing to change. */
const withHolds = (massage: Massage, factor: number, which: 'present' | 'all'): Massage | undefined => {
  const { plan, cursor } = massage;
  if (cursor.at === 'end') return undefined;
  const scaled = rescaled(plan, standingAt(cursor), factor, which);
  const isSame = scaled.entries.every(
    ({ holdSeconds }, index) => holdSeconds === plan.entries[index]?.holdSeconds,
  );
  return isSame ? undefined : { ...massage, plan: scaled, cursor: wayBack(scaled, cursor) };
};

/** Slower and faster change the remaining holds by a quarter of the longer one, and the voice. */
const SLOWER = 5 / 4;
const FASTER = 4 / 5;

const atTempo = (scene: Scene, tempo: Tempo, factor: number, done: Act, atBounds: Act): Outcome => {
  const { session, memory } = scene;
  const isVoiceSame = memory.preferences.tempo === tempo;
  const likes = preferring(scene, { tempo });
  if (!hasMassage(session) || session.phase === 'preparing') {
    return changed(likes, session, [isVoiceSame ? atBounds : done]);
  }
  const scaled = withHolds(session.massage, factor, 'all');
  if (scaled === undefined && isVoiceSame) return goOn(scene, [atBounds]);
  const massage = scaled ?? session.massage;
  const manner: Manner = { ...massage.plan.manner, tempo };
  return goOn(
    likes,
    [done],
    inPhase(session, session.phase, { ...massage, plan: { ...massage.plan, manner } }),
  );
};

export const slower = (scene: Scene): Outcome =>
  atTempo(scene, slowerThan(scene.memory.preferences.tempo), SLOWER, { say: 'slower' }, { say: 'slowest' });

export const faster = (scene: Scene): Outcome =>
  atTempo(scene, fasterThan(scene.memory.preferences.tempo), FASTER, { say: 'faster' }, { say: 'fastest' });

/** "Longer" and "shorter" change the present hold by a third. */
const LONGER = 4 / 3;
const SHORTER = 2 / 3;

const presentHold = (scene: Scene, factor: number, atBounds: Act): Outcome => {
  const session = underWay(scene);
  if (session === undefined) return goOn(scene, [{ say: 'nothingUnderWay' }]);
  const massage = withHolds(session.massage, factor, 'present');
  if (massage === undefined) return goOn(scene, [atBounds]);
  const acts: Act[] = [{ say: 'holdNow', seconds: stepLeftMs(massage) / 1000 }];
  return goOn(scene, acts, inPhase(session, session.phase, massage));
};

export const holdLonger = (scene: Scene): Outcome => presentHold(scene, LONGER, { say: 'holdLongest' });
export const holdShorter = (scene: Scene): Outcome => presentHold(scene, SHORTER, { say: 'holdShortest' });

const atPace = (scene: Scene, pace: Pace, act: Act): Outcome => {
  const { session } = scene;
  const paced = hasMassage(session) ? inPhase(session, session.phase, { pace }) : session;
  return goOn(preferring(scene, { pace }), [act], paced);
};

/** "Wait for me", and "go on by yourself". */
export const stepByStep = (scene: Scene): Outcome => atPace(scene, 'step-by-step', { say: 'stepByStep' });
export const flowing = (scene: Scene): Outcome => atPace(scene, 'flowing', { say: 'flowing' });

/** Fewer or more words; the time that they free or take goes to or comes from the holds. */
const inWords = (scene: Scene, wording: Manner['wording'], act: Act): Outcome =>
  changed(preferring(scene, { wording }), scene.session, [act], { wording });

export const shortWords = (scene: Scene): Outcome => inWords(scene, 'short', { say: 'shortWords' });
export const fullWords = (scene: Scene): Outcome => inWords(scene, 'full', { say: 'fullWords' });
