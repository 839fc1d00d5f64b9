import { SLOT_VALUE_CHARACTERS } from '../limits.ts';
import type { Check } from './check.ts';

/** Letters, apostrophes and single spaces: what every edition of Amazon's rules takes. */
const ALLOWED = /^[\p{Ll}\p{Lo}\p{M}']+(?: [\p{Ll}\p{Lo}\p{M}']+)*$/u;

/** Each value has a synonym; each word for it is written as Alexa wants it, and stands for one value only. */
export const checkSlotValues: Check = ({ types }) =>
  types.flatMap(({ type, values }) => {
    const owners = new Map<string, string>();
    return values.flatMap(({ id, name, synonyms }) => [
      ...(synonyms.length > 0
        ? []
        : [`Slot type ${type}, ${id}: Amazon's schema asks for at least one synonym.`]),
      ...[name, ...synonyms].flatMap((word) => {
        const problem = (why: string): string => `Slot type ${type}, ${id}, "${word}": ${why}.`;
        const owner = owners.get(word);
        owners.set(word, id);
        return [
          ...(owner === undefined ? [] : [problem(`stands for ${owner} already`)]),
          ...(ALLOWED.test(word) ? [] : [problem('only lower-case letters, apostrophes and single spaces')]),
          ...(word.length <= SLOT_VALUE_CHARACTERS
            ? []
            : [problem(`longer than ${SLOT_VALUE_CHARACTERS} characters`)]),
        ];
      }),
    ]);
  });
