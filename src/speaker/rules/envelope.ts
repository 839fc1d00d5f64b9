import { maySpeak, type Rule } from './rule.ts';

/** 24,576 bytes in 2017, 120 KB now: the lower one is held. */
const MAX_RESPONSE_BYTES = 24_576;
const MAX_CARD_CHARACTERS = 8_000;

const reference = 'request-and-response-json-reference.html';

/** Directives of interfaces that a speaker without screen, player and gadgets does not have. */
const foreignDirective = /^(Alexa\.Presentation\.(APL|APLT|HTML)\.|AudioPlayer\.|Display\.|VideoApp\.)/;

const textLength = (value: unknown): number =>
  typeof value === 'string' ? value.length : JSON.stringify(value).length;

/** Rules about the response as a whole. */
export const envelopeRules: readonly Rule[] = [
  {
    id: 'response-version',
    source: reference,
    severity: 'runtime',
    check: ({ answer }) => (answer.version === '1.0' ? null : 'the response has no version "1.0"'),
  },
  {
    id: 'response-size',
    source: `${reference}, in its stricter edition`,
    severity: 'runtime',
    check: ({ bytes }) =>
      bytes > MAX_RESPONSE_BYTES ? `the response has ${bytes} bytes, over ${MAX_RESPONSE_BYTES}` : null,
  },
  {
    id: 'should-end-session',
    source: 'manage-skill-session-and-session-attributes.html: documents differ on what null means',
    severity: 'runtime',
    check: ({ answer }) => {
      const value = answer.response.shouldEndSession;
      return value === undefined || typeof value === 'boolean'
        ? null
        : `shouldEndSession is ${JSON.stringify(value)}; it is true, false or absent`;
    },
  },
  {
    id: 'card-length',
    source: reference,
    severity: 'runtime',
    check: ({ answer }) => {
      const length = Object.values(answer.response.card ?? {}).reduce<number>(
        (sum, value) => sum + textLength(value),
        0,
      );
      return length > MAX_CARD_CHARACTERS ? `the card has ${length} characters` : null;
    },
  },
  {
    id: 'device-interfaces',
    source: 'supportedInterfaces of the request: this device has none (not confirmed)',
    severity: 'runtime',
    check: ({ answer }) => {
      const foreign = answer.response.directives?.find(({ type }) => foreignDirective.test(type));
      return foreign === undefined ? null : `this device has no interface for ${foreign.type}`;
    },
  },
  {
    id: 'silent-request',
    source:
      'Amazon, request types reference: SessionEndedRequest, AudioPlayer, PlaybackController, ExceptionEncountered',
    severity: 'runtime',
    check: (exchange) => {
      if (maySpeak(exchange)) return null;
      const { outputSpeech, card, reprompt, shouldEndSession } = exchange.answer.response;
      const found = Object.entries({ outputSpeech, card, reprompt }).filter(
        ([, value]) => value !== undefined,
      );
      if (found.length > 0) {
        return `${exchange.request.type} was answered with ${found.map(([name]) => name).join(', ')}`;
      }
      return shouldEndSession === false
        ? `the answer to ${exchange.request.type} leaves the session open`
        : null;
    },
  },
];
