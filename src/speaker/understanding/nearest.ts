import type { Filled } from './matching.ts';
import { slotKey, type Sample, type Samples } from './samples.ts';
import type { Language } from './language.ts';
import type { SlotContent } from './slots.ts';
import { isMisspelling } from './words.ts';

/** How much of what was said and what was expected must agree, from 0 to 1. Below, it is nonsense. */
const THRESHOLD = 0.65;
/** Words of grammar count less than words of meaning, whose weight is 1. */
const SMALL_WORD = 0.3;
const MISSPELT = 0.2;

interface Alignment {
  readonly cost: number;
  /** Whether a word of meaning agreed, or a slot was filled. Grammar alone proves nothing. */
  readonly meant: boolean;
  readonly filled: readonly (readonly [string, SlotContent])[];
}

export interface Near {
  readonly sample: Sample;
  readonly filled: Filled;
}

const cheaper = (a: Alignment, b: Alignment): Alignment => (b.cost < a.cost ? b : a);

/** Finds the sample that is nearest to what was said: small words, fillers and slips of the finger forgiven. */
export const nearestSample = (said: readonly string[], samples: Samples, language: Language): Near | null => {
  const isFiller = (word: string): boolean => language.fillers.has(word);
  const meaningful = said.filter((word) => !isFiller(word));
  // "Well, thanks" is all that somebody said: then it is what they meant.
  const words = meaningful.length === 0 ? said : meaningful;
  const weightOf = (word: string): number => (language.smallWords.has(word) ? SMALL_WORD : 1);
  const weigh = (list: readonly string[]): number => list.reduce((sum, word) => sum + weightOf(word), 0);
  const saidWeight = weigh(words);
  if (saidWeight === 0) return null;

  const isSlip = (word: string, meant: string): boolean =>
    !samples.vocabulary.has(word) && isMisspelling(word, meant);

  const align = (sample: Sample): Alignment => {
    const parts = sample.parts.filter((part) => part.kind === 'slot' || !isFiller(part.word));
    const memo = new Map<number, Alignment>();
    const from = (partAt: number, wordAt: number): Alignment => {
      const key = partAt * (words.length + 1) + wordAt;
      const known = memo.get(key);
      if (known !== undefined) return known;
      const found = alignFrom(partAt, wordAt);
      memo.set(key, found);
      return found;
    };
    const plus = (rest: Alignment, cost: number, meant = false): Alignment => ({
      cost: rest.cost + cost,
      meant: rest.meant || meant,
      filled: rest.filled,
    });
    const alignFrom = (partAt: number, wordAt: number): Alignment => {
      const part = parts[partAt];
      const word = words[wordAt];
      if (part === undefined && word === undefined) return { cost: 0, meant: false, filled: [] };
      let best: Alignment = { cost: Infinity, meant: false, filled: [] };
      if (word !== undefined) best = cheaper(best, plus(from(partAt, wordAt + 1), weightOf(word)));
      if (part === undefined) return best;
      const missing = part.kind === 'word' ? weightOf(part.word) : 1;
      best = cheaper(best, plus(from(partAt + 1, wordAt), missing));
      if (word === undefined) return best;
      if (part.kind === 'word') {
        const slip = word !== part.word;
        if (slip && !isSlip(word, part.word)) return best;
        const agreed = plus(from(partAt + 1, wordAt + 1), slip ? MISSPELT : 0, weightOf(part.word) === 1);
        return cheaper(best, agreed);
      }
      const type = samples.slotTypes.get(slotKey(sample.intent, part.name));
      for (let end = wordAt + 1; type !== undefined && end <= words.length; end += 1) {
        if (end - wordAt > type.longest) break;
        const content = type.near(words.slice(wordAt, end));
        if (content === null) continue;
        const rest = from(partAt + 1, end);
        best = cheaper(best, {
          cost: rest.cost,
          meant: true,
          filled: [[part.name, content], ...rest.filled],
        });
      }
      return best;
    };
    return from(0, 0);
  };

  /** Words of the model that something said may have meant. */
  const within = new Set(
    [...samples.vocabulary].filter((meant) => words.some((word) => word === meant || isSlip(word, meant))),
  );
  /** No alignment costs less: words that were not said, and what was said beyond the others. */
  const leastCost = (sampleWords: readonly string[], slots: number): number => {
    const said = weigh(sampleWords.filter((word) => within.has(word)));
    const missing = weigh(sampleWords) - said;
    return missing + (slots > 0 ? 0 : Math.max(0, saidWeight - said));
  };

  let best: { readonly score: number; readonly near: Near } | null = null;
  for (const sample of samples.all) {
    const sampleWords = sample.words.filter((word) => !isFiller(word));
    const expected = weigh(sampleWords) + sample.slots;
    if (1 - leastCost(sampleWords, sample.slots) / Math.max(saidWeight, expected) < THRESHOLD) continue;
    const { cost, meant, filled } = align(sample);
    const score = 1 - cost / Math.max(saidWeight, expected);
    if (!meant || score < THRESHOLD || score <= (best?.score ?? 0)) continue;
    best = { score, near: { sample, filled: new Map(filled) } };
  }
  return best?.near ?? null;
};
