import type { Phrases } from '../locales/phrases.ts';
import type { LanguageRules } from './languages/rules.ts';
import { samplesOf, type Sample } from './samples.ts';
import { valuesOf, type ValueList } from './slot-values.ts';

/** All that is listened for in a language, with its templates expanded, and the rules that it has to keep. */
export interface Listening {
  readonly invocationName: string;
  readonly samples: readonly Sample[];
  readonly types: readonly ValueList[];
  readonly rules: LanguageRules;
}

/**
 * Expands a language's phrases.
 *
 * @throws Error naming the template that can't be expanded.
 */
export const listeningOf = (phrases: Phrases, rules: LanguageRules): Listening => ({
  invocationName: phrases.invocationName,
  samples: samplesOf(phrases),
  types: valuesOf(phrases),
  rules,
});
