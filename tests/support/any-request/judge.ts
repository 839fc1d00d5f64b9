import type { Request } from 'ask-sdk-model';
import { recall } from '../../../src/alexa/kept.ts';
import { placeIn } from '../../../src/alexa/progress/place.ts';
import { hasMassage } from '../../../src/guide/session.ts';
import { en } from '../english.ts';
import { readAnswer } from '../../../src/speaker/answer.ts';
import { breaches, defaultLimits, exchangeOf } from '../../../src/speaker/rules.ts';
import { languageOf } from '../../../src/speaker/understanding/languages.ts';
import { createVoice } from '../../../src/speaker/voice.ts';
import { ATTRIBUTES_BYTES } from '../../../src/speech/limits.ts';
import type { Outcome } from './bundled-skill.ts';
import { objectIn, textIn } from './json.ts';
import type { Json } from './json.ts';
import { wrongInLog } from './judge-log.ts';
import type { Asked } from './person.ts';
import { answerTo } from './request-types.ts';

const language = languageOf('en-US');

/** A request as the rules and this judge look at it, whatever else is wrong with it. */
const judged = (envelope: Json) => {
  const asked = objectIn(envelope, 'request');
  const type = textIn(asked, 'type');
  const intent = objectIn(asked, 'intent');
  const name = textIn(intent, 'name');
  const session = objectIn(envelope, 'session');
  return {
    type,
    name,
    // What arrives on a wire has no types: this one place says so.
    request: { ...asked, type, intent: { ...intent, name } } as Request,
    attributes: session['attributes'],
    inSession: typeof session['sessionId'] === 'string',
  };
};

const notForEars = /undefined|\bnull\b|\bNaN\b|Infinity|\[object|\{\{|\$t\(|__proto__|pizza/i;

/** The massage under way, by what was kept of it. */
const routineIn = (attributes: unknown): string | undefined => {
  const session = recall(attributes)?.session ?? null;
  return session !== null && hasMassage(session) ? session.massage.plan.routine : undefined;
};

const timesFinished = (attributes: unknown): number =>
  Object.values(recall(attributes)?.finished ?? {}).reduce((sum, times) => sum + times, 0);

/** Whether a request that means nothing has cost somebody their massage. */
const isMassageLost = (before: unknown, after: unknown): boolean =>
  routineIn(before) !== undefined &&
  routineIn(after) !== routineIn(before) &&
  timesFinished(after) === timesFinished(before);

/** Nobody wanted anything: of another type, or not understood. */
const isNoise = (type: string, intent: string): boolean =>
  type === 'IntentRequest'
    ? intent === 'OrderPizzaIntent' || intent === 'constructor' || intent === 'AMAZON.FallbackIntent'
    : type !== 'LaunchRequest' && type !== 'SessionEndedRequest';

const isEmpty = (attributes: object | null | undefined): boolean =>
  attributes !== null && attributes !== undefined && Object.keys(attributes).length === 0;

/** Everything that is wrong with what came of a request. */
export const judge = ({ envelope, isSound }: Asked, outcome: Outcome): readonly string[] => {
  if (outcome.thrown !== undefined) return [`thrown: ${outcome.thrown}`];
  const read = readAnswer(outcome.answer);
  if ('problem' in read) return [`no response: ${read.problem}`];
  const { response, sessionAttributes } = read.answer;
  const { type, name, request, attributes, inSession } = judged(envelope);

  const memory = recall(sessionAttributes);
  // A device that speaks faster than most is given more to say.
  const voice = createVoice(en.pace, (memory?.preferences.speechPercent ?? 100) / 100);
  const exchange = exchangeOf(request, read, { voice, language, limits: defaultLimits });
  const said = `${response.outputSpeech?.ssml ?? ''}${response.reprompt?.outputSpeech?.ssml ?? ''}`;
  const wanted =
    type === 'LaunchRequest' || type === 'IntentRequest' || inSession ? answerTo(type) : 'either';
  const raw = notForEars.exec(said);
  const bytes = Buffer.byteLength(JSON.stringify(sessionAttributes ?? {}));
  // A key that was tampered with may be of any length.
  const isOwnKey = placeIn(sessionAttributes)?.key.startsWith('amzn1.') === true;
  const isCostly = isSound && sessionAttributes !== undefined && isNoise(type, name);

  const wrongs: readonly (readonly [isWrong: boolean, why: string])[] = [
    [answerTo(type) === 'silence' && Object.keys(response).length > 0, `${type} was answered`],
    [raw !== null, `says "${raw?.[0] ?? ''}"`],
    [isOwnKey && bytes > ATTRIBUTES_BYTES, `attributes of ${bytes} bytes`],
    [
      said !== '' && inSession && memory === undefined && !isEmpty(sessionAttributes),
      'attributes that nobody can read',
    ],
    [isCostly && isMassageLost(attributes, sessionAttributes), 'the massage was lost'],
  ];
  return [
    ...breaches(exchange)
      .filter(({ rule }) => rule !== 'speech-empty' || wanted === 'speech' || said !== '')
      .map(({ rule, why }) => `${rule}: ${why}`),
    ...wrongs.flatMap(([isWrong, why]) => (isWrong ? [why] : [])),
    ...wrongInLog(outcome),
  ];
};
