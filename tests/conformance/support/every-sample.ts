import { ownTypes } from './client.ts';
import type { Model } from './model.ts';

/** A sample as somebody says it, with what Alexa should make of it. */
export interface Said {
  readonly sample: string;
  readonly intent: string;
  readonly words: string;
  /** What was said for each slot. */
  readonly slots: Readonly<Record<string, string>>;
  /** The ids that the slots of our own types resolve to. */
  readonly ids: Readonly<Record<string, string>>;
}

/** Every sample of a model, said once. The n-th sample with a slot has the n-th of all words that can fill it. */
export const everySample = ({ interactionModel: { languageModel } }: Model): readonly Said[] => {
  const wordsOf = new Map(
    languageModel.types.map(({ name, values }) => [
      name,
      values.flatMap(({ id, name: { value, synonyms } }) =>
        [value, ...synonyms].map((word) => ({ id, word })),
      ),
    ]),
  );
  let nth = 0;
  return languageModel.intents.flatMap(({ name, samples, slots: declared = [] }) =>
    samples.map((sample) => {
      const slots: Record<string, string> = {};
      const ids: Record<string, string> = {};
      const words = sample.replace(/\{(\w+)\}/g, (_, slot: string) => {
        const type = declared.find((each) => each.name === slot)?.type ?? '';
        const own = ownTypes[type]?.said;
        const among = wordsOf.get(type) ?? [];
        nth += 1;
        const { id, word } =
          own === undefined ? (among[nth % among.length] ?? { id: '', word: '' }) : { id: '', word: own };
        slots[slot] = word;
        if (own === undefined) ids[slot] = id;
        return word;
      });
      return { sample, intent: name, words, slots, ids };
    }),
  );
};
