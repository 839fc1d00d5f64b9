import type { Language } from './language.ts';
import type { Samples } from './samples.ts';
import { tokenOf, type Token } from './token.ts';
import { isMisspelling } from './words.ts';

/** What the words of a model tell. */
export interface Lexicon {
  /** Words as tokens, without fillers; a slip of the finger is read as the word that it is nearest to. */
  readonly read: (words: readonly string[]) => readonly Token[];
  /** From 0 to 1: how much a word tells about what is meant. */
  readonly weightOf: (token: Token) => number;
  /** Whether it is a word of the model, in whichever form. */
  readonly isKnown: (word: string) => boolean;
  /** Whether it is a small word or a filler. */
  readonly isGrammar: (word: string) => boolean;
}

/** A word of grammar tells next to nothing, a word that no phrase has that it may be about something else. */
const SMALL_WEIGHT = 0.15;
const LEAST_WEIGHT = 0.2;
const UNKNOWN_WEIGHT = 1;
/** Numbers are said about everything. */
const NUMBER_WEIGHT = 0.4;

/** Learns from a model's samples: a word of one intent tells much, a word of all intents little. */
export const createLexicon = ({ all, vocabulary }: Samples, language: Language): Lexicon => {
  const intentsOf = new Map<string, Set<string>>();
  for (const word of vocabulary) intentsOf.set(language.stem(word), new Set());
  for (const { intent, words } of all) {
    for (const word of words) intentsOf.get(language.stem(word))?.add(intent);
  }
  const intents = new Set(all.map(({ intent }) => intent)).size;
  const isKnown = (word: string): boolean => intentsOf.has(language.stem(word));

  const spelling = (word: string): string => {
    if (isKnown(word)) return word;
    return [...vocabulary].find((meant) => isMisspelling(word, meant)) ?? word;
  };

  return {
    read: (words) => {
      const meaningful = words.filter((word) => !language.fillers.has(word));
      // "Well, thanks" is all that somebody said: then it is what they meant.
      return (meaningful.length === 0 ? words : meaningful).map((word) => ({
        ...tokenOf(spelling(word), language),
        word,
      }));
    },
    weightOf: ({ word, stem, small }) => {
      if (small) return SMALL_WEIGHT;
      const count = intentsOf.get(stem)?.size;
      if (count === undefined) return language.readNumber([word]) === null ? UNKNOWN_WEIGHT : NUMBER_WEIGHT;
      return Math.max(LEAST_WEIGHT, 1 - Math.log(Math.max(1, count)) / Math.log(Math.max(2, intents)));
    },
    isKnown,
    isGrammar: (word) => language.smallWords.has(word) || language.fillers.has(word),
  };
};
