/** Time for the speaker: it is told by a clock and passes by sleeping on it. All times are in ms. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits, and returns early as soon as the signal is aborted. It never rejects. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** setTimeout counts in 32 bits: what is longer would fire at once. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

const timeout = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted === true) {
      resolve();
      return;
    }
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(ms, LONGEST_TIMEOUT_MS));
    signal?.addEventListener('abort', done, { once: true });
  });

/** The clock on the wall. */
export const realClock = (): Clock => fasterClock(1);

/** Starts at the real now and runs `speed` times as fast. */
export const fasterClock = (speed: number): Clock => {
  if (!(speed > 0)) throw new RangeError(`A clock needs a speed above zero, not ${speed}`);
  const start = Date.now();
  const startedAt = performance.now();
  return {
    now: () => start + (performance.now() - startedAt) * speed,
    sleep: (ms, signal) => (ms > 0 ? timeout(ms / speed, signal) : Promise.resolve()),
  };
};

/**
 * Time that jumps: a sleep is over at once, and by then it is later. For one sleeper at a time.
 *
 * @param start ms since 1970; the real now if left out
 */
export const virtualClock = (start: number = Date.now()): Clock => {
  let now = start;
  return {
    now: () => now,
    sleep: (ms, signal) => {
      if (ms < 0) throw new RangeError('Unable to travel back in time');
      if (signal?.aborted !== true) now += ms;
      return Promise.resolve();
    },
  };
};
