import type { SpeedClock } from '../../src/speaker/clock.ts';

/**
 * A clock that stands still until a test moves it, whatever speed it is told to show. Whoever sleeps on it wakes
 * when their time has come.
 */
export interface HandClock extends SpeedClock {
  /** Whether somebody sleeps on it. */
  readonly isSleptOn: () => boolean;
  /** Moves it to where the first sleeper wakes. */
  readonly wakeNext: () => void;
  /** Moves it by so many ms, which must not be past that. */
  readonly pass: (ms: number) => void;
}

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

export const handClock = (start = Date.parse('2026-01-01T10:00:00Z')): HandClock => {
  let now = start;
  let shown = 0;
  const sleepers = new Set<Sleeper>();
  const first = (): Sleeper | undefined => [...sleepers].sort((a, b) => a.until - b.until)[0];
  const moveTo = (time: number): void => {
    now = time;
    for (const { until, wake } of [...sleepers]) if (until <= now) wake();
  };
  return {
    now: () => now,
    speed: () => shown,
    setSpeed: (speed) => {
      shown = speed;
    },
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (ms <= 0 || signal?.aborted === true) {
          resolve();
          return;
        }
        const sleeper = {
          until: now + ms,
          wake: () => {
            sleepers.delete(sleeper);
            signal?.removeEventListener('abort', sleeper.wake);
            resolve();
          },
        };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', sleeper.wake, { once: true });
      }),
    isSleptOn: () => sleepers.size > 0,
    wakeNext: () => {
      const next = first();
      if (next !== undefined) moveTo(next.until);
    },
    pass: (ms) => {
      const next = first();
      if (next !== undefined && now + ms > next.until) throw new RangeError('Somebody wakes before that');
      moveTo(now + ms);
    },
  };
};
