import { readDuration } from '../../../src/speaker/understanding/english-durations.ts';
import { readNumber } from '../../../src/speaker/understanding/english-numbers.ts';

const ones = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty'.split(' ');

const numbers = [
  ...ones,
  ...teens,
  ...tens.flatMap((ten) => [ten, ...ones.map((one) => `${ten} ${one}`)]),
  'sixty',
];

const durations = [
  ...numbers.flatMap((number) =>
    ['minute', 'minutes', 'second', 'seconds'].map((unit) => `${number} ${unit}`),
  ),
  ...['a minute', 'half a minute', 'a couple of minutes', 'a minute and a half', 'two and a half minutes'],
  ...['an hour', 'half an hour', 'a quarter of an hour', 'three quarters of an hour', 'an hour and a half'],
];

const readable = (values: readonly string[], read: (words: readonly string[]) => string | number | null) =>
  values.map((value) => {
    if (read(value.split(' ')) === null) throw new Error(`"${value}" is no value of its type`);
    return value;
  });

/** What a massage is likely to hear for the slots whose values are Alexa's own. */
export const builtInValues: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': readable(numbers, readNumber),
  'AMAZON.DURATION': readable(durations, readDuration),
};

/** Of those, what is said aloud. */
export const saidOfBuiltIn: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': ['three', 'five', 'seven', 'ten', 'twelve', 'fifteen', 'twenty'],
  'AMAZON.DURATION': ['five minutes', 'ten minutes', 'fifteen minutes', 'half an hour', 'thirty seconds'],
};
