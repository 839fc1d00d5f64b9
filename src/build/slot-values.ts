import type { Phrases } from '../locales/phrases.ts';
import { expandTemplate } from './templates.ts';

/** A value of a slot type of ours. */
export interface Value {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
}

export interface ValueList {
  readonly type: string;
  readonly values: readonly Value[];
}

/** The slot types of a language with their values. Synonyms may be templates, as samples are. */
export const valuesOf = (phrases: Phrases): readonly ValueList[] =>
  Object.entries(phrases.values).map(([type, values]) => ({
    type,
    values: Object.entries(values).map(([id, [name, ...synonyms]]) => ({
      id,
      name,
      synonyms: synonyms.flatMap(expandTemplate),
    })),
  }));
