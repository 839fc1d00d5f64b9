import type { ResponseEnvelope, SessionEndedReason } from 'ask-sdk-model';
import { recall } from '../../src/alexa/kept.ts';
import { placeIn } from '../../src/alexa/progress/place.ts';
import type { Place } from '../../src/alexa/progress/place.ts';
import { hasMassage } from '../../src/guide/session.ts';
import type { WithMassage } from '../../src/guide/session.ts';
import { lambdaContext } from '../../src/speaker/lambda-context.ts';
import { buildEnvelope } from '../../src/speaker/requests.ts';
import type { OpenSession, Wish } from '../../src/speaker/requests.ts';
import type { Handler } from '../../src/speaker/skill-call.ts';
import { heardIn } from './stage.ts';

/** A moment that several devices share. */
export interface Now {
  ms: number;
}

export const newYear = (): Now => ({ ms: Date.parse('2026-01-01T10:00:00Z') });

/** Who speaks at a device. */
interface Speaking {
  readonly userId?: string;
  readonly personId?: string;
}

/** A device in somebody's house, turn by turn; each turn is so many seconds after the last one of any device. */
export interface Device {
  readonly launch: (speaking?: Speaking, afterSeconds?: number) => Promise<string>;
  readonly say: (intent: string, speaking?: Speaking, afterSeconds?: number) => Promise<string>;
  /** Alexa ends the session and tells it. */
  readonly end: (reason?: SessionEndedReason) => Promise<void>;
  /** A new session and a back massage of the usual length, up to its first stroke. */
  readonly begin: (speaking?: Speaking) => Promise<void>;
  readonly response: () => ResponseEnvelope;
  /** The massage in the session's attributes. */
  readonly session: () => WithMassage;
  readonly place: () => Place | null | undefined;
  /** How long the last answer took, in ms of real time. */
  readonly tookMs: () => number;
}

let sessions = 0;

export const createDevice = (handler: Handler, now: Now): Device => {
  let open: OpenSession | undefined;
  let last: ResponseEnvelope | undefined;
  let tookMs = 0;

  const ask = async (wish: Wish, speaking: Speaking, afterSeconds: number): Promise<string> => {
    now.ms += afterSeconds * 1_000;
    if (open === undefined) sessions += 1;
    open ??= { id: `session-${sessions}`, isNew: true, attributes: {} };
    const identity = { skillId: 'skill', deviceId: 'device', locale: 'en-US', userId: 'user', ...speaking };
    const began = performance.now();
    last = await handler(
      buildEnvelope(wish, open, identity, 'request', now.ms),
      lambdaContext('request', () => 8_000),
    );
    tookMs = performance.now() - began;
    open =
      last.response.shouldEndSession === false
        ? { id: open.id, isNew: false, attributes: last.sessionAttributes ?? {} }
        : undefined;
    const { outputSpeech } = last.response;
    return heardIn(outputSpeech?.type === 'SSML' ? outputSpeech.ssml : null)
      .filter((part) => typeof part === 'string')
      .join(' ');
  };
  const launch = (speaking: Speaking = {}, afterSeconds = 20) => {
    open = undefined;
    return ask({ kind: 'launch' }, speaking, afterSeconds);
  };
  const say = (intent: string, speaking: Speaking = {}, afterSeconds = 20) =>
    ask({ kind: 'intent', understood: { intent, slots: [], how: 'exact' } }, speaking, afterSeconds);
  const response = (): ResponseEnvelope => {
    if (last === undefined) throw new Error('Nothing was answered yet');
    return last;
  };

  return {
    launch,
    say,
    end: async (reason = 'USER_INITIATED') => {
      await ask({ kind: 'end', reason }, {}, 20);
    },
    begin: async (speaking = {}) => {
      await launch(speaking);
      await say('AMAZON.ResumeIntent', speaking);
      for (const word of ['ReadyIntent', 'CarryOnIntent', 'ReadyIntent']) await say(word, speaking);
    },
    response,
    session: () => {
      const session = recall(response().sessionAttributes)?.session ?? null;
      if (session === null || !hasMassage(session)) throw new Error('No massage is under way');
      return session;
    },
    place: () => placeIn(response().sessionAttributes),
    tookMs: () => tookMs,
  };
};
