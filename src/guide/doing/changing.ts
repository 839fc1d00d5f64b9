import type { Manner } from '../../massage/manner.ts';
import { closingIndex } from '../../massage/limits.ts';
import { flagsOf, routines } from '../../massage/routines/index.ts';
import { asked as askedSwitches } from '../../massage/switch.ts';
import type { AskedSwitch, SwitchId } from '../../massage/switch.ts';
import { begin, plannedAnew } from './arranging.ts';
import type { Act } from '../act.ts';
import { pendingCheck } from '../checks.ts';
import { underHands } from '../place/hands.ts';
import { limited, limitsOf } from '../leaving-out.ts';
import { next } from './moving.ts';
import { ask, goOn, noCaution, preferring } from '../scene.ts';
import type { Outcome, Scene } from '../scene.ts';
import { hasMassage } from '../session.ts';
import type { Caution, Preferences, Session, WithMassage } from '../session.ts';
import { setUpActs } from '../setting-up.ts';
import { asked } from '../place/silence.ts';

const isForOne = ({ massage }: WithMassage): boolean => routines[massage.plan.routine].people === 'one';

/** Where lying is out, a massage for two is done on a chair. */
const mustSit = (session: WithMassage): Partial<Manner> =>
  session.caution.seated && !isForOne(session) ? { position: 'seated' } : {};

const isBeforeFirstStroke = ({ phase, massage: { cursor } }: WithMassage): boolean =>
  phase === 'preparing' && cursor.at === 'instruction' && cursor.entry === 0 && cursor.pass === 0;

/** A session after a change of what its massage is: planned anew before the first stroke, fitted anew later. */
export const adapted = (scene: Scene, session: Session, change: Partial<Manner> = {}): Session => {
  if (!hasMassage(session)) return session;
  if (isBeforeFirstStroke(session)) {
    return { ...session, massage: plannedAnew(scene, session, change.position) };
  }
  const limits = limitsOf(scene.memory.preferences, session.caution);
  const present = session.massage.plan.manner;
  const wanted = { ...change, ...mustSit(session) };
  const manner = Object.keys(wanted).length === 0 ? present : { ...present, ...wanted };
  return { ...session, massage: limited(session.massage, limits, manner, scene.talkMs) };
};

/** The massage goes on, changed. */
export const changed = (
  scene: Scene,
  session: Session,
  acts: readonly Act[],
  change: Partial<Manner> = {},
): Outcome => goOn(scene, acts, adapted(scene, session, change));

/** More caution for this sitting alone. */
export const withCaution = (
  session: Session,
  { gentle, seated, out, without }: Partial<Caution>,
): Session => ({
  ...session,
  caution: {
    gentle: session.caution.gentle || gentle === true,
    seated: session.caution.seated || seated === true,
    out: [...new Set([...session.caution.out, ...(out ?? [])])],
    without: [...new Set([...session.caution.without, ...(without ?? [])])],
  },
});

/** "Light strokes only." */
export const gentle = (scene: Scene): Outcome =>
  changed(scene, withCaution(scene.session, { gentle: true }), [{ say: 'gentle' }]);

const positionIn = ({ massage }: WithMassage): Manner['position'] => massage.plan.manner.position;

/** "Can we do this sitting?" Those who massage themselves sit already. */
export const chair = (scene: Scene): Outcome => {
  const { session, memory, nowMs } = scene;
  if (!hasMassage(session)) return goOn(scene, [{ say: 'topic', topic: 'position' }]);
  if (isForOne(session)) return goOn(scene, [{ say: 'noChair' }]);
  const seated = positionIn(session) === 'seated' ? session : adapted(scene, session, { position: 'seated' });
  const isGettingReady =
    session.phase === 'preparing' && pendingCheck(memory, session.caution, nowMs) === undefined;
  const setUp = isGettingReady && hasMassage(seated) ? setUpActs(memory, seated) : [];
  return goOn(scene, [{ say: 'seated' }, ...setUp], seated);
};

/** "Face down is fine." What a seated massage left out comes back only before the first stroke. */
export const lieDown = (scene: Scene): Outcome => {
  const { session } = scene;
  if (!hasMassage(session)) return goOn(scene, []);
  if (isForOne(session)) return goOn(scene, [{ say: 'noChair' }]);
  if (session.caution.seated) return goOn(scene, [{ say: 'seated' }]);
  const acts: Act[] = [{ say: 'lying', routine: session.massage.plan.routine }];
  return positionIn(session) === 'usual'
    ? goOn(scene, acts)
    : changed(scene, session, acts, { position: 'usual' });
};

const choosing = (scene: Scene, part: SwitchId, choice: 'in' | 'out'): Scene =>
  preferring(scene, { switches: { ...scene.memory.preferences.switches, [part]: choice } });

const isAsked = (part: SwitchId): part is AskedSwitch => askedSwitches.some((each) => each === part);

/** No more question about a part in this massage. */
const unquestioned = (session: Session, part: SwitchId): Session =>
  hasMassage(session) && isAsked(part) ? { ...session, massage: asked(session.massage, part) } : session;

/** A part of massages is left out, now and from now on; nobody is asked why. */
export const leaveOutPart = (scene: Scene, part: SwitchId): Outcome =>
  changed(choosing(scene, part, 'out'), unquestioned(scene.session, part), [{ say: 'leaveOut', part }]);

/** "Leave that one out": its kind, if it is of one; else the step itself. The closing strokes are only passed. */
const leaveOutStep = (scene: Scene, session: WithMassage): Outcome => {
  const { plan } = session.massage;
  const entry = underHands(session);
  const step = entry === undefined ? undefined : plan.entries[entry]?.step;
  if (entry === undefined || step === undefined) return next(scene);
  const [part] = flagsOf(step);
  if (part !== undefined) return leaveOutPart(scene, part);
  if (entry >= closingIndex(plan.entries.map((each) => each.step))) return next(scene);
  const { without } = scene.memory.preferences;
  const fewer = preferring(scene, { without: [...new Set([...without, step])] });
  return changed(fewer, session, [{ say: 'stepLeftOut' }]);
};

export const leaveOut = (scene: Scene, part: SwitchId | null): Outcome => {
  const { session } = scene;
  if (part !== null) return leaveOutPart(scene, part);
  return hasMassage(session) && session.phase !== 'preparing'
    ? leaveOutStep(scene, session)
    : goOn(scene, []);
};

/** "Keep it": the answer to a self-check in the middle, remembered for the next time. */
export const keepPart = (scene: Scene, part: AskedSwitch): Outcome =>
  goOn(choosing(scene, part, 'in'), [{ say: 'keepIn', part }], unquestioned(scene.session, part));

/** Everything back in, or one part. What is first asked about will be asked about again. */
const restored = ({ switches, without }: Preferences, part: SwitchId | null): Partial<Preferences> =>
  part === null
    ? { switches: {}, without: [] }
    : {
        switches: Object.fromEntries(Object.entries(switches).filter(([each]) => each !== part)),
        without: without.filter((step) => !flagsOf(step).includes(part)),
      };

/** Whether a part is out of this sitting alone: by silence, or for somebody's sake. */
const isOutToday = ({ caution }: Session, part: SwitchId | null): boolean =>
  part === null ? caution.gentle || caution.out.length > 0 : caution.out.includes(part);

/** "Put it back in." A plan under way gets nothing back; the next one has it. */
export const keepIn = (scene: Scene, part: SwitchId | null): Outcome => {
  const { preferences } = scene.memory;
  const { switches, without } = preferences;
  const isOut =
    part === null ? Object.values(switches).includes('out') || without.length > 0 : switches[part] === 'out';
  if (!isOut) return goOn(scene, [{ say: isOutToday(scene.session, part) ? 'staysOutToday' : 'good' }]);
  const back = preferring(scene, restored(preferences, part));
  const { phase } = scene.session;
  return phase === 'guiding' || phase === 'paused'
    ? goOn(back, [{ say: 'backNextTime' }])
    : changed(back, scene.session, [{ say: 'allBackIn' }]);
};

/** "New partner": all self-checks again, and pressure and choices as for somebody unknown. */
export const newPartner = (scene: Scene): Outcome => {
  const session: Session = { ...scene.session, caution: noCaution };
  const unknown = preferring(
    { ...scene, session, memory: { ...scene.memory, checked: {} } },
    { pressure: 'firm', switches: {}, without: [] },
  );
  const acts: Act[] = [{ say: 'newPartner' }];
  if (!hasMassage(session)) return ask(unknown, session, { ask: 'massage', length: null }, acts);
  const { routine, manner } = session.massage.plan;
  return begin(unknown, { routine, length: null, position: manner.position }, acts);
};
