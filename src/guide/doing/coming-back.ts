import { startOf, within } from '../place/cursor.ts';
import type { Cursor } from '../place/cursor.ts';
import { resumed } from './moving.ts';
import { SPEECH_STARTS_AFTER_MS } from '../place/playhead.ts';
import type { Act } from '../act.ts';
import { ask, inPhase, sessionOf, wait, withSession } from '../scene.ts';
import type { TalkMs } from '../../massage/plan.ts';
import type { Outcome, Scene } from '../scene.ts';
import { hasMassage } from '../session.ts';
import type { Memory, WithMassage } from '../session.ts';
import { settle } from '../place/settle.ts';

/** Ages of a place, in ms, up to which it is gone on with straight away, asked about, or asked about with getting ready again. */
const STRAIGHT_ON_MS = 10 * 60_000;
const ASK_MS = 2 * 3_600_000;
const KEEP_MS = 24 * 3_600_000;

/** A place found at the start of a session. `lost`: what was heard after the last request is not known. */
interface Found {
  readonly memory: Memory;
  readonly ageMs: number;
  readonly lost: boolean;
}

const atStepStart = (session: WithMassage, cursor: Cursor): WithMassage => {
  const { plan } = session.massage;
  const there = within(plan, cursor);
  return inPhase(session, session.phase, {
    cursor: there.at === 'end' ? startOf(plan, plan.entries.length - 1) : startOf(plan, there.entry),
  });
};

/**
 * Where the last session broke off. Alexa's SessionEndedRequest gives the second; without one, the beginning
 * of the step under the playhead while its windows may still play, after that the step of the last request.
 * No step is skipped that may not have been heard.
 */
export const findPlace = (memory: Memory, nowMs: number, talkMs: TalkMs): Found => {
  const { session } = memory;
  if (session === null) return { memory, ageMs: 0, lost: false };
  const { track } = session;
  if (session.closedAtMs !== null) return { memory, ageMs: nowMs - session.closedAtMs, lost: false };
  if (track === null || !hasMassage(session))
    return { memory: withSession(memory, null), ageMs: 0, lost: false };

  const totalMs = track.promptMs + track.repromptMs + SPEECH_STARTS_AFTER_MS;
  const ageMs = Math.max(0, nowMs - track.startedAtMs);
  const over = ageMs >= totalMs;
  const settled = settle(memory, nowMs, talkMs, false);
  const there = settled.session;
  if (there?.phase !== 'guiding') return { memory: settled, ageMs, lost: false };
  const place = atStepStart(there, over ? session.massage.cursor : there.massage.cursor);
  return { memory: withSession(settled, place), ageMs, lost: over };
};

const cameBack = (scene: Scene, session: WithMassage, ageMs: number, lost: boolean): Outcome => {
  const again: WithMassage = inPhase(session, session.phase, { announced: false });
  if (session.phase === 'preparing') return ageMs > ASK_MS ? fromNothing(scene) : wait(scene, session, []);
  if (ageMs > ASK_MS) return ask(scene, again, { ask: 'come-back-or-restart' });
  if (lost) return ask(scene, again, { ask: 'lost-track' });
  if (ageMs > STRAIGHT_ON_MS) return ask(scene, again, { ask: 'come-back' });
  return resumed(scene, session);
};

const fromNothing = (scene: Scene): Outcome => {
  const memory = withSession(scene.memory, null);
  const acts: Act[] = [{ say: memory.settled.length > 0 ? 'welcomeBack' : 'welcome' }];
  const session = sessionOf(memory);
  return ask({ ...scene, memory, session }, session, { ask: 'massage', length: null }, acts);
};

/** A session that was opened by name alone. */
export const launched = (scene: Scene, ageMs: number, lost: boolean): Outcome => {
  const { session } = scene;
  return hasMassage(session) && ageMs <= KEEP_MS ? cameBack(scene, session, ageMs, lost) : fromNothing(scene);
};

/** Whether a place is too old to be gone on with. */
export const isStale = (ageMs: number): boolean => ageMs > KEEP_MS;
