/** Chance that can be had again: the same seed, the same throws. */
export interface Dice {
  /** From 0 up to, but not, 1. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly of: <Value>(values: readonly [Value, ...Value[]]) => Value;
  /** True so many times in a hundred. */
  readonly chance: (percent: number) => boolean;
}

/** Mulberry32: small, fast, and good enough to think of odd requests. */
export const dice = (seed: number): Dice => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    of: (values) => values[between(0, values.length - 1)] ?? values[0],
    chance: (percent) => next() * 100 < percent,
  };
};

/** A list that is known to hold something. */
export const atLeastOne = <Value>(values: readonly Value[]): readonly [Value, ...Value[]] => {
  const [first, ...rest] = values;
  if (first === undefined) throw new Error('Nothing to choose from');
  return [first, ...rest];
};
