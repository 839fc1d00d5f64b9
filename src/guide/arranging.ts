import { fit, nearestOffered, refit } from '../massage/fit.ts';
import { entryMs, massageEntries, planMs } from '../massage/plan.ts';
import type { TalkMs } from '../massage/plan.ts';
import { routines } from '../massage/routines/index.ts';
import type { RoutineId } from '../massage/routines/index.ts';
import { restMs, passesAt, passMs, startOf } from './cursor.ts';
import { pressureUpTo } from './pressure.ts';
import type { Act } from './act.ts';
import { fresh, goOn, inPhase, wait } from './scene.ts';
import type { Outcome, Scene } from './scene.ts';
import { hasMassage } from './session.ts';
import type { Massage, WithMassage } from './session.ts';

/** The one massage there is to ask for. */
const ROUTINE: RoutineId = 'partner-back';

/** A plan further off than this from what was asked says how long it really takes. */
const TOLERANCE = 0.05;
const TOLERANCE_SECONDS = 20;

const isOff = (seconds: number, askedSeconds: number): boolean =>
  Math.abs(seconds - askedSeconds) > Math.max(TOLERANCE_SECONDS, askedSeconds * TOLERANCE);

/** How to lie, what to have at hand, and the rule that stop means stop; then the wait for "ready". */
export const setUp = (scene: Scene, session: WithMassage, acts: readonly Act[]): Outcome => {
  const { routine } = session.massage.plan;
  const notice: Act = { say: scene.memory.noticeHeard ? 'noticeAgain' : 'notice' };
  const prepare: Act[] = routines[routine].steps
    .filter((step) => step.kind === 'prepare')
    .map(({ id }) => ({ say: 'setUp', step: id }));
  const memory = { ...scene.memory, noticeHeard: true };
  return wait({ ...scene, memory }, { ...session, phase: 'preparing' }, [...acts, notice, ...prepare]);
};

/** A new massage of the length asked for, or of the default one when nobody said. */
export const begin = (scene: Scene, asked: number | null): Outcome => {
  const minutes = asked === null ? routines[ROUTINE].defaultMinutes : nearestOffered(ROUTINE, asked);
  const plan = fit(ROUTINE, { minutes, without: [] }, scene.talkMs);
  const { preferences } = scene.memory;
  const seconds = planMs(plan, scene.talkMs) / 1000;
  const acts: Act[] = [{ say: 'plan', minutes, asked, steps: massageEntries(plan).length }];
  if (isOff(seconds, minutes * 60)) acts.push({ say: 'trueLength', seconds });
  if (preferences.pressure !== 'firm') acts.push({ say: 'lighterThanUsual' });
  const massage: Massage = {
    plan,
    cursor: startOf(plan, 0),
    pressure: pressureUpTo(preferences.pressure),
    askedZones: [],
    announced: false,
  };
  const memory = { ...scene.memory, preferences: { ...preferences, minutes } };
  return setUp({ ...scene, memory }, { phase: 'preparing', ...fresh, massage }, acts);
};

/** What is left of a massage, words included, in ms. */
export const leftMs = (massage: Massage, talkMs: TalkMs): number => {
  const { plan, cursor } = massage;
  if (cursor.at === 'end') return 0;
  const later = plan.entries
    .map((_, index) => index)
    .filter((index) => index > cursor.entry)
    .reduce((sum, index) => sum + entryMs(plan, index, talkMs), 0);
  if (cursor.at === 'instruction' && cursor.pass === 0) return entryMs(plan, cursor.entry, talkMs) + later;
  return stepLeftMs(massage) + later;
};

/** What is left of the present step's hold, its other side included, in ms. */
export const stepLeftMs = ({ plan, cursor }: Massage): number =>
  cursor.at === 'end'
    ? 0
    : restMs(plan, cursor) + (passesAt(plan, cursor.entry) - 1 - cursor.pass) * passMs(plan, cursor.entry);

const MINUTE_MS = 60_000;
/** "A minute" in a massage is more often a plea to wait than what is left of it. */
const SHORTEST_REST_MINUTES = 2;

/** "We only have five minutes left": what lies ahead is fitted to them. */
const fitTheRest = (scene: Scene, session: WithMassage, minutes: number): Outcome => {
  const { plan, cursor } = session.massage;
  if (cursor.at === 'end') return goOn(scene, []);
  const standing = {
    entry: cursor.entry,
    heard: cursor.at === 'hold' || cursor.pass === 1,
    passesDone: cursor.pass,
    doneSeconds: cursor.at === 'hold' ? cursor.doneMs / 1000 : 0,
  };
  const massage = { ...session.massage, plan: refit(plan, standing, minutes * 60, scene.talkMs) };
  const leftMinutes = Math.max(1, Math.round(leftMs(massage, scene.talkMs) / MINUTE_MS));
  return goOn(scene, [{ say: 'refitted', minutes: leftMinutes }], inPhase(session, session.phase, massage));
};

/** A length, said at any time: of the massage to come, or of what is left of this one. */
export const lengthSaid = (scene: Scene, minutes: number | null): Outcome => {
  const { session } = scene;
  const isUnderWay = hasMassage(session) && session.phase !== 'preparing';
  const shortest = isUnderWay ? SHORTEST_REST_MINUTES : 1;
  if (minutes === null || minutes < shortest) return goOn(scene, [{ say: 'whichMinutes' }]);
  return isUnderWay ? fitTheRest(scene, session, minutes) : begin(scene, minutes);
};
