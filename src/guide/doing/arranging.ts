import type { LengthAsked, MassageAsked } from '../../massage/asked.ts';
import { fit, nearestOffered } from '../../massage/fit.ts';
import { isLeftOut } from '../../massage/limits.ts';
import type { Manner } from '../../massage/manner.ts';
import { massageEntries, planMs } from '../../massage/plan.ts';
import type { Plan } from '../../massage/plan.ts';
import { flagsOf, routines } from '../../massage/routines/index.ts';
import type { RoutineId, StepId } from '../../massage/routines/index.ts';
import { asked as askedSwitches, switches } from '../../massage/switch.ts';
import type { SwitchId } from '../../massage/switch.ts';
import type { Act } from '../act.ts';
import { startOf } from '../place/cursor.ts';
import { limitsOf } from '../leaving-out.ts';
import { pressureUpTo } from '../pressure.ts';
import { ask, fresh, goOn, preferring } from '../scene.ts';
import type { Outcome, Scene } from '../scene.ts';
import { prepare } from './preparing.ts';
import { hasMassage } from '../session.ts';
import type { Massage, WithMassage } from '../session.ts';

/** A massage as it was asked for, once nothing is open any more. */
interface Wanted {
  readonly routine: RoutineId;
  readonly length: LengthAsked;
  readonly position: Manner['position'];
}

/** A plan further off than this from what was asked says how long it really takes. */
const TOLERANCE = 0.05;
const TOLERANCE_SECONDS = 20;

const isOff = (seconds: number, askedSeconds: number): boolean =>
  Math.abs(seconds - askedSeconds) > Math.max(TOLERANCE_SECONDS, askedSeconds * TOLERANCE);

const hasPart = (plan: Plan, part: SwitchId): boolean =>
  plan.entries.some(({ step }) => flagsOf(step).includes(part));

/** A massage of a routine, as the people like it and as long as they want it. */
const planned = (scene: Scene, { routine, length, position }: Wanted): Massage => {
  const { preferences } = scene.memory;
  const { caution } = scene.session;
  const minutes = nearestOffered(routine, length);
  const mustSit = caution.seated && routines[routine].people === 'two';
  const manner: Manner = {
    position: mustSit ? 'seated' : position,
    wording: preferences.wording ?? 'full',
    tempo: preferences.tempo,
  };
  const limits = limitsOf(preferences, caution);
  const plan = fit(routine, { ...limits, minutes, manner }, scene.talkMs);
  return {
    plan,
    cursor: startOf(plan, 0),
    pressure: pressureUpTo(preferences.pressure, caution.gentle),
    pace: preferences.pace,
    unasked: askedSwitches.filter((part) => preferences.switches[part] === undefined && hasPart(plan, part)),
    askedZones: [],
    announced: false,
    replies: 0,
  };
};

/** Whether a part would be in a massage if nobody had left it out. */
const wouldHave = ({ routine, manner }: Plan, minutes: number, part: SwitchId): boolean => {
  const sequences: Readonly<Record<number, readonly StepId[]>> = routines[routine].sequences;
  const nothingElse = { gentle: false, out: [], without: [] };
  return (sequences[minutes] ?? []).some(
    (step) => flagsOf(step).includes(part) && !isLeftOut(step, nothingElse, manner),
  );
};

/** What is as it was chosen before; in a massage for two, the one lying there may be somebody else. */
const keptChoices = (scene: Scene, { plan }: Massage, minutes: number): readonly Act[] => {
  const { pressure, switches: chosen } = scene.memory.preferences;
  const lighter: readonly Act[] =
    pressure === 'firm' || scene.session.caution.gentle ? [] : [{ say: 'lighterThanUsual' }];
  if (routines[plan.routine].people === 'one') return lighter;
  const parts = switches.flatMap((part): readonly Act[] => {
    const choice = chosen[part];
    if (choice === 'in') return hasPart(plan, part) ? [{ say: 'stillIn', part }] : [];
    return choice === 'out' && wouldHave(plan, minutes, part) ? [{ say: 'stillOut', part }] : [];
  });
  return parts.length === 0 ? lighter : [...lighter, ...parts, { say: 'forSomeoneNew' }];
};

/** A new massage: what it is, what is different about it, and then getting ready. */
export const begin = (
  scene: Scene,
  { routine, length, position }: Wanted,
  before: readonly Act[] = [],
): Outcome => {
  const { preferences, finished } = scene.memory;
  const wish = length ?? preferences.minutes[routine] ?? null;
  const minutes = nearestOffered(routine, wish);
  const massage = planned(scene, { routine, length: minutes, position });
  const { plan } = massage;
  const acts: Act[] = [
    ...before,
    {
      say: 'plan',
      routine,
      minutes,
      asked: typeof length === 'number' ? length : null,
      steps: massageEntries(plan).length,
    },
  ];
  const seconds = planMs(plan, scene.talkMs) / 1000;
  if (isOff(seconds, minutes * 60)) acts.push({ say: 'trueLength', seconds });
  acts.push(...keptChoices(scene, massage, minutes));
  if (finished[routine] === 1 && preferences.wording === null) acts.push({ say: 'offerShortWords' });
  const known = preferring(scene, { routine, minutes: { ...preferences.minutes, [routine]: minutes } });
  const { caution } = scene.session;
  return prepare(known, { phase: 'preparing', ...fresh, caution, massage }, acts);
};

/** The same massage planned anew while getting ready, since something about it has changed. */
export const plannedAnew = (
  scene: Scene,
  { massage, caution }: WithMassage,
  position = massage.plan.manner.position,
): Massage => {
  const { routine } = massage.plan;
  const length = scene.memory.preferences.minutes[routine] ?? null;
  return planned({ ...scene, session: { ...scene.session, caution } }, { routine, length, position });
};

const wantedBy: Readonly<Record<Exclude<MassageAsked, 'neck'>, Omit<Wanted, 'length'>>> = {
  'partner-back': { routine: 'partner-back', position: 'usual' },
  'seated-back': { routine: 'partner-back', position: 'seated' },
  'partner-neck': { routine: 'partner-neck', position: 'usual' },
  'seated-neck': { routine: 'partner-neck', position: 'seated' },
  'self-neck': { routine: 'self-neck', position: 'usual' },
  'brush-neck': { routine: 'brush-neck', position: 'usual' },
};

/** Nobody means more minutes than a day has. */
const DAY_MINUTES = 1_440;

/** A length that can be meant: at least a minute. */
export const sensible = (length: LengthAsked): LengthAsked =>
  typeof length !== 'number' ? length : length < 1 ? null : Math.min(length, DAY_MINUTES);

/** A massage that was asked for; where nobody said which, or for whom, that is asked. */
export const choose = (scene: Scene, massage: MassageAsked | null, asked: LengthAsked): Outcome => {
  const length = sensible(asked);
  const { routine } = scene.memory.preferences;
  if (massage === 'neck') return ask(scene, scene.session, { ask: 'for-whom', length });
  if (massage !== null) return begin(scene, { ...wantedBy[massage], length });
  return routine === null
    ? ask(scene, scene.session, { ask: 'massage', length })
    : begin(scene, { routine, length, position: 'usual' });
};

/** The last massage again, or the back massage that most people come for. */
export const chooseUsual = (scene: Scene, length: LengthAsked): Outcome =>
  choose(scene, scene.memory.preferences.routine ?? 'partner-back', length);

/** "Start": one that is asked for while another is under way is asked about first, since it may be misheard. */
export const start = (scene: Scene, massage: MassageAsked | null, length: LengthAsked): Outcome => {
  const { session, isNew } = scene;
  return hasMassage(session) && session.phase !== 'preparing' && !isNew
    ? ask(scene, session, { ask: 'new-massage', massage, length: sensible(length) })
    : choose(scene, massage, length);
};

/** "For myself", with nothing asked: a neck massage, unless one is under way. */
export const forWhom = (scene: Scene, who: 'self' | 'partner' | null): Outcome =>
  scene.session.phase === 'arranging' && who === 'self' ? choose(scene, 'self-neck', null) : goOn(scene, []);
