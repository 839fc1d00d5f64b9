import { massageEntries } from '../../massage/plan.ts';
import { begin, chooseUsual } from './arranging.ts';
import { passMs, restMs, SHORTEST_REST_MS, startOf, stepAt } from '../place/cursor.ts';
import { pendingCheck } from '../checks.ts';
import { prepare } from './preparing.ts';
import type { Cursor } from '../place/cursor.ts';
import { limited, limitsOf } from '../leaving-out.ts';
import type { Act } from '../act.ts';
import { ask, close, finish, flow, goOn, inPhase, movedTo, shortestHoldMs, wait } from '../scene.ts';
import type { Outcome, Scene } from '../scene.ts';
import { hasMassage } from '../session.ts';
import type { WithMassage } from '../session.ts';
import { waitsForNext } from '../place/stop.ts';
import { instructionAct, stepAct } from '../tell.ts';

/** Time left is worth saying only above this, in ms. */
const WORTH_SAYING_MS = 15_000;
/** For so long after an answer, "repeat" means the answer, in ms. */
const ANSWER_LASTS_MS = 20_000;

const entryOf = (cursor: Cursor): number => (cursor.at === 'end' ? 0 : cursor.entry);

/** What has been left out since it was done does not come again on the way back. */
const asNow = ({ memory, talkMs }: Scene, session: WithMassage): WithMassage => {
  const limits = limitsOf(memory.preferences, session.caution);
  const { manner } = session.massage.plan;
  return { ...session, massage: limited(session.massage, limits, manner, talkMs) };
};

/** To the start of another entry; beyond the last one the massage is finished. */
const goTo = (scene: Scene, session: WithMassage, entry: number, acts: readonly Act[] = []): Outcome => {
  const cursor = startOf(session.massage.plan, Math.max(0, entry));
  if (cursor.at !== 'end') return flow(scene, asNow(scene, movedTo(session, cursor)), acts);
  return {
    memory: finish(scene.memory, session.massage.plan.routine),
    reply: { acts: [{ say: 'closing' }], then: 'close' },
  };
};

export const next = (scene: Scene): Outcome => {
  const { session } = scene;
  if (!hasMassage(session)) return goOn(scene, [{ say: 'nothingUnderWay' }]);
  return session.phase === 'preparing'
    ? setOff(scene, session)
    : goTo(scene, session, entryOf(session.massage.cursor) + 1);
};

export const previous = (scene: Scene): Outcome => {
  const { session } = scene;
  if (!hasMassage(session)) return goOn(scene, [{ say: 'nothingUnderWay' }]);
  return session.phase === 'preparing'
    ? goOn(scene, [])
    : goTo(scene, session, entryOf(session.massage.cursor) - 1);
};

export const goToStep = (scene: Scene, step: number | null): Outcome => {
  const { session } = scene;
  if (!hasMassage(session)) return goOn(scene, [{ say: 'nothingUnderWay' }]);
  if (session.phase === 'preparing') return goOn(scene, []);
  const steps = massageEntries(session.massage.plan);
  if (step === null) return goOn(scene, [{ say: 'whichStep', of: steps.length }]);
  const entry = steps[step - 1];
  return entry === undefined
    ? goOn(scene, [{ say: 'noSuchStep', of: steps.length }])
    : goTo(scene, session, entry);
};

export const startOver = (scene: Scene): Outcome => {
  const { session } = scene;
  if (session.phase === 'finished') {
    const { routine, position } = session;
    return begin(scene, { routine, length: null, position });
  }
  if (!hasMassage(session)) return goOn(scene, []);
  return session.phase === 'preparing' ? goOn(scene, []) : goTo(scene, session, 0, [{ say: 'fromTheTop' }]);
};

/** The step's instruction as an answer, then what was left of its hold, at least its minimum. */
export const withInstructionAgain = (scene: Scene, session: WithMassage): Outcome => {
  const { plan, cursor } = session.massage;
  const step = stepAt(plan, cursor);
  if (step === undefined || cursor.at !== 'hold') return flow(scene, session, []);
  const latest = Math.max(0, passMs(plan, cursor.entry) - shortestHoldMs(step));
  const acts: Act[] = [instructionAct(session.massage, cursor.entry, step)];
  if (cursor.pass === 1) acts.push(stepAct(session.massage, step, 'otherSide'));
  return flow(scene, movedTo(session, { ...cursor, doneMs: Math.min(cursor.doneMs, latest) }), acts);
};

/** The first stroke, or the place that was left, unless a self-check has still to be answered. */
const setOff = (scene: Scene, session: WithMassage): Outcome =>
  pendingCheck(scene.memory, session.caution, scene.nowMs) === undefined
    ? withInstructionAgain(scene, session)
    : prepare(scene, session, []);

export const repeat = (scene: Scene): Outcome => {
  const { session, nowMs } = scene;
  const { answer } = session;
  if (session.question !== null) return goOn(scene, []);
  if (answer !== null && nowMs - answer.atMs <= ANSWER_LASTS_MS) return goOn(scene, answer.acts);
  return session.phase === 'guiding' ? withInstructionAgain(scene, session) : goOn(scene, []);
};

export const pause = (scene: Scene): Outcome => {
  const { session } = scene;
  if (!hasMassage(session)) return goOn(scene, []);
  return session.phase === 'preparing'
    ? wait(scene, session, [])
    : wait(scene, inPhase(session, 'paused'), [{ say: 'paused' }]);
};

/** Back into the same hold with exactly the rest of it, named in one sentence. */
export const resumed = (scene: Scene, session: WithMassage): Outcome => {
  const { plan, cursor } = session.massage;
  const step = stepAt(plan, cursor);
  if (step === undefined || cursor.at === 'end') return goTo(scene, session, plan.entries.length);
  if (waitsForNext(session.massage)) return goTo(scene, session, cursor.entry + 1);
  if (cursor.at === 'instruction') return flow(scene, session, [{ say: 'carryingOn' }]);
  const leftMs = restMs(plan, cursor);
  if (leftMs < SHORTEST_REST_MS) return flow(scene, session, [{ say: 'carryingOn' }]);
  const secondsLeft = leftMs > WORTH_SAYING_MS ? Math.round(leftMs / 1000) : null;
  return flow(scene, session, [{ say: 'backTo', step, secondsLeft }]);
};

export const resume = (scene: Scene): Outcome => {
  const { session } = scene;
  switch (session.phase) {
    case 'arranging':
      return chooseUsual(scene, null);
    case 'preparing':
      return setOff(scene, session);
    case 'guiding':
      return waitsForNext(session.massage) ? next(scene) : flow(scene, session, [{ say: 'good' }]);
    case 'paused':
      return resumed(scene, session);
    case 'finished':
      return goOn(scene, [{ say: 'goodbye' }]);
  }
};

/** "Ready", "done", "okay next": whatever is being waited for goes on. */
export const ready = (scene: Scene): Outcome =>
  scene.session.phase === 'guiding' ? next(scene) : resume(scene);

export const yes = (scene: Scene): Outcome => resume(scene);

export const no = (scene: Scene): Outcome => {
  const { session } = scene;
  switch (session.phase) {
    case 'guiding':
      return ask(scene, session, { ask: 'softer-or-on' });
    case 'preparing':
    case 'paused':
      return wait(scene, session, [{ say: 'takeYourTime' }]);
    case 'arranging':
    case 'finished':
      return close(scene, null, [{ say: 'goodbye' }]);
  }
};

export const stop = (scene: Scene): Outcome => {
  const { session } = scene;
  return hasMassage(session)
    ? close(scene, session, [{ say: 'placeKept' }])
    : close(scene, null, [{ say: 'goodbye' }]);
};
