import type { Pace } from '../locales/locale.ts';

/**
 * What is no sign, space or digit. Asking Unicode for its letters would take a tenth of what we add to a cold start,
 * and one character beyond ASCII in a pattern makes V8 read the whole bundle as twice as much.
 */
const letter = '[A-Za-z\\u00C0-\\u1FFF\\u2070-\\u2FFF\\u3040-\\uFFFF]';
/** A letter run with its inner apostrophes and hyphens is a word: "don't", "hand-over-hand". */
const wordPattern = new RegExp(`${letter}+(?:['\\u2019-]${letter}+)*`, 'g');
const numberPattern = /\d+/g;

/**
 * How long a text takes to speak, in ms.
 *
 * @param text plain words without markup; digits count as the words they are read as
 * @param pace the language's voice at its normal rate
 * @param ratePercent the prosody rate that it is spoken at: 100 is normal, 50 half as fast
 */
export const speechMs = (text: string, pace: Pace, ratePercent = 100): number => {
  const read = text.replace(numberPattern, (digits) => ` ${pace.numberInWords(Number(digits))} `);
  const words = read.match(wordPattern) ?? [];
  if (words.length === 0) return 0;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const ends = read.match(/[.?!]+(?=\s|$)/g)?.length ?? 0;
  const commas = read.match(/[,;:](?=\s)/g)?.length ?? 0;
  const ms =
    words.length * pace.msPerWord +
    letters * pace.msPerLetter +
    Math.max(1, ends) * pace.msPerSentence +
    commas * pace.msPerComma;
  return Math.round((ms * 100) / ratePercent);
};
