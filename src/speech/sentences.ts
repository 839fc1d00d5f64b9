import i18next from 'i18next';
import type { TFunction } from 'i18next';
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

const textAt = (lines: Lines, key: string): string | undefined => {
  const text = key
    .split('.')
    .reduce<unknown>(
      (group, name) => (typeof group === 'object' && group !== null ? Reflect.get(group, name) : undefined),
      lines,
    );
  return typeof text === 'string' ? text : undefined;
};

export const isLineKey = (lines: Lines, key: string): key is LineKey => textAt(lines, key) !== undefined;

const sentenceStart = /(^|[.?!]\s+)(\S)/g;

const capitalised = (text: string): string =>
  text.replace(sentenceStart, (_, before: string, letter: string) => before + letter.toUpperCase());

export type Sentences = (
  key: LineKey,
  words: Readonly<Record<string, string>>,
  people: 'one' | 'two',
) => string;

const fillingIn = (tag: string, lines: Lines): TFunction => {
  const sentences = i18next.createInstance();
  void sentences.init({
    lng: tag,
    fallbackLng: false,
    resources: { [tag]: { translation: lines } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return sentences.t;
};

/**
 * A locale's lines as sentences: `{{name}}` filled in with words, and to somebody who massages themselves the line
 * whose key ends in `_alone`, where there is one.
 */
export const sentencesOf = ({ tag, spoken }: Locale): Sentences => {
  const { lines } = spoken;
  let fillIn: TFunction | undefined;
  return (key, words, people) => {
    const alone = `${key}_alone`;
    const said = people === 'one' && isLineKey(lines, alone) ? alone : key;
    const text = textAt(lines, said);
    if (text?.includes('{{') === false) return capitalised(text);
    // A launch has nothing to fill in: i18next is made ready when somebody needs it.
    fillIn ??= fillingIn(tag, lines);
    return capitalised(fillIn(said, words));
  };
};
