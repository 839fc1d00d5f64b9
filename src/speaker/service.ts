import type { SessionEndedErrorType, SessionEndedReason } from 'ask-sdk-model';
import { readAnswer } from './answer.ts';
import type { Clock } from './clock.ts';
import type { Happening } from './events.ts';
import { buildEnvelope, type Identity, type OpenSession, type Wish } from './requests.ts';
import { breaches, exchangeOf, type Breach } from './rules.ts';
import { isOpen, type Exchange, type Limits } from './rules/rule.ts';
import { callSkill, type Handler } from './skill-call.ts';
import type { Segment, Voice } from './ssml.ts';
import type { Language } from './understanding/language.ts';
import type { Understood } from './understanding/understand.ts';

/** What the device is given to play. */
export interface Reply {
  readonly prompt: readonly Segment[];
  readonly reprompt: readonly Segment[];
  /** The microphone opens after it. */
  readonly open: boolean;
  /** The skill speaks, or Alexa for a skill that failed. */
  readonly by: 'skill' | 'alexa';
}

/** Alexa in the cloud: keeps the session, asks the skill, and holds its answers to the rules. */
export interface Service {
  readonly isOpen: () => boolean;
  /** Number of the present session, or of the last one; 0 before the first. */
  readonly session: () => number;
  readonly launch: () => Promise<Reply>;
  /** Asks in the open session, or in a new one if there is none. */
  readonly ask: (understood: Understood) => Promise<Reply>;
  /** Ends the session without the skill's doing, and tells it. */
  readonly end: (reason: SessionEndedReason) => Promise<void>;
}

export interface ServiceOptions {
  readonly handler: Handler;
  readonly identity: Identity;
  readonly language: Language;
  readonly voice: Voice;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Whether SessionEndedRequest reaches the skill; on real devices it does not always. */
  readonly tellsSessionEnd: boolean;
  readonly emit: (happening: Happening) => void;
}

interface Failure {
  readonly type: SessionEndedErrorType;
  readonly message: string;
}

const failureSource = 'Amazon: an answer within about 8 s; request types reference: SessionEndedRequest';

export const createService = (options: ServiceOptions): Service => {
  const { handler, identity, language, voice, clock, newId, emit } = options;
  let session: OpenSession | null = null;
  let count = 0;

  const refuse = (breach: Breach): void => {
    emit({ kind: 'refused', ...breach });
  };

  /** One request and its answer; every broken rule is told. */
  const exchange = async (wish: Wish, within: OpenSession): Promise<Exchange | Failure> => {
    const envelope = buildEnvelope(wish, within, identity, `amzn1.echo-api.request.${newId()}`, clock.now());
    emit({ kind: 'request', request: envelope });
    const called = await callSkill(handler, envelope);
    if ('failure' in called) {
      refuse({ rule: called.failure, source: failureSource, why: called.why });
      return called.failure === 'answer-in-time'
        ? { type: 'ENDPOINT_TIMEOUT', message: called.why }
        : {
            type: 'INVALID_RESPONSE',
            message: 'An exception occurred while dispatching the request to the skill.',
          };
    }
    emit({ kind: 'response', response: called.response });
    const read = readAnswer(called.response);
    if ('problem' in read) {
      refuse({
        rule: 'response-shape',
        source: 'request-and-response-json-reference.html',
        why: read.problem,
      });
      return { type: 'INVALID_RESPONSE', message: read.problem };
    }
    const answered = exchangeOf(envelope.request, read, { voice, language, limits: options.limits });
    const broken = breaches(answered);
    broken.forEach(refuse);
    const [first] = broken;
    return first === undefined
      ? answered
      : { type: 'INVALID_RESPONSE', message: `${first.rule}: ${first.why}` };
  };

  const end = async (wish: Extract<Wish, { kind: 'end' }>): Promise<void> => {
    if (session === null) return;
    const ended = session;
    session = null;
    if (options.tellsSessionEnd) await exchange(wish, ended);
    emit({ kind: 'ended', reason: wish.reason });
  };

  const turn = async (wish: Wish): Promise<Reply> => {
    if (session === null) count += 1;
    session ??= { id: `amzn1.echo-api.session.${newId()}`, isNew: true, attributes: {} };
    const result = await exchange(wish, session);
    if ('message' in result) {
      session = { ...session, isNew: false };
      await end({ kind: 'end', reason: 'ERROR', error: result });
      const text = language.problem;
      const speech = { kind: 'speech' as const, text, ms: voice(text, 100), ratePercent: 100 };
      return { prompt: [speech], reprompt: [], open: false, by: 'alexa' };
    }
    const open = isOpen(result);
    session = open
      ? { id: session.id, isNew: false, attributes: result.answer.sessionAttributes ?? {} }
      : null;
    return {
      prompt: result.prompt?.heard.segments ?? [],
      reprompt: result.reprompt?.heard.segments ?? [],
      open,
      by: 'skill',
    };
  };

  return {
    isOpen: () => session !== null,
    session: () => count,
    launch: () => turn({ kind: 'launch' }),
    ask: (understood) => turn({ kind: 'intent', understood }),
    end: (reason) => end({ kind: 'end', reason }),
  };
};
