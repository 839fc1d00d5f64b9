import type { ResponseEnvelope } from 'ask-sdk-model';
import { recall } from '../../src/alexa/kept.ts';
import { createLog } from '../../src/alexa/log.ts';
import { settingsFrom } from '../../src/alexa/settings.ts';
import { createSkill } from '../../src/alexa/skill.ts';
import { anyAlexa, guide, heard } from '../support/alexa.ts';
import { english } from '../support/english.ts';
import { skillHandler } from '../support/play.ts';

const guided = async () => {
  const alexa = anyAlexa(skillHandler());
  return { ...alexa, before: await guide(alexa) };
};

const placeIn = ({ sessionAttributes }: ResponseEnvelope) => {
  const session = recall(sessionAttributes)?.session;
  return session?.phase === 'guiding' ? session.massage.cursor : undefined;
};

describe('V11 bad input gets a spoken, useful answer and loses nothing', () => {
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
    const { intent } = anyAlexa(skillHandler());
    const answer = await intent('AMAZON.NextIntent', {}, { attributes: { version: 2, memory: 7 } });
    expect(heard(answer)).toContain(
      'No massage is under way. Would you like a back massage, or a neck massage?',
    );
    expect(answer.response.shouldEndSession).toBe(false);
  });

  test('a language that we do not speak is answered in English', async () => {
    const answer = await anyAlexa(skillHandler()).send(
      { type: 'LaunchRequest', locale: 'fr-FR' },
      { new: true },
    );
    expect(heard(answer)).toContain(english.line('welcome'));
  });

  test.each(['yesterday', '202', '', null])('a time that is none: %s', async (timestamp) => {
    const { send } = await guided();
    const answer = await send({
      type: 'IntentRequest',
      timestamp,
      intent: { name: 'AMAZON.NextIntent', confirmationStatus: 'NONE' },
    });
    expect(heard(answer)).toContain(english.spoken.steps['PB-02'].leadIn);
    expect(placeIn(answer)).toBeDefined();
  });

  test('something that breaks: the person hears how to go on, and the place is kept', async () => {
    let isBroken = false;
    const { allowed, ...settings } = settingsFrom({});
    const fragile = {
      ...settings,
      get allowed() {
        if (isBroken) throw new TypeError('my back hurts');
        return allowed;
      },
    };
    const lines: string[] = [];
    const log = createLog({ level: 'error', write: (line) => lines.push(line), clock: Date.now });
    const nothingStored = {
      getAttributes: () => Promise.resolve({}),
      saveAttributes: () => Promise.resolve(),
    };
    const skill = createSkill(fragile, nothingStored, log);
    const alexa = anyAlexa((event, context) => skill.invoke(event, context));
    const before = await guide(alexa);

    isBroken = true;
    const broken = await alexa.intent('WhyIntent');
    expect(heard(broken)).toContain(english.line('trouble'));
    expect(broken.response.shouldEndSession).toBe(false);
    expect(broken.sessionAttributes).toEqual(before.sessionAttributes);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('TypeError');
    expect(lines[0]).not.toContain('hurts');

    isBroken = false;
    expect(placeIn(await alexa.intent('AMAZON.ResumeIntent'))).toBeDefined();
  });

  test('the end of a foreign session changes nothing', async () => {
    const { send, intent } = await guided();
    await send({ type: 'SessionEndedRequest', reason: 'ERROR' }, { sessionId: 'another' });
    const back = await intent('WhichStepIntent', {}, { attributes: undefined });
    expect(heard(back)).toContain('of eleven');
  });
});
