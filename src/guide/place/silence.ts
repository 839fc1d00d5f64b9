import type { TalkMs } from '../../massage/plan.ts';
import { withoutLeftOut } from '../../massage/refit.ts';
import type { AskedSwitch } from '../../massage/switch.ts';
import { startOf } from './cursor.ts';
import { underHands } from './hands.ts';
import { limited, limitsOf } from '../leaving-out.ts';
import { eased } from '../pressure.ts';
import type { Silence } from '../reply.ts';
import { hasMassage } from '../session.ts';
import type { Massage, Memory, Question, Session, WithMassage } from '../session.ts';
import { setUpActs, settledIn } from '../setting-up.ts';
import { checkAhead } from './stop.ts';

/** What silence is judged by. */
export interface Listening {
  readonly memory: Memory;
  readonly session: Session;
  readonly talkMs: TalkMs;
}

/** A sitting with more caution than before, and its massage so far as it is affected. */
const cautioned = (
  { memory, talkMs }: Listening,
  session: WithMassage,
  caution: WithMassage['caution'],
): WithMassage => {
  const { massage } = session;
  const limits = limitsOf(memory.preferences, caution);
  return { ...session, caution, massage: limited(massage, limits, massage.plan.manner, talkMs) };
};

/** A massage that has come to a self-check. */
const atCheck = (massage: Massage, check: AskedSwitch): Massage => {
  const ahead = checkAhead(massage);
  return ahead?.check === check ? { ...massage, cursor: startOf(massage.plan, ahead.entry) } : massage;
};

/** Once a self-check is answered it is not asked again in this massage. */
export const asked = (massage: Massage, check: AskedSwitch): Massage => ({
  ...massage,
  unasked: massage.unasked.filter((other) => other !== check),
});

type Meaning = Omit<Silence, 'memory'>;

/** Nobody said to keep it: it is left out, this once. */
const leftOutBySilence = (listening: Listening, session: WithMassage, check: AskedSwitch): Meaning => {
  const { caution } = session;
  const there = { ...session, massage: asked(atCheck(session.massage, check), check) };
  const left = cautioned(listening, there, { ...caution, out: [...caution.out, check] });
  return {
    acts: [{ say: 'thenLeaveOut', part: check }],
    session: { ...left, phase: 'guiding' },
    then: 'flow',
  };
};

/** Nobody said to go on as usual: light strokes, and getting ready. */
const gentleBySilence = (listening: Listening, session: WithMassage): Silence => {
  const gentle = cautioned(listening, session, { ...session.caution, gentle: true });
  const { memory } = listening;
  return {
    acts: [{ say: 'thenGentle' }, ...setUpActs(memory, gentle)],
    memory: { ...settledIn(memory, gentle), session: gentle },
    session: gentle,
    then: 'ready',
  };
};

/** What silence after a question means. Null where it means nothing yet: the question is asked once more. */
export const silenceAfter = (listening: Listening, question: Question): Silence | null => {
  const { session } = listening;
  if (!hasMassage(session)) return null;
  const answered: WithMassage = { ...session, question: null };
  const meaning = (meant: Meaning): Silence => ({
    ...meant,
    memory: { ...listening.memory, session: meant.session },
  });
  switch (question.ask) {
    case 'softer-or-on': {
      const { massage, acts } = eased(session.massage, underHands(session));
      const softer: WithMassage = { ...answered, phase: 'guiding', massage };
      return meaning({ acts: [{ say: 'thenSofter' }, ...acts], session: softer, then: 'flow' });
    }
    case 'dull-or-sharp':
    case 'stop-or-gentle': {
      const rested = restedAt(answered, question);
      return meaning({
        acts: [{ say: question.ask === 'dull-or-sharp' ? 'unclearPain' : 'thenWait' }],
        session: rested,
        then: rested.phase === 'preparing' ? 'ready' : 'resume',
      });
    }
    case 'doctor-first':
      return gentleBySilence(listening, answered);
    case 'front-of-neck':
    case 'head-lift':
      return meaning(leftOutBySilence(listening, answered, question.ask));
    case 'new-massage':
      return meaning(
        session.phase === 'paused'
          ? { acts: [{ say: 'thenWait' }], session: answered, then: 'resume' }
          : { acts: [{ say: 'carryingOn' }], session: { ...answered, phase: 'guiding' }, then: 'flow' },
      );
    case 'massage':
    case 'for-whom':
    case 'general':
    case 'come-back':
    case 'come-back-or-restart':
    case 'lost-track':
      return null;
  }
};

/**
 * After a sharp pain: the massage waits before the next step, and does not come back to that place today. Anything
 * but a clear "dull" leads here.
 */
export const withoutSorePlace = (session: WithMassage): WithMassage => {
  const { massage, caution } = session;
  const entry = underHands(session);
  const sore = entry === undefined ? undefined : massage.plan.entries[entry];
  const rested: WithMassage = { ...session, phase: 'paused', question: null, answer: null };
  if (entry === undefined || sore === undefined) return rested;
  const next = entry + 1;
  const rest = withoutLeftOut(massage.plan, next, { gentle: false, out: [], without: [sore.step] });
  return {
    ...rested,
    caution: { ...caution, without: [...new Set([...caution.without, sore.step])] },
    massage: { ...massage, plan: rest, cursor: startOf(rest, next) },
  };
};

/** A massage whose hands rest, since a question about pain or a condition was left unanswered; else as it is. */
export const restedAt = (session: WithMassage, question: Question): WithMassage => {
  switch (question.ask) {
    case 'dull-or-sharp':
      return withoutSorePlace(session);
    case 'stop-or-gentle':
      return { ...session, question: null, phase: session.phase === 'preparing' ? 'preparing' : 'paused' };
    default:
      return session;
  }
};
