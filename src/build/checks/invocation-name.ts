import type { Check } from './check.ts';

/** The name that opens the skill, by Amazon's rules for invocation names. */
export const checkInvocationName: Check = ({ invocationName, rules }) => {
  const problem = (why: string): string => `Invocation name "${invocationName}": ${why}.`;
  const words = invocationName.split(' ');
  const reserved = words.filter((word) => rules.reservedInNames.includes(word));
  const small = words.length > 2 ? [] : words.filter((word) => rules.reservedInShortNames.includes(word));
  return [
    ...(/^\p{Ll}[\p{Ll}'. ]*$/u.test(invocationName)
      ? []
      : [problem('only lower-case letters, spaces, apostrophes and periods, beginning with a letter')]),
    ...(words.length < 2 ? [problem('one word alone is kept for brands; take two or three')] : []),
    ...(words.length > 3 ? [problem('more than three words are hard to say')] : []),
    ...(words.includes('') ? [problem('one space between words, none around them')] : []),
    ...reserved.map((word) => problem(`"${word}" is kept for Alexa`)),
    ...small.map((word) => problem(`two words, and "${word}" is an article or a preposition`)),
  ];
};
