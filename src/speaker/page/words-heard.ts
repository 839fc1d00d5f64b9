/** What a recogniser understood, as it concerns the speaker. */
export type Heard =
  /** Words for the speaker. */
  | { readonly for: 'speaker'; readonly words: string }
  /** The wake word, and nothing after it yet. */
  | { readonly for: 'wake-word' }
  /** Talk in the room, or the speaker itself. */
  | { readonly for: 'nobody' };

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

/**
 * Whether something that was heard is what the speaker itself is saying: it teaches commands by saying them, wake
 * word and all.
 */
const isEcho = (heard: string, saying: string): boolean => ` ${plain(saying)} `.includes(` ${plain(heard)} `);

/**
 * Finds what is meant for the speaker in what was heard.
 *
 * @param saying what the speaker is saying, or has just said
 * @param isOpen whether its microphone is open, so that no wake word is needed
 */
export const understood = (
  transcript: string,
  wakeWords: readonly string[],
  saying: string,
  isOpen: boolean,
): Heard => {
  const text = plain(transcript);
  if (text === '') return { for: 'nobody' };
  const words = text.split(' ');
  // People who are not understood say it once more: the last call counts.
  const at = words.findLastIndex((word) => wakeWords.includes(word));
  const fromCall = words.slice(Math.max(0, at)).join(' ');
  // At an open microphone it is silent, and what it asked for is what people say.
  if (!isOpen && isEcho(fromCall, saying)) return { for: 'nobody' };
  if (at < 0) return isOpen ? { for: 'speaker', words: text } : { for: 'nobody' };
  const rest = words.slice(at + 1).join(' ');
  return rest === '' ? { for: 'wake-word' } : { for: 'speaker', words: rest };
};
