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

/** A clock whose speed can be changed while others sleep on it: they wake when its time has come. */
export interface SpeedClock extends Clock {
  /** How many times as fast as real time. */
  readonly speed: () => number;
  readonly setSpeed: (speed: number) => void;
}

/** The clock on the wall. */
export const realClock = (): Clock => fasterClock(1);

/** Starts at the real now and runs `speed` times as fast. */
export const fasterClock = (speed: number): SpeedClock => {
  const checked = (times: number): number => {
    if (!(times > 0)) throw new RangeError(`A clock needs a speed above zero, not ${times}`);
    return times;
  };
  const sleepers = new Set<() => void>();
  let times = checked(speed);
  let from = Date.now();
  let since = performance.now();
  const now = (): number => from + (performance.now() - since) * times;

  return {
    now,
    speed: () => times,
    setSpeed: (newSpeed) => {
      [from, since, times] = [now(), performance.now(), checked(newSpeed)];
      for (const wake of sleepers) wake();
    },
    sleep: async (ms, signal) => {
      const until = now() + ms;
      while (now() < until && signal?.aborted !== true) {
        const woken = new AbortController();
        const wake = (): void => {
          woken.abort();
        };
        sleepers.add(wake);
        signal?.addEventListener('abort', wake, { once: true });
        await timeout((until - now()) / times, woken.signal);
        signal?.removeEventListener('abort', wake);
        sleepers.delete(wake);
      }
    },
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
