import type { Language } from './language.ts';

/**
 * What was said as plain words: lower case, no punctuation, contractions written out ("I'm" → "i am"), so that
 * spelling does not decide what is understood.
 */
export const wordsOf = (
  text: string,
  { contractions }: Pick<Language, 'contractions'>,
): readonly string[] => {
  const found =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
  return found.flatMap((word) => (contractions[word] ?? word.replaceAll("'", '')).split(' '));
};

/** Whether `words` has `part` at `index`. */
export const hasAt = (words: readonly string[], part: readonly string[], index: number): boolean =>
  index >= 0 && part.length > 0 && part.every((word, offset) => words[index + offset] === word);

/**
 * Whether one word is the other with a slip of the finger: one letter wrong, missing, too many or swapped with
 * its neighbour, two in words of eight letters or more, none in words under five. Another first letter makes
 * another word: nobody who says "weather" means "feather".
 */
export const isMisspelling = (a: string, b: string): boolean => {
  const longest = Math.max(a.length, b.length);
  const allowed = longest >= 8 ? 2 : longest >= 5 ? 1 : 0;
  if (a[0] !== b[0] && a.slice(1) === b.slice(1)) return false;
  return Math.abs(a.length - b.length) <= allowed && editDistance(a, b) <= allowed;
};

/** Damerau's distance, restricted to swaps of neighbours. */
const editDistance = (a: string, b: string): number => {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (above[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (above[column - 1] ?? Infinity) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? Infinity;
};
