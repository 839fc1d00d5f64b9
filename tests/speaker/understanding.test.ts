import * as fc from 'fast-check';
import { readDuration } from '../../src/speaker/understanding/english-durations.ts';
import { readNumber } from '../../src/speaker/understanding/english-numbers.ts';
import { createCallReader } from '../../src/speaker/understanding/invocation.ts';
import { languageOf } from '../../src/speaker/understanding/languages.ts';
import { readModel } from '../../src/speaker/understanding/model.ts';
import { createUnderstanding } from '../../src/speaker/understanding/understand.ts';
import { tinyModel } from './tiny-skill.ts';

const language = languageOf('en-US');
const understand = createUnderstanding(readModel(tinyModel), language);

/** "Intent slot=value(id)", as short as can be read. */
const meaning = (words: string): string => {
  const understood = understand(words);
  if (understood === null) return 'nothing';
  const slots = understood.slots.map(({ name, content }) => {
    if (content === undefined) return `${name}:none`;
    const { match } = content;
    return `${name}=${content.value}${match === undefined ? '' : `(${match === null ? 'no match' : match.id})`}`;
  });
  return [understood.intent.replace('AMAZON.', ''), ...slots].join(' ');
};

describe('what is understood', () => {
  test.each([
    // word for word
    ['ready', 'ReadyIntent'],
    ['Ready!', 'ReadyIntent'],
    ["I'm ready.", 'ReadyIntent'],
    ['im ready', 'ReadyIntent'],
    ['i am ready', 'ReadyIntent'],
    ['I’m ready', 'ReadyIntent'],
    ['too much pressure', 'TooMuchIntent'],
    ["that's too hard", 'TooMuchIntent'],
    ['what is next', 'WhatIsNextIntent'],
    ["what's next?", 'WhatIsNextIntent'],
    // Alexa's own phrases for intents that the model declares, and the model's for them
    ['next', 'NextIntent'],
    ['skip forward', 'NextIntent'],
    ['next step', 'NextIntent'],
    ['stop', 'StopIntent'],
    ['never mind', 'CancelIntent'],
    ['yes please', 'YesIntent'],
    ['nope', 'NoIntent'],
    ['okay', 'YesIntent'],
    // slots
    ['start a back massage', 'StartIntent duration:none'],
    ['start a twenty minute back massage', 'StartIntent duration=PT20M'],
    ['start a 20-minute back massage', 'StartIntent duration=PT20M'],
    ['start a half hour massage', 'StartIntent duration=PT30M'],
    ['a massage for an hour and a half', 'StartIntent duration=PT1H30M'],
    ['go to step seven', 'GoToStepIntent number=7'],
    ['go to step 12', 'GoToStepIntent number=12'],
    ['what is kneading', 'ExplainIntent technique=kneading(petrissage)'],
    ['what is petrissage', 'ExplainIntent technique=petrissage(petrissage)'],
    ['tell me about long strokes', 'ExplainIntent technique=long strokes(effleurage)'],
    // nearly
    ['next please', 'NextIntent'],
    ['um okay next', 'NextIntent'],
    ['Alexa, can you help me please', 'HelpIntent'],
    ['start back massage', 'StartIntent duration:none'],
    ['start the twenty minute back massage', 'StartIntent duration=PT20M'],
    ['too much presure', 'TooMuchIntent'],
    ['what is kneeding', 'ExplainIntent technique=kneeding(petrissage)'],
    ['what does kneading', 'ExplainIntent technique=kneading(petrissage)'],
    ['go to step', 'GoToStepIntent number:none'],
    // a sentence that is known, with something else in it
    ['what is flurbing', 'ExplainIntent technique=flurbing(no match)'],
    ['go to step banana', 'GoToStepIntent number=?'],
    // nonsense
    ['banana elephant', 'FallbackIntent'],
    ['purple', 'FallbackIntent'],
    ['do not stop', 'FallbackIntent'],
    ['the', 'FallbackIntent'],
    ['', 'FallbackIntent'],
    // Alexa knows these, but the model does not declare their intents
    ['pause', 'FallbackIntent'],
    ['start over', 'FallbackIntent'],
  ])('%s → %s', (words, expected) => {
    expect(meaning(words)).toBe(expected);
  });

  test('every sample of the model leads to its own intent', () => {
    for (const { name, samples } of tinyModel.interactionModel.languageModel.intents) {
      for (const sample of samples.filter((text) => !text.includes('{'))) {
        expect(meaning(sample).split(' ')[0]).toBe(name.replace('AMAZON.', ''));
      }
    }
  });

  test('whatever is said, something is understood', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(understand(words)).not.toBeNull();
      }),
    );
  });

  test('a model without a fallback intent understands nothing of nonsense', () => {
    const model = readModel({
      interactionModel: {
        languageModel: { invocationName: 'x y', intents: [{ name: 'AMAZON.StopIntent' }] },
      },
    });
    expect(createUnderstanding(model, language)('banana elephant')).toBeNull();
  });

  test('what is no interaction model is said', () => {
    expect(() => readModel({ interactionModel: {} })).toThrow(/languageModel/);
  });
});

describe('calls by name', () => {
  const read = createCallReader('massage guide', language);
  test.each([
    ['open massage guide', { kind: 'launch' }],
    ['Alexa, open Massage Guide!', { kind: 'launch' }],
    ['talk to massage guide', { kind: 'launch' }],
    ['ask massage guide to start a back massage', { kind: 'ask', words: 'start a back massage' }],
    ['tell massage guide that is too hard', { kind: 'ask', words: 'is too hard' }],
    ['start a massage with massage guide', { kind: 'ask', words: 'start a massage' }],
    ['start a massage', { kind: 'words', words: 'start a massage' }],
    ['exit', { kind: 'exit' }],
    ['Alexa, quit', { kind: 'exit' }],
  ])('%s', (words, call) => {
    expect(read(words)).toEqual(call);
  });
});

describe('numbers', () => {
  test.each([
    ['zero', 0],
    ['ten', 10],
    ['twenty five', 25],
    ['a hundred', 100],
    ['one hundred and five', 105],
    ['two thousand three hundred and one', 2301],
    ['15', 15],
    ['five twenty', null],
    ['twenty eleven', null],
    ['and', null],
    ['a', null],
    ['banana', null],
  ])('%s → %s', (words, number) => {
    expect(readNumber(words.split(' '))).toBe(number);
  });
});

describe('durations', () => {
  test.each([
    ['ten minutes', 'PT10M'],
    ['twenty minute', 'PT20M'],
    ['half an hour', 'PT30M'],
    ['a half hour', 'PT30M'],
    ['a quarter of an hour', 'PT15M'],
    ['three quarters of an hour', 'PT45M'],
    ['an hour', 'PT1H'],
    ['an hour and a half', 'PT1H30M'],
    ['one and a half hours', 'PT1H30M'],
    ['an hour and twenty minutes', 'PT1H20M'],
    ['two and a half minutes', 'PT2M30S'],
    ['two minutes thirty seconds', 'PT2M30S'],
    ['90 seconds', 'PT90S'],
    ['zero minutes', 'PT0S'],
    ['twenty', null],
    ['minutes', null],
    ['banana minutes', null],
  ])('%s → %s', (words, duration) => {
    expect(readDuration(words.split(' '))).toBe(duration);
  });
});
