import type { Lines } from '../locales/lines.ts';

type Keys<Group> = { [Key in keyof Group & string]: KeysAt<Group[Key], Key> }[keyof Group & string];
type KeysAt<Value, Key extends string> = Value extends string
  ? Key
  : Value extends readonly string[]
    ? `${Key}.${number}`
    : `${Key}.${keyof Value & string}`;

/** A line by its name, as in `closing`, `ask.head-lift` or `leaving.2`. */
export type LineKey = Keys<Lines>;

/** Every line by its key. */
const flat = (lines: Lines): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(lines).flatMap(([key, value]: [string, string | Readonly<Record<string, string>>]) =>
      typeof value === 'string'
        ? [[key, value] as const]
        : Object.entries(value).map(([part, text]) => [`${key}.${part}`, text] as const),
    ),
  );

export const isLineKey = (lines: Lines, key: string): key is LineKey => flat(lines).has(key);

const sentenceStart = /(^|[.?!]\s+)(\S)/g;

const capitalised = (text: string): string =>
  text.replace(sentenceStart, (_, before: string, letter: string) => before + letter.toUpperCase());

export type Sentences = (
  key: LineKey,
  words: Readonly<Record<string, string>>,
  people: 'one' | 'two',
) => string;

/**
 * A language's lines as sentences: `{{name}}` filled in with words, and to somebody who massages themselves the line
 * whose key ends in `_alone`, where there is one.
 */
export const sentencesOf = (lines: Lines): Sentences => {
  const texts = flat(lines);
  return (key, words, people) => {
    const text = (people === 'one' ? texts.get(`${key}_alone`) : undefined) ?? texts.get(key);
    if (text === undefined) throw new RangeError(`No line is called ${key}`);
    return capitalised(text.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => words[name] ?? gap));
  };
};
