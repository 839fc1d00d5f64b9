import { readNumber } from './english-numbers.ts';

const seconds = { H: 3600, M: 60, S: 1 } as const;
type Unit = keyof typeof seconds;
const order: readonly Unit[] = ['H', 'M', 'S'];

const units: ReadonlyMap<string, Unit> = new Map([
  ...['hour', 'hours', 'hr', 'hrs'].map((word): [string, Unit] => [word, 'H']),
  ...['minute', 'minutes', 'min', 'mins'].map((word): [string, Unit] => [word, 'M']),
  ...['second', 'seconds', 'sec', 'secs'].map((word): [string, Unit] => [word, 'S']),
]);

/** Amounts that are no plain number, as they stand before a unit. */
const amounts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  half: 0.5,
  'half a': 0.5,
  'half an': 0.5,
  'a half': 0.5,
  quarter: 0.25,
  'a quarter': 0.25,
  'quarter of an': 0.25,
  'a quarter of an': 0.25,
  'three quarters of an': 0.75,
  'a couple of': 2,
  'couple of': 2,
};

/** What may follow a number or a unit: "ten and a half minutes", "an hour and a half". */
const tails: readonly (readonly [words: readonly string[], amount: number])[] = [
  [['and', 'a', 'half'], 0.5],
  [['and', 'a', 'quarter'], 0.25],
  [['and', 'three', 'quarters'], 0.75],
];

const readAmount = (words: readonly string[]): number | null => {
  const named = amounts[words.join(' ')];
  if (named !== undefined) return named;
  const tail = tails.find(([tailWords]) => words.slice(-3).join(' ') === tailWords.join(' '));
  if (tail === undefined) return readNumber(words);
  const whole = readNumber(words.slice(0, -3));
  return whole === null ? null : whole + tail[1];
};

/** A fraction goes to the smaller units: half an hour is thirty minutes. */
const spread = (amount: number, unit: Unit): readonly (readonly [Unit, number])[] => {
  const whole = Math.floor(amount);
  const smaller = order[order.indexOf(unit) + 1];
  const rest = amount - whole;
  if (rest === 0 || smaller === undefined) return [[unit, Math.round(amount)]];
  return [[unit, whole], ...spread((rest * seconds[unit]) / seconds[smaller], smaller)];
};

/**
 * A duration as AMAZON.DURATION fills it: "twenty minute" → PT20M, "an hour and a half" → PT1H30M, "ninety
 * seconds" → PT90S. Null for all that is none.
 */
export const readDuration = (words: readonly string[]): string | null => {
  const totals = { H: 0, M: 0, S: 0 };
  let rest = words;
  while (rest.length > 0) {
    const at = rest.findIndex((word) => units.has(word));
    const unit = units.get(rest[at] ?? '');
    if (unit === undefined) return null;
    const amount = readAmount(rest.slice(0, at));
    if (amount === null) return null;
    rest = rest.slice(at + 1);
    const tail = tails.find(([tailWords]) => tailWords.every((word, index) => rest[index] === word));
    // "An hour and a half minute" is an hour, and half a minute.
    const more = tail !== undefined && !units.has(rest[tail[0].length] ?? '') ? tail : undefined;
    if (more !== undefined) rest = rest.slice(more[0].length);
    for (const [part, value] of spread(amount + (more?.[1] ?? 0), unit)) totals[part] += value;
    if (rest[0] === 'and' && rest.length > 1) rest = rest.slice(1);
  }
  const parts = order.filter((unit) => totals[unit] > 0).map((unit) => `${totals[unit]}${unit}`);
  return words.length === 0 ? null : `PT${parts.length === 0 ? '0S' : parts.join('')}`;
};
