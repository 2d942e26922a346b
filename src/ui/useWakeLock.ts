import { useEffect } from 'react';

/** Keeps the screen on while this is shown, where the browser can; asked again when one comes back to the page. */
export function useWakeLock(): void {
  useEffect(() => {
    const { wakeLock } = navigator as { wakeLock?: WakeLock };
    if (!wakeLock) return;
    let left = false;
    let held: WakeLockSentinel | null = null;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const lock = await wakeLock.request('screen');
        if (left) await lock.release();
        else held = lock;
      } catch {
        // A low battery, for one. The screen then goes dark as it always does.
      }
    };
    const askAgain = () => void ask();
    askAgain();
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', askAgain);
      void held?.release();
    };
  }, []);
}
