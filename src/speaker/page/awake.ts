/** Keeps the screen on while something is playing, where the browser lets us: nobody touches it with oily hands. */
export const createAwake = (): ((isNeeded: boolean) => void) => {
  let lock: WakeLockSentinel | null = null;
  let isNeeded = false;
  let isAsked = false;

  const ask = async (): Promise<void> => {
    if (!('wakeLock' in navigator) || isAsked || lock !== null || document.hidden) return;
    isAsked = true;
    try {
      lock = await navigator.wakeLock.request('screen');
      lock.addEventListener('release', () => {
        lock = null;
      });
      if (!isNeeded) await lock.release();
    } catch {
      // A low battery, say: then the screen goes dark as it always does.
    } finally {
      isAsked = false;
    }
  };
  document.addEventListener('visibilitychange', () => {
    if (isNeeded) void ask();
  });
  return (needed) => {
    if (needed === isNeeded) return;
    isNeeded = needed;
    if (needed) void ask();
    else void lock?.release();
  };
};
