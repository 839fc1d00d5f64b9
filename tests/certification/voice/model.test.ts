import { builtInIntents } from '../../../src/build/built-in-intents.ts';
import { checkHowMany } from '../../../src/build/checks/how-many.ts';
import { checkInvocationName } from '../../../src/build/checks/invocation-name.ts';
import { checkOneMeaning } from '../../../src/build/checks/one-meaning.ts';
import { checkSampleSlots } from '../../../src/build/checks/sample-slots.ts';
import { checkSampleText } from '../../../src/build/checks/sample-text.ts';
import { checkSlotValues } from '../../../src/build/checks/slot-values.ts';
import { LEAST_SAMPLES_PER_INTENT } from '../../../src/build/limits.ts';
import { massagesAsked } from '../../../src/massage/asked.ts';
import { conditions } from '../../../src/massage/condition.ts';
import { feelings } from '../../../src/massage/feeling.ts';
import { landmarks } from '../../../src/massage/landmark.ts';
import { switches } from '../../../src/massage/switch.ts';
import { techniques } from '../../../src/massage/technique.ts';
import { customIntents, slotTypes } from '../../../src/locales/phrases.ts';
import { listeningIn } from '../support/listening.ts';
import { packaged } from '../support/skill-package.ts';

const wordsIn = (text: string): number => text.split(/[\s-]+/).length;

/** How far the shortest and the longest of some texts are apart, in words. */
const spread = (texts: readonly string[]): number => {
  const counts = texts.map(wordsIn);
  return Math.max(...counts) - Math.min(...counts);
};

const SPREAD = 2;

describe.each(packaged)('the interaction model of $locale', (locale) => {
  const { model } = locale;
  const listening = listeningIn(locale);
  const custom = model.intents.filter(({ name }) => !name.startsWith('AMAZON.'));
  const own = model.types;

  test('V5 M11 has an invocation name that keeps the rules', () => {
    expect(checkInvocationName(listening)).toEqual([]);
    expect(model.invocationName.split(' ').length).toBeLessThanOrEqual(3);
  });

  test('M1 has stop, cancel and help', () => {
    const names = model.intents.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Stop', 'Cancel', 'Help'].map((name) => `AMAZON.${name}Intent`)),
    );
  });

  test('V7 M2 has at least five samples for every intent of ours', () => {
    expect(checkHowMany(listening)).toEqual([]);
    expect(custom.filter(({ samples }) => samples.length < LEAST_SAMPLES_PER_INTENT)).toEqual([]);
  });

  test('M3 has samples for its own intents only, and no intent of ours twice', () => {
    const names = model.intents.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual([...builtInIntents, ...customIntents]);
  });

  test('M4 defines every slot type that it uses, with values', () => {
    const used = new Set(model.intents.flatMap(({ slots }) => slots.map(({ type }) => type)));
    const defined = new Set(own.map(({ name }) => name));
    expect([...used].filter((type) => !type.startsWith('AMAZON.') && !defined.has(type))).toEqual([]);
    expect(own.filter(({ values }) => values.length === 0)).toEqual([]);
  });

  test('M5 declares every slot that its samples use, and uses every slot and type that it declares', () => {
    for (const { name, slots, samples } of model.intents) {
      const inSamples = new Set(samples.flatMap((sample) => sample.match(/\{[^}]*\}/g) ?? []));
      expect([name, new Set(slots.map((slot) => `{${slot.name}}`))]).toEqual([name, inSamples]);
    }
    const used = new Set(model.intents.flatMap(({ slots }) => slots.map(({ type }) => type)));
    expect(own.filter(({ name }) => !used.has(name))).toEqual([]);
  });

  test('M6 uses no slot twice in a sample', () => {
    expect(checkSampleSlots(listening)).toEqual([]);
  });

  test('M7 has no sentence that means two things, also when its slots are filled', () => {
    expect(checkOneMeaning(listening)).toEqual([]);
  });

  test('V7 M8 has samples of varied lengths for every intent of ours, and varied values in every type', () => {
    expect(custom.filter(({ samples }) => spread(samples) < SPREAD).map(({ name }) => name)).toEqual([]);
    // Where there are two values only, such as short and long, nobody takes more than two words.
    const many = own.filter(({ values }) => values.length > 2);
    const words = many.map(({ name, values }) => ({
      name,
      words: values.flatMap((value) => [value.name.value, ...value.name.synonyms]),
    }));
    expect(words.filter((type) => spread(type.words) < SPREAD).map(({ name }) => name)).toEqual([]);
  });

  test('V8 leaves to Alexa what she has intents and types for', () => {
    expect(model.intents.map(({ name }) => name)).toEqual(expect.arrayContaining([...builtInIntents]));
    for (const { slots } of model.intents)
      for (const { name, type } of slots)
        expect([name, type]).toEqual([name, new Map(Object.entries(slotTypes)).get(name)]);
    // What is counted or timed is never a list of ours.
    const numbers = /^(?:one|two|three|ten|\d+|(?:\w+ )?minutes?)$/;
    const counted = own.flatMap(({ values }) => values.filter(({ name }) => numbers.test(name.value)));
    expect(counted).toEqual([]);
  });

  test('V9 has every value that the skill knows, each with one id of its own', () => {
    const ids = Object.fromEntries(own.map(({ name, values }) => [name, values.map(({ id }) => id)]));
    expect(ids).toEqual({
      Massage: massagesAsked,
      Size: ['quick', 'long'],
      Who: ['self', 'partner'],
      Part: switches,
      Technique: Object.keys(techniques),
      Landmark: landmarks,
      Feeling: Object.keys(feelings),
      Condition: Object.keys(conditions),
    });
    expect(checkSlotValues(listening)).toEqual([]);
  });

  test('V10 M9 M10 writes samples and values as Alexa wants them: no digits, capitals, abbreviations, signs', () => {
    expect(checkSampleText(listening)).toEqual([]);
    expect(checkSlotValues(listening)).toEqual([]);
    // What is spelt out letter by letter would stand with spaces and points: "t. v.".
    const texts = listening.samples.map(({ text }) => text);
    expect(texts.filter((text) => /\p{Lu}|\d|\b(?:tv|dvd|ac|pm|usa|uk)\b/u.test(text))).toEqual([]);
  });
});
