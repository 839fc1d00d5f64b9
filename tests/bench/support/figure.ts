/** One line of the table. */
export interface Figure {
  readonly figure: string;
  readonly measured: string;
  /** What it must reach; empty where it is only shown. */
  readonly target: string;
  /** Null where there is nothing to reach. */
  readonly met: boolean | null;
}

export const shown = (figure: string, measured: string): Figure => ({
  figure,
  measured,
  target: '',
  met: null,
});

export const judged = (figure: string, measured: string, target: string, met: boolean): Figure => ({
  figure,
  measured,
  target,
  met,
});

const SPAN = 3;

/** A number with as many digits as tell something. */
export const round = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(SPAN)));

export const ms = (value: number): string => `${round(value)} ms`;
export const us = (value: number): string => `${round(value * 1000)} µs`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
