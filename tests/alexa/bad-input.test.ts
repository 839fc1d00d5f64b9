import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { recall } from '../../src/alexa/kept.ts';
import { lambdaContext } from '../../src/speaker/lambda-context.ts';
import { english } from '../support/english.ts';
import { skillHandler } from '../support/play.ts';

type Json = Readonly<Record<string, unknown>>;

const START_MS = Date.parse('2026-01-01T10:00:00Z');

/** An Alexa that sends anything, well-formed or not. Each has a skill and a person of its own. */
const anyAlexa = () => {
  const handler = skillHandler();
  let now = START_MS;
  let attributes: unknown = {};
  const send = async (request: Json, session: Json = {}): Promise<ResponseEnvelope> => {
    now += 20_000;
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
  const intent = (name: string, slots: Json = {}, session: Json = {}) =>
    send({ type: 'IntentRequest', intent: { name, confirmationStatus: 'NONE', slots } }, session);
  return { send, intent };
};

const heard = ({ response }: ResponseEnvelope): string => {
  const speech = response.outputSpeech;
  return speech?.type === 'SSML' ? speech.ssml : '';
};

/** A slot as Alexa fills it when she knows the word. */
const resolved = (name: string, id: string): Json => ({
  name,
  value: id,
  resolutions: {
    resolutionsPerAuthority: [
      { authority: 'any', status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: id, id } }] },
    ],
  },
});

const guided = async () => {
  const alexa = anyAlexa();
  await alexa.send({ type: 'LaunchRequest' }, { new: true });
  await alexa.intent('StartMassageIntent', { massage: resolved('massage', 'partner-back') });
  await alexa.intent('ReadyIntent');
  await alexa.intent('CarryOnIntent');
  return { ...alexa, before: await alexa.intent('ReadyIntent') };
};

const placeIn = ({ sessionAttributes }: ResponseEnvelope) => {
  const session = recall(sessionAttributes)?.session;
  return session?.phase === 'guiding' ? session.massage.cursor : undefined;
};

describe('bad input gets a spoken, useful answer and loses nothing', () => {
  test.each([
    [
      'a step that does not exist',
      'GoToStepIntent',
      { number: { name: 'number', value: '99' } },
      'eleven steps',
    ],
    ['step nought', 'GoToStepIntent', { number: { name: 'number', value: '0' } }, 'eleven steps'],
    ['a step without a number', 'GoToStepIntent', { number: { name: 'number' } }, 'step from one to eleven'],
    [
      'a step that is no number',
      'GoToStepIntent',
      { number: { name: 'number', value: '?' } },
      'from one to eleven',
    ],
    ['no slots at all', 'GoToStepIntent', undefined, 'from one to eleven'],
    [
      'a technique that is none',
      'ExplainTechniqueIntent',
      { technique: { name: 'technique', value: 'x' } },
      'kneading',
    ],
    [
      'a length that is none',
      'SetLengthIntent',
      { duration: { name: 'duration', value: 'P?' } },
      'how many minutes',
    ],
    [
      'no time at all',
      'SetLengthIntent',
      { duration: { name: 'duration', value: 'PT0S' } },
      'how many minutes',
    ],
    [
      'a place of the body that is none',
      'LandmarkIntent',
      { landmark: { name: 'landmark', value: 'x' } },
      'flat bone',
    ],
    ['two techniques, one of them unknown', 'CompareTechniquesIntent', {}, 'what is kneading'],
    ['nothing to leave out', 'LeaveOutIntent', { part: { name: 'part', value: 'x' } }, 'leave that one out'],
    ['nothing to put back', 'KeepInIntent', {}, 'Good.'],
    ['no time to add', 'AddTimeIntent', { duration: { name: 'duration' } }, 'how many minutes'],
    ['a condition that nobody knows', 'ConditionIntent', {}, 'do not know that one'],
    ['for whom, in the middle', 'ForWhomIntent', {}, 'spine'],
    ['an intent of somebody else', 'OrderPizzaIntent', {}, 't catch that'],
  ])('%s', async (_, name, slots, words) => {
    const { intent, before } = await guided();
    const answer = await intent(name, slots);
    expect(heard(answer)).toContain(words);
    expect(answer.response.shouldEndSession).toBe(false);
    expect(placeIn(answer)).toBeDefined();
    expect(placeIn(before)).toBeDefined();
  });

  test('a request type that nobody knows', async () => {
    const { send } = await guided();
    const answer = await send({ type: 'Alexa.Telepathy.ThoughtReceived' });
    expect(heard(answer)).toContain('t catch that');
    expect(placeIn(answer)).toBeDefined();
  });

  test.each([
    'AudioPlayer.PlaybackStopped',
    'PlaybackController.NextCommandIssued',
    'System.ExceptionEncountered',
  ])('%s, which wants no answer, gets none', async (type) => {
    const { send, intent } = await guided();
    const { response } = await send({ type });
    expect(response.outputSpeech).toBeUndefined();
    expect(response.reprompt).toBeUndefined();
    expect(placeIn(await intent('WhichStepIntent'))).toBeDefined();
  });

  test.each([
    ['of another version', { version: 99, memory: {} }],
    ['of nonsense', { version: 2, memory: { session: 'yes', finished: [] } }],
    ['that are missing', undefined],
    ['with a place that cannot be', { version: 2, memory: { session: { phase: 'guiding' } } }],
  ])('session attributes %s: what was stored takes over', async (_, attributes) => {
    const { intent } = await guided();
    const answer = await intent('WhichStepIntent', {}, { attributes });
    expect(heard(answer)).toContain('of eleven');
  });

  test('session attributes that are corrupt, with nothing stored', async () => {
    const { intent } = anyAlexa();
    const answer = await intent('AMAZON.NextIntent', {}, { attributes: { version: 2, memory: 7 } });
    expect(heard(answer)).toContain(
      'No massage is under way. Would you like a back massage, or a neck massage?',
    );
    expect(answer.response.shouldEndSession).toBe(false);
  });

  test('a language that we do not speak is answered in English', async () => {
    const answer = await anyAlexa().send({ type: 'LaunchRequest', locale: 'fr-FR' }, { new: true });
    expect(heard(answer)).toContain(english.line('welcome'));
  });

  test('a time that is none', async () => {
    const { send } = await guided();
    const answer = await send({
      type: 'IntentRequest',
      timestamp: 'yesterday',
      intent: { name: 'AMAZON.NextIntent', confirmationStatus: 'NONE' },
    });
    expect(heard(answer)).toContain(english.spoken.steps['PB-02'].leadIn);
  });

  test('something that breaks: the person hears how to go on, and the place is kept', async () => {
    const logged: unknown[] = [];
    const { error } = console;
    console.error = (line: unknown) => logged.push(line);
    const { send, intent, before } = await guided();
    const broken = await send({ type: 'IntentRequest', intent: null });
    expect(heard(broken)).toContain(english.line('trouble'));
    console.error = error;
    expect(logged).toHaveLength(1);
    expect(broken.response.shouldEndSession).toBe(false);
    expect(broken.sessionAttributes).toEqual(before.sessionAttributes);
    expect(placeIn(await intent('AMAZON.ResumeIntent'))).toBeDefined();
  });

  test('the end of a foreign session changes nothing', async () => {
    const { send, intent } = await guided();
    await send({ type: 'SessionEndedRequest', reason: 'ERROR' }, { sessionId: 'another' });
    const back = await intent('WhichStepIntent', {}, { attributes: undefined });
    expect(heard(back)).toContain('of eleven');
  });
});
