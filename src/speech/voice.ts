import i18next from 'i18next';
import type { Locale, Spoken } from '../locales/locale.ts';
import { speechMs } from './estimate.ts';
import { CALM_RATE_PERCENT } from './ssml.ts';

/** A value for a sentence: a number is read as words, a text goes in as it is. */
export type Values = Readonly<Record<string, string | number>>;

/** A language as it is spoken: its words, its sentences filled in, and how long they take. */
export interface Voice {
  readonly spoken: Spoken;
  /** A sentence of the locale's lines by its key, with what is to be filled in. */
  readonly line: (key: string, values?: Values) => string;
  readonly durationInWords: (seconds: number) => string;
  /** How long a text takes to say, in ms. */
  readonly ms: (text: string) => number;
}

const sentenceStart = /(^|[.?!]\s+)(\p{Ll})/gu;

const capitalised = (text: string): string =>
  text.replace(sentenceStart, (_, before: string, letter: string) => before + letter.toUpperCase());

const cached = <Value>(make: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? make(text);
    if (known.size < 2_000) known.set(text, value);
    return value;
  };
};

type Reader = Omit<Voice, 'ms'> & { readonly estimate: (text: string) => number };

const makeReader = (locale: Locale): Reader => {
  const { language, spoken, pace, durationInWords } = locale;
  const sentences = i18next.createInstance();
  void sentences.init({
    lng: language,
    resources: { [language]: { translation: spoken.lines } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const line = (key: string, values: Values = {}): string => {
    const words = Object.entries(values).map(
      ([name, value]) => [name, typeof value === 'number' ? pace.numberInWords(value) : value] as const,
    );
    return capitalised(sentences.t(key, Object.fromEntries(words)));
  };
  const estimate = cached((text) => speechMs(text, pace, CALM_RATE_PERCENT));
  return { spoken, line, durationInWords, estimate };
};

const readers = new Map<string, Reader>();

/**
 * @param speechPercent how long this person's device really takes to speak, in percent of the estimate
 */
export const voiceOf = (locale: Locale, speechPercent = 100): Voice => {
  const reader = readers.get(locale.language) ?? makeReader(locale);
  readers.set(locale.language, reader);
  const { estimate, ...voice } = reader;
  return { ...voice, ms: (text) => Math.round((estimate(text) * speechPercent) / 100) };
};
