import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { lambdaContext } from '../../src/speaker/lambda-context.ts';
import type { Handler } from '../../src/speaker/skill-call.ts';

export type Json = Readonly<Record<string, unknown>>;

const START_MS = Date.parse('2026-01-01T10:00:00Z');

/** An Alexa that sends anything, well-formed or not. */
export interface AnyAlexa {
  /** A request, with whatever is to be other than usual in its session. By default it comes 20 seconds later. */
  readonly send: (request: Json, session?: Json, afterMs?: number) => Promise<ResponseEnvelope>;
  readonly intent: (
    name: string,
    slots?: Json,
    session?: Json,
    afterMs?: number,
  ) => Promise<ResponseEnvelope>;
}

export const anyAlexa = (handler: Handler): AnyAlexa => {
  let now = START_MS;
  let attributes: unknown = {};
  const send = async (request: Json, session: Json = {}, afterMs = 20_000): Promise<ResponseEnvelope> => {
    now += afterMs;
    const sent = {
      version: '1.0',
      session: {
        new: false,
        sessionId: 'session-1',
        application: { applicationId: 'skill' },
        user: { userId: 'person' },
        attributes,
        ...session,
      },
      context: {
        System: { application: { applicationId: 'skill' }, user: { userId: 'person' }, apiEndpoint: '' },
      },
      request: {
        requestId: 'request',
        timestamp: new Date(now).toISOString(),
        locale: 'en-US',
        ...request,
      },
    };
    // What arrives on a wire has no types: this one place says so.
    const envelope = JSON.parse(JSON.stringify(sent)) as RequestEnvelope;
    const answer = await handler(
      envelope,
      lambdaContext('request', () => 8_000),
    );
    attributes = answer.sessionAttributes ?? attributes;
    return answer;
  };
  const intent: AnyAlexa['intent'] = (name, slots = {}, session = {}, afterMs = 20_000) =>
    send({ type: 'IntentRequest', intent: { name, confirmationStatus: 'NONE', slots } }, session, afterMs);
  return { send, intent };
};

export const heard = ({ response }: ResponseEnvelope): string => {
  const speech = response.outputSpeech;
  return speech?.type === 'SSML' ? speech.ssml : '';
};

/** A slot as Alexa fills it when she knows the word. */
export const resolved = (name: string, id: string): Json => ({
  name,
  value: id,
  resolutions: {
    resolutionsPerAuthority: [
      { authority: 'any', status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: id, id } }] },
    ],
  },
});

/** A massage for two at its first stroke. */
export const guide = async ({ send, intent }: AnyAlexa): Promise<ResponseEnvelope> => {
  await send({ type: 'LaunchRequest' }, { new: true });
  await intent('StartMassageIntent', { massage: resolved('massage', 'partner-back') });
  await intent('ReadyIntent');
  await intent('CarryOnIntent');
  return intent('ReadyIntent');
};
