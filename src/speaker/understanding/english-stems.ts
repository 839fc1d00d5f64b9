import { stemmer } from 'stemmer';

/** Forms that no rule makes, and words that a person says in place of another without meaning anything else. */
const sameAs: Readonly<Record<string, string>> = {
  felt: 'feel',
  gone: 'go',
  goes: 'go',
  went: 'go',
  found: 'find',
  lying: 'lie',
  lain: 'lie',
  said: 'say',
  told: 'tell',
  took: 'take',
  began: 'begin',
  begun: 'begin',
  meant: 'supposed',
  tummy: 'stomach',
  belly: 'stomach',
  mum: 'mother',
  mom: 'mother',
  dad: 'father',
  precisely: 'exactly',
  sort: 'kind',
  type: 'kind',
  sec: 'second',
  somebody: 'someone',
  toward: 'towards',
};

/** Porter's stem of an English word: plural, tense and "-ly" make no difference, "-er" does. */
export const stemEnglish = (word: string): string => stemmer(sameAs[word] ?? word);
