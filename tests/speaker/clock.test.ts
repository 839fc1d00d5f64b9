import { fasterClock, virtualClock } from '../../src/speaker/clock.ts';

describe('the virtual clock', () => {
  test('jumps: a sleep is over at once, and then it is later', async () => {
    const clock = virtualClock(1_000);
    await clock.sleep(3_600_000);
    expect(clock.now()).toBe(3_601_000);
  });

  test('does not go back', () => {
    const clock = virtualClock(1_000);
    expect(() => clock.sleep(-1)).toThrow('Unable to travel back in time');
  });

  test('stands still for somebody who does not want to sleep any more', async () => {
    const clock = virtualClock(1_000);
    await clock.sleep(500, AbortSignal.abort());
    expect(clock.now()).toBe(1_000);
  });
});

describe('the faster clock', () => {
  test('passes an hour in a moment', async () => {
    const clock = fasterClock(100_000);
    const before = clock.now();
    await clock.sleep(3_600_000);
    expect(clock.now() - before).toBeGreaterThanOrEqual(3_500_000);
  });

  test('begins now', () => {
    expect(Math.abs(fasterClock(2).now() - Date.now())).toBeLessThan(1_000);
  });

  test('wakes up early when the signal is aborted', async () => {
    const interruption = new AbortController();
    const clock = fasterClock(1);
    const sleep = clock.sleep(60_000, interruption.signal);
    interruption.abort();
    await expect(sleep).resolves.toBeUndefined();
  });

  test('can be made faster while somebody sleeps on it', async () => {
    const clock = fasterClock(1);
    const before = clock.now();
    const sleep = clock.sleep(3_600_000);
    clock.setSpeed(1_000_000);
    await sleep;
    expect(clock.now() - before).toBeGreaterThanOrEqual(3_600_000);
    expect(clock.speed()).toBe(1_000_000);
    expect(() => {
      clock.setSpeed(0);
    }).toThrow(RangeError);
  });

  test('does not stand still or run backwards', () => {
    expect(() => fasterClock(0)).toThrow(RangeError);
  });
});
