import { useEffect, useState } from 'react';
import { secondsAfter } from './pin.ts';

/** Closing the question and asking again does not make the wait shorter. */
const tries = { wrong: 0, until: 0 };

/** How long one has to wait before the next try, in whole seconds, after how many wrong ones. */
export function useWait() {
  const [seconds, setSeconds] = useState(secondsLeft);
  const waiting = seconds > 0;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => setSeconds(secondsLeft()), 250);
    return () => clearInterval(timer);
  }, [waiting]);
  return {
    seconds,
    noteWrong: () => {
      tries.wrong += 1;
      tries.until = Date.now() + secondsAfter(tries.wrong) * 1000;
      setSeconds(secondsLeft());
    },
    noteRight: () => {
      tries.wrong = 0;
      tries.until = 0;
    },
  };
}

function secondsLeft(): number {
  return Math.max(0, Math.ceil((tries.until - Date.now()) / 1000));
}
