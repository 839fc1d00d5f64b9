import i18next from 'i18next';
import type { Locale, Spoken } from '../locales/locale.ts';
import type { Tempo } from '../massage/manner.ts';
import { speechMs } from './estimate.ts';

/** A value for a sentence: a number is read as words, a text goes in as it is. */
export type Values = Readonly<Record<string, string | number>>;

/** A language as it is spoken: its words, its sentences filled in, and how long they take. */
export interface Voice {
  readonly spoken: Spoken;
  /** A sentence of the locale's lines by its key, with what is to be filled in. */
  readonly line: (key: string, values?: Values) => string;
  readonly durationInWords: (seconds: number) => string;
  /** The rate that it is spoken at, in percent of the voice's normal one. */
  readonly ratePercent: number;
  /** How long a text takes to say, in ms. */
  readonly ms: (text: string) => number;
}

/** How this person is spoken to. */
export interface Address {
  /** How long their device really takes to speak, in percent of the estimate. */
  readonly speechPercent?: number;
  readonly tempo?: Tempo;
  /** `one`: they massage themselves. */
  readonly people?: 'one' | 'two';
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

/** A little slower than the voice's normal rate: calm, and easy to follow with closed eyes. */
const ratePercents = { slow: 85, usual: 95, quick: 105 } as const satisfies Record<Tempo, number>;

type Reader = Pick<Voice, 'spoken' | 'durationInWords'> & {
  readonly lineFor: (key: string, values: Values, people: 'one' | 'two') => string;
  /** At the voice's normal rate, in ms. */
  readonly estimate: (text: string) => number;
};

const makeReader = (locale: Locale): Reader => {
  const { tag, spoken, pace, durationInWords } = locale;
  const sentences = i18next.createInstance();
  void sentences.init({
    lng: tag,
    resources: { [tag]: { translation: spoken.lines } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const lineFor = (key: string, values: Values, people: 'one' | 'two'): string => {
    const words = Object.entries(values).map(
      ([name, value]) => [name, typeof value === 'number' ? pace.numberInWords(value) : value] as const,
    );
    // i18next takes the line whose key ends in the context, where there is one.
    const context = people === 'one' ? { context: 'alone' } : {};
    return capitalised(sentences.t(key, { ...Object.fromEntries(words), ...context }));
  };
  const estimate = cached((text) => speechMs(text, pace));
  return { spoken, durationInWords, lineFor, estimate };
};

const readers = new Map<string, Reader>();

export const voiceOf = (locale: Locale, address: Address = {}): Voice => {
  const { speechPercent = 100, tempo = 'usual', people = 'two' } = address;
  const reader = readers.get(locale.tag) ?? makeReader(locale);
  readers.set(locale.tag, reader);
  const { spoken, durationInWords, lineFor, estimate } = reader;
  const ratePercent = ratePercents[tempo];
  return {
    spoken,
    durationInWords,
    ratePercent,
    line: (key, values = {}) => lineFor(key, values, people),
    ms: (text) => Math.round((estimate(text) * speechPercent) / ratePercent),
  };
};
