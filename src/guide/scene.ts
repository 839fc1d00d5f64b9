import type { TalkMs } from '../massage/plan.ts';
import { isAgain } from '../massage/plan.ts';
import { stepOf } from '../massage/routines/index.ts';
import type { RoutineId, StepId } from '../massage/routines/index.ts';
import type { Cursor } from './cursor.ts';
import type { Act } from './act.ts';
import type { Reply } from './reply.ts';
import type { Massage, Memory, Phase, Question, Session, WithMassage } from './session.ts';
import { silenceAfter } from './silence.ts';

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

/** What every phase starts with. */
export const fresh = {
  question: null,
  track: null,
  answer: null,
  misses: 0,
  closedAtMs: null,
} as const satisfies Partial<Session>;

const arranging: Session = { phase: 'arranging', ...fresh };

export const sessionOf = (memory: Memory): Session => memory.session ?? arranging;

export const withSession = (memory: Memory, session: Session | null): Memory => ({ ...memory, session });

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

export const flow = (scene: Scene, session: WithMassage, acts: readonly Act[]): Outcome =>
  remember(
    scene,
    { ...session, phase: 'guiding' },
    {
      acts,
      then: 'flow',
      massage: session.massage,
    },
  );

export const wait = (scene: Scene, session: WithMassage, acts: readonly Act[]): Outcome =>
  remember(scene, session, { acts, then: 'wait', for: session.phase === 'preparing' ? 'ready' : 'resume' });

export const ask = (scene: Scene, session: Session, question: Question, acts: readonly Act[] = []): Outcome =>
  remember(scene, session, { acts, then: 'ask', question, silence: silenceAfter(session, question) });

/** Ends Alexa's session; the place is kept as the session has it. */
export const close = (scene: Scene, session: Session | null, acts: readonly Act[]): Outcome => ({
  memory: withSession(
    scene.memory,
    session === null ? null : { ...session, question: null, track: null, closedAtMs: scene.nowMs },
  ),
  reply: { acts, then: 'close' },
});

/** After an answer: whatever was going on goes on, an open question is asked again. */
export const goOn = (scene: Scene, acts: readonly Act[], session: Session = scene.session): Outcome => {
  if (session.question !== null) return ask(scene, session, session.question, acts);
  switch (session.phase) {
    case 'arranging':
      return ask(scene, session, { ask: 'minutes' }, acts);
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

/** The instruction of a step, in full the first time and as a reminder when it comes again. */
export const instructionAct = (
  massage: Massage,
  entry: number,
  step: StepId,
): Extract<Act, { say: 'step' }> => ({
  say: 'step',
  step,
  about: 'instruction',
  nth: isAgain(massage.plan, entry) ? 1 : 0,
});

export const shortestHoldMs = (step: StepId): number => stepOf(step).hold.minSeconds * 1000;

/** One line for each phase. */
export const lineFor = <Line extends string>(
  lines: Readonly<Record<Phase, Line>>,
  session: Session,
): { say: Line } => ({
  say: lines[session.phase],
});
