import type { ClockView } from '../web/messages.ts';

/** The speaker's time as the page knows it, in ms since 1970. */
export interface PageClock {
  readonly now: () => number;
  readonly speed: () => number;
  /** Takes over what the speaker's clock shows. */
  readonly set: (clock: ClockView) => void;
}

/** @param real counts real time in ms from whenever */
export const createPageClock = (real: () => number = () => performance.now()): PageClock => {
  let shown: ClockView = { now: 0, speed: 0 };
  let since = real();
  return {
    now: () => shown.now + (real() - since) * shown.speed,
    speed: () => shown.speed,
    set: (clock) => {
      shown = clock;
      since = real();
    },
  };
};

/** A length in ms as "1:05". */
export const clockTime = (ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** A length in ms as "12.3 s". */
export const inSeconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
