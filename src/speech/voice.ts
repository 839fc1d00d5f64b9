import type { Locale, Spoken } from '../locales/locale.ts';
import type { Tempo } from '../massage/manner.ts';
import { speechMs } from './estimate.ts';
import { sentencesOf } from './sentences.ts';
import type { LineKey } from './sentences.ts';

/** A value for a sentence: a number is read as words, a text goes in as it is. */
export type Values = Readonly<Record<string, string | number>>;

/** A language as it is spoken: its words, its sentences filled in, and how long they take. */
export interface Voice {
  readonly spoken: Spoken;
  /** A sentence of the locale's lines by its key, with what is to be filled in. */
  readonly line: (key: LineKey, values?: Values) => string;
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
  readonly lineFor: (key: LineKey, values: Values, people: 'one' | 'two') => string;
  /** At the voice's normal rate, in ms. */
  readonly estimate: (text: string) => number;
};

const makeReader = (locale: Locale): Reader => {
  const { spoken, pace, durationInWords } = locale;
  const sentence = sentencesOf(locale);
  const inWords = (value: string | number): string =>
    typeof value === 'number' ? pace.numberInWords(value) : value;
  const lineFor: Reader['lineFor'] = (key, values, people) => {
    const words = Object.entries(values).map(([name, value]) => [name, inWords(value)] as const);
    return sentence(key, Object.fromEntries(words), people);
  };
  return { spoken, durationInWords, lineFor, estimate: cached((text) => speechMs(text, pace)) };
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
