import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Filled } from './matching.ts';
import { slotKey, type Sample, type Samples } from './samples.ts';
import type { SlotContent, SlotType } from './slots.ts';
import type { Token } from './token.ts';

/** How much of what was said and what was expected must agree, from 0 to 1. Below, it is nonsense. */
const THRESHOLD = 0.66;
/** What all words in another order cost. */
const DISORDER = 0.2;
/** "Yes, …" and "no, …" before a sentence tell little of what it means. */
const OPENING_WEIGHT = 0.1;
/** A slot of which nothing was said costs as much as a word of meaning. */
const MISSING_SLOT = 1;

export interface Near {
  readonly sample: Sample;
  readonly filled: Filled;
}

/** Some of the words that were said, as the value of a slot. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly content: SlotContent;
}

interface Said {
  readonly tokens: readonly Token[];
  readonly weights: readonly number[];
  readonly total: number;
  /** Those that tell most first. */
  readonly spansOf: (type: SlotType) => readonly Span[];
}

interface Expected {
  readonly sample: Sample;
  readonly tokens: readonly Token[];
  readonly weights: readonly number[];
  readonly total: number;
  readonly slots: readonly { readonly name: string; readonly type: SlotType }[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const readSpans = (type: SlotType, tokens: readonly Token[], weights: readonly number[]): readonly Span[] =>
  tokens
    .flatMap((_, from) =>
      Array.from({ length: Math.min(type.longest, tokens.length - from) }, (_, index) => {
        const to = from + index + 1;
        const content = type.near(tokens.slice(from, to));
        return content === null ? [] : [{ from, to, content, weight: sum(weights.slice(from, to)) }];
      }).flat(),
    )
    .sort((a, b) => b.weight - a.weight || b.from - a.from);

const readSaid = (words: readonly string[], { read, weightOf }: Lexicon, language: Language): Said => {
  const tokens = read(words);
  const weights = tokens.map((token, index) =>
    index === 0 && tokens.length > 1 && language.openings.has(token.word) ? OPENING_WEIGHT : weightOf(token),
  );
  const spans = new Map<SlotType, readonly Span[]>();
  return {
    tokens,
    weights,
    total: sum(weights),
    spansOf: (type) => {
      const known = spans.get(type) ?? readSpans(type, tokens, weights);
      spans.set(type, known);
      return known;
    },
  };
};

/** Fills slots in the order of the sample, each with what tells most of the words that are still free. */
const fillSlots = ({ slots }: Expected, said: Said): ReadonlyMap<string, Span> => {
  const filled = new Map<string, Span>();
  for (const { name, type } of slots) {
    const isFree = (span: Span): boolean =>
      [...filled.values()].every((other) => span.to <= other.from || other.to <= span.from);
    const span = said.spansOf(type).find(isFree);
    if (span !== undefined) filled.set(name, span);
  }
  return filled;
};

interface Agreement {
  readonly score: number;
  readonly filled: Filled;
}

/** How far what was said agrees with what is expected; null when it means something else. */
const agree = (expected: Expected, said: Said, language: Language): Agreement | null => {
  const spans = fillSlots(expected, said);
  const inSlot = said.tokens.map((_, at) =>
    [...spans.values()].some(({ from, to }) => from <= at && at < to),
  );
  const free = said.tokens.map(({ stem }, at) => (inSlot[at] === true ? null : stem));
  let agreed = 0;
  let meant = spans.size > 0;
  let last = -1;
  let steps = 0;
  let forward = 0;
  for (const [index, token] of expected.tokens.entries()) {
    const after = free.indexOf(token.stem, last + 1);
    const at = after === -1 ? free.indexOf(token.stem) : after;
    if (at === -1) {
      if (language.negations.has(token.word)) return null;
      continue;
    }
    free[at] = null;
    agreed += (expected.weights[index] ?? 0) + (said.weights[at] ?? 0);
    meant ||= !token.small;
    steps += 1;
    if (at > last) forward += 1;
    last = at;
  }
  // A negation that is not expected turns the meaning round.
  if (!meant || said.tokens.some(({ word }, at) => free[at] !== null && language.negations.has(word)))
    return null;

  const slotWeight = sum([...spans.values()].map(({ weight }) => weight));
  const missing = (expected.slots.length - spans.size) * MISSING_SLOT;
  const all = said.total + expected.total + slotWeight + missing;
  const disorder = steps === 0 ? 0 : 1 - forward / steps;
  return {
    score: (agreed + 2 * slotWeight) / all - DISORDER * disorder,
    filled: new Map([...spans].map(([name, { content }]) => [name, content])),
  };
};

/** No agreement is greater: all words that both have, and all slots filled. */
const most = (expected: Expected, said: Said, weightOfStem: ReadonlyMap<string, number>): number => {
  if (expected.slots.some(({ type }) => said.spansOf(type).length > 0)) return 1;
  let agreed = 0;
  for (const [index, { stem }] of expected.tokens.entries()) {
    const weight = weightOfStem.get(stem);
    if (weight !== undefined) agreed += weight + (expected.weights[index] ?? 0);
  }
  return agreed / (said.total + expected.total + expected.slots.length * MISSING_SLOT);
};

/** Finds the sample that is nearest to what is said: in any order, inflected, misspelt, with words in between. */
export const createNearest = (
  samples: Samples,
  lexicon: Lexicon,
  language: Language,
): ((words: readonly string[]) => Near | null) => {
  const expectedOf = (sample: Sample): Expected => {
    const tokens = sample.words.length === 0 ? [] : lexicon.read(sample.words);
    const weights = tokens.map(lexicon.weightOf);
    const slots = sample.parts.flatMap((part) => {
      const type =
        part.kind === 'slot' ? samples.slotTypes.get(slotKey(sample.intent, part.name)) : undefined;
      return part.kind === 'slot' && type !== undefined ? [{ name: part.name, type }] : [];
    });
    return { sample, tokens, weights, total: sum(weights), slots };
  };
  // Of two that agree alike, the one that needs fewer words.
  const all = samples.all.map(expectedOf).sort((a, b) => a.sample.words.length - b.sample.words.length);

  return (words) => {
    const said = readSaid(words, lexicon, language);
    const weightOfStem = new Map(said.tokens.map(({ stem }, at) => [stem, said.weights[at] ?? 0]));
    let best: { readonly score: number; readonly near: Near } | null = null;
    for (const expected of all) {
      const least = best?.score ?? THRESHOLD;
      if (most(expected, said, weightOfStem) <= least) continue;
      const found = agree(expected, said, language);
      if (found === null || found.score <= least) continue;
      best = { score: found.score, near: { sample: expected.sample, filled: found.filled } };
    }
    return best?.near ?? null;
  };
};
