import type { Lexicon } from './lexicon.ts';
import { slotKey, type Sample, type SamplePart, type Samples } from './samples.ts';
import type { SlotContent, SlotType } from './slots.ts';

/** What filled a sample's slots, by slot. */
export type Filled = ReadonlyMap<string, SlotContent>;

type Fill = (type: SlotType, words: readonly string[]) => SlotContent | null;

/** More words than an unknown value takes: what is longer was not an answer to this. */
const LONGEST_UNKNOWN = 2;

const matchParts = (
  sample: Sample,
  parts: readonly SamplePart[],
  words: readonly string[],
  typeOf: (slot: string) => SlotType | undefined,
  fill: Fill,
): Filled | null => {
  const [part, ...restParts] = parts;
  if (part === undefined) return words.length === 0 ? new Map() : null;
  if (part.kind === 'word') {
    return words[0] === part.word ? matchParts(sample, restParts, words.slice(1), typeOf, fill) : null;
  }
  const type = typeOf(part.name);
  if (type === undefined) return null;
  const longest = Math.min(words.length - restParts.length, Math.max(type.longest, LONGEST_UNKNOWN));
  for (let length = longest; length >= 1; length -= 1) {
    const content = fill(type, words.slice(0, length));
    const rest = content && matchParts(sample, restParts, words.slice(length), typeOf, fill);
    if (content !== null && rest !== null) return new Map([[part.name, content], ...rest]);
  }
  return null;
};

/** Fills a sample's slots if all words of its own are there and each slot knows its words. */
export const matchExactly = (sample: Sample, words: readonly string[], samples: Samples): Filled | null =>
  matchParts(
    sample,
    sample.parts,
    words,
    (slot) => samples.slotTypes.get(slotKey(sample.intent, slot)),
    (type, said) => type.known(said),
  );

/**
 * Fills a sample's slots with whatever stands in their place, if all words of its own are there: a word or two, at
 * least one of which no phrase has. Words of grammar are no value.
 */
export const matchFrame = (
  sample: Sample,
  words: readonly string[],
  samples: Samples,
  { isKnown, isGrammar }: Lexicon,
): Filled | null => {
  if (sample.words.length === 0) return null;
  const canBeValue = (said: readonly string[]): boolean =>
    said.length <= LONGEST_UNKNOWN && !said.some(isGrammar) && !said.every(isKnown);
  return matchParts(
    sample,
    sample.parts,
    words,
    (slot) => samples.slotTypes.get(slotKey(sample.intent, slot)),
    (type, said) => type.known(said) ?? (canBeValue(said) ? type.any(said) : null),
  );
};
