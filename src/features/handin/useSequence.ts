import { useEffect, useState } from 'react';

/** Slow enough for a camera to catch each code, and below three flashes a second (WCAG 2.3.1). */
const partMs = 400;

/** Which of a number of parts is shown. Plays by itself, unless the person wants no motion; a step stops it. */
export function useSequence(count: number) {
  const [place, setPlace] = useState(0);
  const [playing, setPlaying] = useState(
    () => !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
  );
  useEffect(() => {
    if (!playing || count < 2) return;
    const timer = setInterval(() => setPlace((now) => (now + 1) % count), partMs);
    return () => clearInterval(timer);
  }, [playing, count]);
  return {
    // Other answers may need fewer parts than before.
    place: Math.min(place, count - 1),
    playing,
    toggle: () => setPlaying(!playing),
    step: (by: 1 | -1) => {
      setPlaying(false);
      setPlace((now) => (now + by + count) % count);
    },
  };
}
