import type { TalkMs } from '../massage/plan.ts';
import { stepOf } from '../massage/routines/index.ts';
import type { RoutineId, StepId } from '../massage/routines/index.ts';
import { pendingCheck } from './checks.ts';
import type { Cursor } from './place/cursor.ts';
import type { Act } from './act.ts';
import type { CheckAhead, Reply } from './reply.ts';
import { hasMassage } from './session.ts';
import type {
  Caution,
  Massage,
  Memory,
  Phase,
  Preferences,
  Question,
  Session,
  WithMassage,
} from './session.ts';
import { silenceAfter } from './place/silence.ts';
import { checkAhead } from './place/stop.ts';

/** What an event meets: the settled memory, the time, and how long words take. */
export interface Scene {
  readonly memory: Memory;
  readonly session: Session;
  /** The request's own timestamp, in ms since 1970. */
  readonly nowMs: number;
  readonly talkMs: TalkMs;
  /** The request opened Alexa's session. */
  readonly isNew: boolean;
}

export interface Outcome {
  readonly memory: Memory;
  readonly reply: Reply;
}

export const noCaution: Caution = { gentle: false, seated: false, out: [], without: [] };

/** What every phase starts with. */
export const fresh = {
  question: null,
  caution: noCaution,
  track: null,
  answer: null,
  misses: 0,
  closedAtMs: null,
} as const satisfies Partial<Session>;

const arranging: Session = { phase: 'arranging', ...fresh };

export const sessionOf = (memory: Memory): Session => memory.session ?? arranging;

export const withSession = (memory: Memory, session: Session | null): Memory => ({ ...memory, session });

/** The massage under way, past getting ready. */
export const underWay = ({ session }: Scene): WithMassage | undefined =>
  hasMassage(session) && session.phase !== 'preparing' ? session : undefined;

/** The same scene with something of the person remembered. */
export const preferring = (scene: Scene, change: Partial<Preferences>): Scene => ({
  ...scene,
  memory: { ...scene.memory, preferences: { ...scene.memory.preferences, ...change } },
});

/** The same massage in another phase. */
export const inPhase = (
  session: WithMassage,
  phase: WithMassage['phase'],
  change: Partial<Massage> = {},
): WithMassage => ({ ...session, phase, massage: { ...session.massage, ...change } });

export const movedTo = (session: WithMassage, cursor: Cursor): WithMassage =>
  inPhase(session, 'guiding', { cursor });

const remember = (scene: Scene, session: Session, reply: Reply): Outcome => ({
  memory: withSession(scene.memory, { ...session, question: reply.then === 'ask' ? reply.question : null }),
  reply,
});

/** The self-check that the massage will come to, with what silence will do there. */
const checkComing = (scene: Scene, session: WithMassage): CheckAhead | null => {
  const ahead = checkAhead(session.massage);
  const silence = ahead && silenceAfter({ ...scene, session }, { ask: ahead.check });
  return ahead && silence ? { check: ahead.check, silence } : null;
};

/** Whether a massage must not begin yet, since a self-check has not been answered. */
const isUnchecked = ({ memory, session, nowMs }: Scene): boolean =>
  session.phase === 'preparing' && pendingCheck(memory, session.caution, nowMs) !== undefined;

/** The massage goes on, unless it may not begin yet. */
export const flow = (scene: Scene, session: WithMassage, acts: readonly Act[]): Outcome => {
  if (isUnchecked(scene)) return wait(scene, { ...session, phase: 'preparing' }, acts);
  const massage = { ...session.massage, replies: session.massage.replies + 1 };
  const guiding: WithMassage = { ...session, phase: 'guiding', question: null, massage };
  return remember(scene, guiding, { acts, then: 'flow', massage, check: checkComing(scene, guiding) });
};

export const ask = (scene: Scene, session: Session, question: Question, acts: readonly Act[] = []): Outcome =>
  remember(scene, session, {
    acts,
    then: 'ask',
    question,
    silence: silenceAfter({ ...scene, session }, question),
  });

/** Waits for "ready" or "resume"; before "ready", each self-check has to be answered. */
export const wait = (scene: Scene, session: WithMassage, acts: readonly Act[]): Outcome => {
  if (session.phase !== 'preparing') return remember(scene, session, { acts, then: 'wait', for: 'resume' });
  const check = pendingCheck(scene.memory, session.caution, scene.nowMs);
  return check === undefined
    ? remember(scene, session, { acts, then: 'wait', for: 'ready' })
    : ask(scene, session, { ask: check }, acts);
};

/** Ends Alexa's session; the place is kept as the session has it. */
export const close = (scene: Scene, session: Session | null, acts: readonly Act[]): Outcome => ({
  memory: withSession(
    scene.memory,
    session === null ? null : { ...session, question: null, track: null, closedAtMs: scene.nowMs },
  ),
  reply: { acts, then: 'close' },
});

/** After a change to the hands: the massage goes on, but a break only ends when somebody says so. */
export const carryOn = (scene: Scene, session: WithMassage, acts: readonly Act[]): Outcome =>
  session.phase === 'guiding' ? flow(scene, session, acts) : wait(scene, session, acts);

/** After an answer: whatever was going on goes on, an open question is asked again. */
export const goOn = (scene: Scene, acts: readonly Act[], session: Session = scene.session): Outcome => {
  if (session.question !== null) return ask(scene, session, session.question, acts);
  switch (session.phase) {
    case 'arranging':
      return ask(scene, session, { ask: 'massage', length: null }, acts);
    case 'preparing':
    case 'paused':
      return wait(scene, session, acts);
    case 'guiding':
      return flow(scene, session, acts);
    case 'finished':
      return close(scene, null, acts.at(-1)?.say === 'goodbye' ? acts : [...acts, { say: 'goodbye' }]);
  }
};

/** An answer to a question about the massage: it can be repeated, and then what was going on goes on. */
export const answer = (scene: Scene, acts: readonly Act[]): Outcome =>
  goOn(scene, acts, { ...scene.session, answer: { acts, atMs: scene.nowMs } });

/** The massage is over, or must leave no trace of how it ended: its session goes, and it counts as finished. */
export const finish = (memory: Memory, routine: RoutineId): Memory => ({
  ...memory,
  session: null,
  finished: { ...memory.finished, [routine]: (memory.finished[routine] ?? 0) + 1 },
});

/** Ends the massage for good, and leaves of it just what a finished one leaves; before it has begun, nothing. */
export const end = (scene: Scene, acts: readonly Act[]): Outcome => {
  const told = close(scene, null, acts);
  const session = underWay(scene);
  return session === undefined
    ? told
    : { ...told, memory: finish(scene.memory, session.massage.plan.routine) };
};

export const shortestHoldMs = (step: StepId): number => stepOf(step).hold.minSeconds * 1000;

/** One line for each phase. */
export const lineFor = <Line extends string>(
  lines: Readonly<Record<Phase, Line>>,
  session: Session,
): { say: Line } => ({
  say: lines[session.phase],
});
