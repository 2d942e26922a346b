import { useEffect, useState } from 'react';

/** The time of day, anew several times a second, so that no second of a timer is skipped. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(tick);
  }, []);
  return now;
}

/** Minutes and seconds: 11:42; without a sign. */
export function sayTime(seconds: number): string {
  const whole = Math.abs(seconds);
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
}
