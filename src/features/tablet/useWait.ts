import { useEffect, useState } from 'react';
import { noteRight, noteWrong, secondsLeft } from './tries.ts';

/** How long one has to wait before the next try at the PIN, in whole seconds, after how many wrong ones. */
export function useWait() {
  const [seconds, setSeconds] = useState(() => secondsLeft(Date.now()));
  const waiting = seconds > 0;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => setSeconds(secondsLeft(Date.now())), 250);
    return () => clearInterval(timer);
  }, [waiting]);
  return {
    seconds,
    /** Also when the last wrong try was in another tab. */
    mustWait: () => {
      const left = secondsLeft(Date.now());
      setSeconds(left);
      return left > 0;
    },
    noteWrong: () => {
      noteWrong(Date.now());
      setSeconds(secondsLeft(Date.now()));
    },
    noteRight: () => noteRight(Date.now()),
  };
}
