import type { Language } from './language.ts';
import { createLexicon } from './lexicon.ts';
import { matchExactly, matchFrame, type Filled } from './matching.ts';
import type { LanguageModel } from './model.ts';
import { createNearest } from './nearest.ts';
import { readSamples, slotKey, type Sample } from './samples.ts';
import type { SlotContent } from './slots.ts';
import { wordsOf } from './words.ts';

/** A slot that an intent declares; without content, nothing was said for it. */
export interface UnderstoodSlot {
  readonly name: string;
  readonly type: string;
  readonly content?: SlotContent;
}

export interface Understood {
  readonly intent: string;
  readonly slots: readonly UnderstoodSlot[];
  /** `frame`: the sentence was known, but not what stood in its slot. */
  readonly how: 'exact' | 'nearest' | 'frame' | 'fallback';
}

const FALLBACK = 'AMAZON.FallbackIntent';

/** What was said → what a skill is asked; null if the model has not even a fallback intent. */
export type Understand = (words: string) => Understood | null;

/** Understands what a skill's interaction model tells, and nothing else. The model's samples are read once. */
export const createUnderstanding = (model: LanguageModel, language: Language): Understand => {
  const samples = readSamples(model, language);
  const lexicon = createLexicon(samples, language);
  const nearestTo = createNearest(samples, lexicon, language);
  const plain = new Map(
    samples.all
      .filter(({ slots }) => slots === 0)
      .reverse()
      .map((sample) => [sample.words.join(' '), sample]),
  );
  const takesDuration = ({ intent, parts }: Sample): number =>
    parts.some(
      (part) =>
        part.kind === 'slot' && samples.slotTypes.get(slotKey(intent, part.name))?.isDuration === true,
    )
      ? 1
      : 0;
  // "Ten minutes" is a duration before it is a number and a word.
  const slotted = samples.all
    .filter(({ slots }) => slots > 0)
    .sort(
      (a, b) => takesDuration(b) - takesDuration(a) || b.words.length - a.words.length || a.slots - b.slots,
    );

  const understood = (intent: string, filled: Filled, how: Understood['how']): Understood => ({
    intent,
    how,
    slots: (samples.slotsOf.get(intent) ?? []).map((slot) => {
      const content = filled.get(slot.name);
      return content === undefined ? slot : { ...slot, content };
    }),
  });

  return (text) => {
    const words = wordsOf(text, language);
    const exact = plain.get(words.join(' '));
    if (exact !== undefined) return understood(exact.intent, new Map(), 'exact');
    for (const sample of slotted) {
      const filled = matchExactly(sample, words, samples);
      if (filled !== null) return understood(sample.intent, filled, 'exact');
    }
    const near = nearestTo(words);
    // What leaves a slot empty is not as near as what fills it with words that nobody knows.
    if (near !== null && near.filled.size === near.sample.slots) {
      return understood(near.sample.intent, near.filled, 'nearest');
    }
    const asked = words.filter((word) => !language.fillers.has(word));
    for (const sample of slotted) {
      const filled = matchFrame(sample, asked, samples, lexicon);
      if (filled !== null) return understood(sample.intent, filled, 'frame');
    }
    if (near !== null) return understood(near.sample.intent, near.filled, 'nearest');
    const hasFallback = model.intents.some(({ name }) => name === FALLBACK);
    return hasFallback ? understood(FALLBACK, new Map(), 'fallback') : null;
  };
};
