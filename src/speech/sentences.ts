import i18next from 'i18next';
import type { Lines } from '../locales/lines.ts';
import type { Locale } from '../locales/locale.ts';

type Keys<Group> = { [Key in keyof Group & string]: KeysAt<Group[Key], Key> }[keyof Group & string];
type KeysAt<Value, Key extends string> = Value extends string
  ? Key
  : Value extends readonly string[]
    ? `${Key}.${number}`
    : `${Key}.${keyof Value & string}`;

/** A line by its name, as in `closing`, `ask.head-lift` or `leaving.2`. */
export type LineKey = Keys<Lines>;

const keysOf = (lines: Lines): ReadonlySet<string> =>
  new Set(
    Object.entries(lines).flatMap(([key, value]: [string, string | object]) =>
      typeof value === 'string' ? [key] : Object.keys(value).map((part) => `${key}.${part}`),
    ),
  );

export const isLineKey = (lines: Lines, key: string): key is LineKey => keysOf(lines).has(key);

const sentenceStart = /(^|[.?!]\s+)(\S)/g;

const capitalised = (text: string): string =>
  text.replace(sentenceStart, (_, before: string, letter: string) => before + letter.toUpperCase());

export type Sentences = (
  key: LineKey,
  words: Readonly<Record<string, string>>,
  people: 'one' | 'two',
) => string;

/**
 * A locale's lines as sentences: `{{name}}` filled in with words, and to somebody who massages themselves the line
 * whose key ends in `_alone`, where there is one.
 */
export const sentencesOf = ({ tag, spoken }: Locale): Sentences => {
  const sentences = i18next.createInstance();
  void sentences.init({
    lng: tag,
    fallbackLng: false,
    resources: { [tag]: { translation: spoken.lines } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return (key, words, people) =>
    // i18next takes the line whose key ends in the context, where there is one.
    capitalised(sentences.t(key, people === 'one' ? { ...words, context: 'alone' } : words));
};
