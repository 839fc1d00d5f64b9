/** A text in its sentences. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…]["'”’]?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** The sentence that is being said when so much of a text has been heard, from 0 to 1. */
export const sentenceAt = (text: string, share: number): string => {
  const sentences = sentencesOf(text);
  const letters = sentences.reduce((sum, { length }) => sum + length, 0);
  let left = share * letters;
  return sentences.find(({ length }) => (left -= length) < 0) ?? sentences.at(-1) ?? '';
};
