import type { Language } from './language.ts';

/** A word as far as it matters to what is meant. */
export interface Token {
  readonly word: string;
  /** The same for "hurts", "hurting" and "hurt", and for a word and its misspelling. */
  readonly stem: string;
  /** Grammar rather than meaning. */
  readonly small: boolean;
}

/** How a language reads a word by itself. */
export const tokenOf = (
  word: string,
  { stem, smallWords }: Pick<Language, 'stem' | 'smallWords'>,
): Token => ({
  word,
  stem: stem(word),
  small: smallWords.has(word),
});
