import type { Language } from './language.ts';
import type { LanguageModel } from './model.ts';
import { slotType, type SlotType } from './slots.ts';
import { wordsOf } from './words.ts';

export type SamplePart =
  { readonly kind: 'word'; readonly word: string } | { readonly kind: 'slot'; readonly name: string };

/** A sample utterance, read once. */
export interface Sample {
  readonly intent: string;
  readonly parts: readonly SamplePart[];
  readonly words: readonly string[];
  readonly slots: number;
}

export interface Samples {
  /** In the order of preference: without slots first, then with more words of its own. */
  readonly all: readonly Sample[];
  readonly slotTypes: ReadonlyMap<string, SlotType>;
  /** Slots of each intent with their types, in the order of the model. */
  readonly slotsOf: ReadonlyMap<string, readonly { readonly name: string; readonly type: string }[]>;
  /** Every word that means something in this model: what is one of them is no misspelling of another. */
  readonly vocabulary: ReadonlySet<string>;
}

const readSample = (intent: string, sample: string, language: Language): Sample => {
  const parts = sample.split(/(\{[^}]*\})/).flatMap((piece): SamplePart[] => {
    if (piece.startsWith('{')) return [{ kind: 'slot', name: piece.slice(1, -1).trim() }];
    return wordsOf(piece, language).map((word) => ({ kind: 'word', word }));
  });
  const words = parts.flatMap((part) => (part.kind === 'word' ? [part.word] : []));
  return { intent, parts, words, slots: parts.length - words.length };
};

/** Key of a slot's type: two intents may give the same name to slots of different types. */
export const slotKey = (intent: string, slot: string): string => `${intent}/${slot}`;

/** Prepares a model's samples, and Alexa's own phrases for the built-in intents that the model declares. */
export const readSamples = (model: LanguageModel, language: Language): Samples => {
  const types = new Map<string, SlotType>();
  const typeOf = (name: string): SlotType => {
    const type = types.get(name) ?? slotType(name, model, language);
    types.set(name, type);
    return type;
  };
  const all = model.intents
    .flatMap(({ name, samples }) =>
      [...samples, ...(language.builtIns[name] ?? [])].map((sample) => readSample(name, sample, language)),
    )
    .sort((a, b) => a.slots - b.slots || b.words.length - a.words.length);
  const slotTypes = new Map(
    model.intents.flatMap(({ name, slots }) =>
      slots.map((slot): [string, SlotType] => [slotKey(name, slot.name), typeOf(slot.type)]),
    ),
  );
  return {
    all,
    slotTypes,
    slotsOf: new Map(model.intents.map(({ name, slots }) => [name, slots])),
    vocabulary: new Set([
      ...all.flatMap(({ words }) => words),
      ...[...slotTypes.values()].flatMap(({ vocabulary }) => vocabulary),
    ]),
  };
};
