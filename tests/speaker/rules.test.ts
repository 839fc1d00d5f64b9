import type { Request, ResponseEnvelope } from 'ask-sdk-model';
import { readAnswer } from '../../src/speaker/answer.ts';
import { buildEnvelope, type Wish } from '../../src/speaker/requests.ts';
import { breaches, defaultLimits, exchangeOf, rules } from '../../src/speaker/rules.ts';
import { languageOf } from '../../src/speaker/understanding/languages.ts';
import { asking, closing, ssml, tenMsALetter } from './tiny-skill.ts';

const identity = { skillId: 'skill', userId: 'user', deviceId: 'device', locale: 'en-US' };
const session = { id: 'session', isNew: false, attributes: {} };
const intent = (name: string): Wish => ({
  kind: 'intent',
  understood: { intent: name, slots: [], how: 'exact' },
});

const next = intent('AMAZON.NextIntent');
const requestOf = (wish: Wish): Request => buildEnvelope(wish, session, identity, 'request', 0).request;

/** Ids of the rules that a response breaks. Takes anything, as a handler may return anything. */
const broken = (response: unknown, request: Request = requestOf(next)): readonly string[] => {
  const read = readAnswer(response);
  if ('problem' in read) return ['response-shape'];
  const setting = { voice: tenMsALetter, language: languageOf('en-US'), limits: defaultLimits };
  return breaches(exchangeOf(request, read, setting)).map(({ rule }) => rule);
};

const good = asking('Knead the shoulders.<break time="10s"/>Ready for the next one?', 'Say next.');
const withResponse = (part: object): unknown => ({ ...good, response: { ...good.response, ...part } });
const withoutResponse = (...names: readonly (keyof ResponseEnvelope['response'])[]): unknown => ({
  ...good,
  response: Object.fromEntries(
    Object.entries(good.response).filter(([name]) => !names.some((other) => other === name)),
  ),
});
const breaks = (count: number): string => '<break time="10s"/>'.repeat(count);
const say = (inner: string): unknown => withResponse({ outputSpeech: ssml(`${inner} Say next.`) });

describe('a response that Alexa takes', () => {
  test.each<[string, unknown, Wish]>([
    ['asks and listens', good, next],
    ['says goodbye', closing('Goodbye.'), intent('AMAZON.StopIntent')],
    [
      'says goodbye and leaves it to Alexa',
      { version: '1.0', response: { outputSpeech: ssml('Bye.') } },
      next,
    ],
    [
      'invites at the end',
      asking('Warm your hands. To go on, say carry on. Later, say: Alexa, open massage guide.', 'Say next.'),
      next,
    ],
    ['is silent after the end', { version: '1.0', response: {} }, { kind: 'end', reason: 'USER_INITIATED' }],
    ['is plain text', withResponse({ outputSpeech: { type: 'PlainText', text: 'Ready?' } }), next],
  ])('%s', (_name, response, wish) => {
    expect(broken(response, requestOf(wish))).toEqual([]);
  });
});

const refused: readonly (readonly [rule: string, what: string, response: unknown, wish?: Wish])[] = [
  ['response-version', 'no version', { response: good.response }],
  ['response-size', 'too many bytes', { ...good, sessionAttributes: { much: 'ä'.repeat(13_000) } }],
  ['should-end-session', 'null', withResponse({ shouldEndSession: null })],
  [
    'card-length',
    'a long card',
    withResponse({ card: { type: 'Simple', title: 'x', content: 'x'.repeat(8_000) } }),
  ],
  [
    'device-interfaces',
    'a screen',
    withResponse({ directives: [{ type: 'Alexa.Presentation.APL.RenderDocument' }] }),
  ],
  ['silent-request', 'speech after the end', closing('Bye.'), { kind: 'end', reason: 'USER_INITIATED' }],
  [
    'silent-request',
    'a card after the end',
    { version: '1.0', response: { card: { type: 'Simple' } } },
    { kind: 'end', reason: 'EXCEEDED_MAX_REPROMPTS' },
  ],
  [
    'silent-request',
    'an open session after the end',
    { version: '1.0', response: { shouldEndSession: false } },
    { kind: 'end', reason: 'USER_INITIATED' },
  ],
  ['speech-length', 'a long prompt', say('word '.repeat(1_600))],
  [
    'speech-length',
    'a long reprompt',
    withResponse({ reprompt: { outputSpeech: ssml(`${'word '.repeat(1_600)} Say next.`) } }),
  ],
  ['speech-type', 'no type', withResponse({ outputSpeech: { ssml: '<speak>Ready?</speak>' } })],
  [
    'speech-type',
    'SSML in the wrong place',
    withResponse({ outputSpeech: { type: 'SSML', text: 'Ready?' } }),
  ],
  ['ssml', 'a long break', say('<break time="11s"/>')],
  ['ssml', 'an ampersand', say('oil & towel')],
  ['ssml', 'a tag of another platform', say('<media/>')],
  ['audio-clips', 'six clips', say('<audio src="soundbank://x"/>'.repeat(6))],
  ['prompt-seconds', 'a long quiet', say(`Quiet.${breaks(25)}`)],
  [
    'reprompt-seconds',
    'a long quiet',
    withResponse({ reprompt: { outputSpeech: ssml(`Quiet.${breaks(10)}Say next.`) } }),
  ],
  ['speech-empty', 'nothing', withoutResponse('outputSpeech')],
  ['speech-empty', 'only a break', closing('<break time="1s"/>')],
  ['speech-empty', 'an empty reprompt', withResponse({ reprompt: { outputSpeech: ssml(' ') } })],
  ['speech-raw', 'a placeholder', say('Knead the {{zone}}.')],
  ['speech-raw', 'a missing value', say('Step undefined.')],
  ['speech-raw', 'the key of a text', say('guide.resume')],
  ['speech-spaces', 'two spaces', say('Knead  the sides.')],
  [
    'plain-text-markup',
    'a tag',
    withResponse({ outputSpeech: { type: 'PlainText', text: '<b>Ready?</b>' } }),
  ],
  ['open-without-reprompt', 'no reprompt', withoutResponse('reprompt')],
  [
    'open-without-invitation',
    'a statement',
    withResponse({ outputSpeech: ssml('Ready? Now knead the sides.') }),
  ],
  [
    'open-without-invitation',
    'a statement in the reprompt',
    withResponse({ reprompt: { outputSpeech: ssml('I wait.') } }),
  ],
  [
    'closed-with-reprompt',
    'a reprompt',
    withResponse({ shouldEndSession: true, outputSpeech: ssml('Bye.') }),
  ],
  [
    'closed-with-reprompt',
    'a reprompt, and nothing said of the session',
    withoutResponse('shouldEndSession'),
  ],
  ['closed-with-question', 'a question', closing('Shall we go on?')],
  ['stop-ends', 'stop', good, intent('AMAZON.StopIntent')],
  ['stop-ends', 'cancel', good, intent('AMAZON.CancelIntent')],
  ['response-shape', 'nothing', undefined],
  ['response-shape', 'no response', { version: '1.0' }],
  ['response-shape', 'a number for attributes', { ...good, sessionAttributes: 1 }],
];

describe('a response that is refused', () => {
  // Each row has all four: jest fills a missing last one with its own callback.
  test.each(refused.map(([rule, what, response, wish = next]) => [rule, what, response, wish] as const))(
    '%s: %s',
    (rule, _what, response, wish) => {
      expect(broken(response, requestOf(wish))).toContain(rule);
    },
  );

  test.each([
    'AudioPlayer.PlaybackStopped',
    'PlaybackController.NextCommandIssued',
    'System.ExceptionEncountered',
  ])('silent-request: speech for %s', (type) => {
    const request = { ...requestOf(next), type } as unknown as Request;
    expect(broken(closing('Bye.'), request)).toContain('silent-request');
  });

  test('every rule is tried here', () => {
    expect(new Set(rules.map(({ id }) => id))).toEqual(
      new Set(refused.map(([rule]) => rule).filter((rule) => rule !== 'response-shape')),
    );
  });
});
