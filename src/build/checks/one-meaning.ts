import { slotTypes } from '../../locales/phrases.ts';
import type { Listening } from '../listening.ts';
import { nameSample, type Sample } from '../samples.ts';
import type { Check } from './check.ts';

/** A sample with one slot whose values we know: what stands before it, what after it, what can fill it. */
interface Frame {
  readonly sample: Sample;
  readonly before: string;
  readonly after: string;
  readonly words: ReadonlySet<string>;
}

/** "Light-headed" and "light headed" are heard alike. */
const heard = (text: string): string => text.replaceAll('-', ' ');

/** Samples with slots of ours as frames. Those with Alexa's own types (numbers, durations) are left open. */
const framesOf = ({ samples, types }: Listening): readonly Frame[] => {
  const wordsOfType = new Map(
    types.map(({ type, values }) => [
      type,
      new Set(values.flatMap(({ name, synonyms }) => [name, ...synonyms].map(heard))),
    ]),
  );
  const typeOfSlot = new Map<string, string>(Object.entries(slotTypes));
  return samples.flatMap((sample) => {
    const [slot = '', second] = sample.slots;
    const words = wordsOfType.get(typeOfSlot.get(slot) ?? '');
    if (words === undefined || second !== undefined) return [];
    const [before = '', after = ''] = heard(sample.text).split(`{${slot}}`);
    return [{ sample, before, after, words }];
  });
};

const canBecome = ({ before, after, words }: Frame, sentence: string): boolean =>
  sentence.startsWith(before) &&
  sentence.endsWith(after) &&
  words.has(sentence.slice(before.length, sentence.length - after.length));

const wordsAround = ({ before, after }: Frame): number => before.length + after.length;

/** A sentence that both frames can become, if there is one. */
const shared = (one: Frame, other: Frame): string | undefined => {
  const begins = one.before.startsWith(other.before) || other.before.startsWith(one.before);
  const ends = one.after.endsWith(other.after) || other.after.endsWith(one.after);
  if (!begins || !ends) return undefined;
  // Few of the sentences of the wider frame have what the narrower one must have around its word.
  const [wide, narrow] = wordsAround(one) <= wordsAround(other) ? [one, other] : [other, one];
  for (const word of wide.words) {
    const sentence = wide.before + word + wide.after;
    if (canBecome(narrow, sentence)) return sentence;
  }
  return undefined;
};

/** No sentence means two things: neither two samples, nor a filled one and another, nor one of Alexa's own. */
export const checkOneMeaning: Check = (listening) => {
  const meanings = new Map<string, { readonly intent: string; readonly name: string }>();
  for (const [intent, phrases] of Object.entries(listening.rules.builtInPhrases)) {
    for (const phrase of phrases) meanings.set(heard(phrase), { intent, name: `${intent}, Alexa's own` });
  }

  const problems: string[] = [];
  for (const sample of listening.samples) {
    const name = nameSample(sample);
    const other = meanings.get(heard(sample.text));
    if (other === undefined) meanings.set(heard(sample.text), { intent: sample.intent, name });
    else problems.push(`${name}: is said already for ${other.name}.`);
  }

  const frames = framesOf(listening);
  for (const [index, frame] of frames.entries()) {
    const becomes = (sentence: string, name: string): string =>
      `${nameSample(frame.sample)}: becomes "${sentence}", which is said for ${name}.`;
    for (const [sentence, { intent, name }] of meanings) {
      if (intent !== frame.sample.intent && canBecome(frame, sentence))
        problems.push(becomes(sentence, name));
    }
    for (const other of frames.slice(0, index)) {
      if (other.sample.intent === frame.sample.intent) continue;
      const sentence = shared(frame, other);
      if (sentence !== undefined) problems.push(becomes(sentence, nameSample(other.sample)));
    }
  }
  return problems;
};
