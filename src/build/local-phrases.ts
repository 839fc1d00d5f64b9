import { type Graded, type LocalPhrases, type Phrases, type SlotValue } from '../locales/phrases.ts';

/** Each list that all share, with what is added to it. */
const extended = <Key extends string, List, More>(
  shared: Readonly<Record<Key, List>>,
  more: Readonly<Partial<Record<Key, More>>> | undefined,
  join: (list: List, added: More) => List,
): Readonly<Record<Key, List>> => {
  const all: Record<Key, List> = { ...shared };
  for (const key in more) {
    const added = more[key];
    if (added !== undefined) all[key] = join(shared[key], added);
  }
  return all;
};

const withSamples = (shared: Graded, added: Partial<Graded>): Graded =>
  extended(shared, added, (templates, more: readonly string[]) => [...templates, ...more]);

const withSynonyms = ([name, ...synonyms]: SlotValue, more: readonly string[]): SlotValue => [
  name,
  ...synonyms,
  ...more,
];

/** What is listened for in one country: what all say, and what is said only there. */
export const withLocal = (phrases: Phrases, local: LocalPhrases): Phrases => ({
  ...phrases,
  samples: extended(phrases.samples, local.samples, withSamples),
  values: {
    Massage: extended(phrases.values.Massage, local.values.Massage, withSynonyms),
    Size: extended(phrases.values.Size, local.values.Size, withSynonyms),
    Who: extended(phrases.values.Who, local.values.Who, withSynonyms),
    Part: extended(phrases.values.Part, local.values.Part, withSynonyms),
    Technique: extended(phrases.values.Technique, local.values.Technique, withSynonyms),
    Landmark: extended(phrases.values.Landmark, local.values.Landmark, withSynonyms),
    Feeling: extended(phrases.values.Feeling, local.values.Feeling, withSynonyms),
    Condition: extended(phrases.values.Condition, local.values.Condition, withSynonyms),
  },
});
