import type { Language } from './language.ts';
import { tokenOf, type Token } from './token.ts';
import type { LanguageModel } from './model.ts';
import { wordsOf } from './words.ts';

/** What a slot holds. `match`: the value of a custom type that it stands for; null when it is none of them. */
export interface SlotContent {
  readonly value: string;
  readonly match?: { readonly id: string; readonly name: string } | null;
}

/** Fills slots of one type. Each function gives null for words that don't belong there. */
export interface SlotType {
  /** Words that the type knows. */
  readonly known: (words: readonly string[]) => SlotContent | null;
  /** Words that it knows but for their endings, their spelling, and words of grammar between them. */
  readonly near: (tokens: readonly Token[]) => SlotContent | null;
  /** Any words: as Alexa hands them on when only the rest of the sentence was understood. */
  readonly any: (words: readonly string[]) => SlotContent;
  readonly isDuration: boolean;
  /** The most words that a value takes. */
  readonly longest: number;
  /** All words that occur in values. */
  readonly vocabulary: readonly string[];
}

/** More words than any number or duration that a person says. */
const LONGEST_BUILT_IN = 8;

const wordsIn = (tokens: readonly Token[]): readonly string[] => tokens.map(({ word }) => word);

/** A type of Alexa's whose values can be told from other words. What it can't read comes as "?". */
const readable = (read: (words: readonly string[]) => string | null, isDuration: boolean): SlotType => {
  const known = (words: readonly string[]): SlotContent | null => {
    const value = read(words);
    return value === null ? null : { value };
  };
  return {
    known,
    near: (tokens) => known(wordsIn(tokens)),
    any: () => ({ value: '?' }),
    isDuration,
    longest: LONGEST_BUILT_IN,
    vocabulary: [],
  };
};

/** A type of Alexa's that takes whatever is said, such as AMAZON.SearchQuery. */
const open: SlotType = {
  known: (words) => ({ value: words.join(' ') }),
  near: (tokens) => ({ value: wordsIn(tokens).join(' ') }),
  any: (words) => ({ value: words.join(' ') }),
  isDuration: false,
  longest: LONGEST_BUILT_IN,
  vocabulary: [],
};

const custom = (type: LanguageModel['types'][number], language: Language): SlotType => {
  const spellings = type.values.flatMap(({ id, name }) =>
    [name.value, ...name.synonyms].map((spelling) => ({
      words: wordsOf(spelling, language),
      match: { id, name: name.value },
    })),
  );
  const byWords = new Map([...spellings].reverse().map(({ words, match }) => [words.join(' '), match]));
  const contentOf = (
    words: readonly string[],
    match: SlotContent['match'] | undefined,
  ): SlotContent | null => (match === undefined ? null : { value: words.join(' '), match });
  const known = (words: readonly string[]): SlotContent | null =>
    contentOf(words, byWords.get(words.join(' ')));
  /** What the words of a value come to without their grammar; all of it where it has nothing else. */
  const essence = (tokens: readonly Token[]): string => {
    const meant = tokens.filter(({ word, small }) => !small && !language.fillers.has(word));
    const says = meant.some(({ word }) => !language.negations.has(word));
    return (says ? meant : tokens).map(({ stem }) => stem).join(' ');
  };
  const byEssence = new Map<string, (typeof spellings)[number][]>();
  for (const spelling of spellings) {
    const key = essence(spelling.words.map((word) => tokenOf(word, language)));
    byEssence.set(key, [...(byEssence.get(key) ?? []), spelling]);
  }
  /** Of values that come to the same, the one whose words were said: "passed out" is not "about to pass out". */
  const nearestOf = (tokens: readonly Token[]): SlotContent['match'] | undefined => {
    const said = new Set(wordsIn(tokens));
    const common = (words: readonly string[]): number =>
      words.filter((word) => said.has(word)).length / (words.length + said.size);
    const [first, ...rest] = byEssence.get(essence(tokens)) ?? [];
    if (first === undefined) return undefined;
    return rest.reduce((best, each) => (common(each.words) > common(best.words) ? each : best), first).match;
  };
  return {
    known,
    near: (tokens) => {
      const exact = known(wordsIn(tokens));
      const loose = tokens[0]?.small === true || tokens.at(-1)?.small === true;
      if (exact !== null || loose) return exact;
      return contentOf(wordsIn(tokens), nearestOf(tokens));
    },
    any: (words) => ({ value: words.join(' '), match: null }),
    isDuration: false,
    longest: Math.max(1, ...spellings.map(({ words }) => words.length)),
    vocabulary: spellings.flatMap(({ words }) => words),
  };
};

/** The type of that name: the model's own, or one of Alexa's. */
export const slotType = (name: string, model: LanguageModel, language: Language): SlotType => {
  const own = model.types.find((type) => type.name === name);
  if (own !== undefined) return custom(own, language);
  if (name === 'AMAZON.NUMBER')
    return readable((words) => language.readNumber(words)?.toString() ?? null, false);
  if (name === 'AMAZON.DURATION') return readable(language.readDuration, true);
  return open;
};
