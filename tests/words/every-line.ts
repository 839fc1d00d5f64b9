import type { Locale, Spoken } from '../../src/locales/locale.ts';
import { isLineKey } from '../../src/speech/sentences.ts';
import { voiceOf } from '../../src/speech/voice.ts';
import type { Values, Voice } from '../../src/speech/voice.ts';

/** One string of a locale. */
export interface SpokenLine {
  /** Where it stands in the locale's `spoken`: "steps.PB-03.cues.1". */
  readonly path: string;
  /** As it is written, with its `{{placeholders}}`. */
  readonly text: string;
  /** As it is heard, with something sensible filled in. */
  readonly heard: string;
}

type Written = Omit<SpokenLine, 'heard'>;

/** Whatever its shape, so that a new kind of line cannot be forgotten. */
const written = (value: unknown, path: readonly string[]): readonly Written[] => {
  if (typeof value === 'string') return [{ path: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const inner: readonly [string, unknown][] = Object.entries(value);
  return inner.flatMap(([key, each]) => written(each, [...path, key]));
};

const wordCount = (text: string): number => text.split(' ').length;

const longest = (texts: readonly string[]): string =>
  texts.reduce((best, text) => (wordCount(text) > wordCount(best) ? text : best), '');

/** For each placeholder the longest that is filled in, so that a sentence short enough with it always is. */
const fillings = ({ spoken, durationInWords }: Voice): Values => {
  const { petrissage } = spoken.techniques;
  return {
    minutes: 25,
    steps: 12,
    number: 11,
    of: 12,
    length: durationInWords(150),
    stepLength: durationInWords(150),
    massage: longest(Object.values(spoken.routines).map(({ name }) => name)),
    name: longest(Object.values(spoken.techniques).map(({ name }) => name)),
    side: 'the right shoulder blade',
    count: 10,
    step: longest(Object.values(spoken.steps).map(({ title }) => title)),
    one: petrissage.one,
    standard: petrissage.standard,
    keepGoing: petrissage.keepGoing,
  };
};

const placeholdersOf = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\{\{(.*?)\}\}/g), ([, name = '']) => name);

const SENTENCES = 'lines.';

/** All that a locale can say. */
export const everyLine = (locale: Locale): readonly SpokenLine[] => {
  const voice = voiceOf(locale);
  const values = fillings(voice);
  const heard = ({ path, text }: Written): string => {
    const names = placeholdersOf(text);
    if (names.length === 0) return text;
    const unknown = names.find((name) => !(name in values));
    if (unknown !== undefined) throw new RangeError(`Nothing fills {{${unknown}}} in ${path}`);
    if (!path.startsWith(SENTENCES)) throw new RangeError(`Nothing is filled into ${path}`);
    const key = path.slice(SENTENCES.length);
    if (!isLineKey(locale.spoken.lines, key)) throw new RangeError(`Nothing says ${path}`);
    return voice.line(key, values);
  };
  return written(locale.spoken satisfies Spoken, []).map((line) => ({ ...line, heard: heard(line) }));
};

/** All that the locales can say: what several say alike is there once. */
export const everyLineOf = (locales: readonly Locale[]): readonly SpokenLine[] => [
  ...new Map(
    locales.flatMap((locale) =>
      everyLine(locale).map((line) => [`${line.path} ${line.text}`, line] as const),
    ),
  ).values(),
];

/** Names, which are spoken within a sentence, not lines of their own. */
export const isTitle = ({ path }: SpokenLine): boolean =>
  /^steps\.[^.]+\.(?:title|sides\.\d)$|^techniques\.[^.]+\.(?:name|standard)$|^routines\.[^.]+\.name$/.test(
    path,
  );

export const isOfStep = ({ path }: SpokenLine): boolean => path.startsWith('steps.');
