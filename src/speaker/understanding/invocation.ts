import type { Language } from './language.ts';
import { hasAt, wordsOf } from './words.ts';

/** What was said to the device, told apart by whether it calls the skill by its name. */
export type Call =
  /** "Open massage guide." */
  | { readonly kind: 'launch' }
  /** "Ask massage guide to start a back massage." */
  | { readonly kind: 'ask'; readonly words: string }
  /** "Exit." */
  | { readonly kind: 'exit' }
  /** Anything else, for whichever skill has the session. */
  | { readonly kind: 'words'; readonly words: string };

/** Where the opening words end, such as "talk to"; -1 if there are none. */
const afterOpening = (words: readonly string[], openings: readonly string[]): number => {
  const lengths = openings
    .map((opening) => opening.split(' '))
    .filter((opening) => hasAt(words, opening, 0))
    .map((opening) => opening.length);
  return lengths.length === 0 ? -1 : Math.max(...lengths);
};

/** Hears whether a skill is called by its invocation name, as a device does. */
export const createCallReader = (invocationName: string, language: Language): ((text: string) => Call) => {
  const name = wordsOf(invocationName, language);
  return (text) => {
    const all = wordsOf(text, language);
    const words = language.wakeWords.includes(all[0] ?? '') ? all.slice(1) : all;
    if (language.exits.includes(words.join(' '))) return { kind: 'exit' };

    const nameAt = afterOpening(words, [...language.launches, ...language.asks]);
    if (nameAt > 0 && hasAt(words, name, nameAt)) {
      const rest = words.slice(nameAt + name.length);
      const asked = language.connectors.includes(rest[0] ?? '') ? rest.slice(1) : rest;
      return asked.length === 0 ? { kind: 'launch' } : { kind: 'ask', words: asked.join(' ') };
    }
    const lastAt = words.length - name.length;
    if (hasAt(words, name, lastAt) && language.trailers.includes(words[lastAt - 1] ?? '') && lastAt > 1) {
      return { kind: 'ask', words: words.slice(0, lastAt - 1).join(' ') };
    }
    if (words.length === name.length && hasAt(words, name, 0)) return { kind: 'launch' };
    return { kind: 'words', words: words.join(' ') };
  };
};
