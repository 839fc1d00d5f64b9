import { en } from '../../src/build/languages/en.ts';
import { listeningOf } from '../../src/build/listening.ts';
import { phrases } from '../../src/locales/en/phrases/index.ts';
import { slotTypes, type CustomIntent } from '../../src/locales/phrases.ts';

const listening = listeningOf(phrases, en);

/** All that the English model listens for. */
export const { samples } = listening;

/** What a slot's type resolves words to. */
export const valueOf = (type: string, words: string): string | undefined =>
  listening.types
    .find((list) => list.type === type)
    ?.values.find(({ name, synonyms }) => name === words || synonyms.includes(words))?.id;

const typeOfSlot: ReadonlyMap<string, string> = new Map(Object.entries(slotTypes));

/** The values that an intent can hear in a sentence, word for word. Numbers and the like are left as slots. */
export const valuesIn = (intent: CustomIntent, sentence: string): ReadonlySet<string> =>
  new Set(
    samples
      .filter((sample) => sample.intent === intent)
      .flatMap(({ text }) => {
        const slot = /\{(?!number|duration)([^}]*)\}/.exec(text)?.[1] ?? '';
        const [before = '', after = ''] = text.split(`{${slot}}`);
        if (slot === '' || !sentence.startsWith(before) || !sentence.endsWith(after)) return [];
        const words = sentence.slice(before.length, sentence.length - after.length);
        return valueOf(typeOfSlot.get(slot) ?? '', words) ?? [];
      }),
  );

/** A condition told in so many words, or merely named. */
export const conditionsIn = (sentence: string): ReadonlySet<string> =>
  new Set([...valuesIn('ConditionIntent', sentence), ...valuesIn('BareConditionIntent', sentence)]);

/** Those that no sample of the intent says. */
export const missing = (intent: string, sentences: readonly string[]): readonly string[] => {
  const own = samples.filter((sample) => sample.intent === intent).map(({ text }) => text);
  return sentences.filter((sentence) => !own.includes(sentence));
};
