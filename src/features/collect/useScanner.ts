import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { openQrReader } from '#src/handin/qr/reader.ts';
import { frameOf, lightOf } from './frames.ts';

/** How well the camera sees: too dark, no code for a while, or fine. `broken`: the reader of codes does not start. */
export type Sight = 'fine' | 'dark' | 'nothing' | 'broken';

/** Time between two looks, in milliseconds: nine a second, less when reading takes longer. One look at a time, none waits. */
const period = 110;
const darkBelow = 45;
/** A camera that starts is dark for a moment. */
const darkAfter = 1_500;
const nothingAfter = 20_000;

/**
 * Looks at the video again and again while it is live, and hands over what each code says, also when it is the same
 * one as before; `now` in milliseconds, going up.
 */
export function useScanner(
  video: RefObject<HTMLVideoElement | null>,
  live: boolean,
  onText: (text: string, now: number) => void,
): Sight {
  const [sight, setSight] = useState<Sight>('fine');
  const hear = useEffectEvent(onText);

  useEffect(() => {
    if (!live) return;
    const reader = openQrReader();
    const canvas = document.createElement('canvas');
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let foundAt = performance.now();
    let lightAt = foundAt;
    const look = async () => {
      const began = performance.now();
      const frame = video.current ? frameOf(video.current, canvas) : null;
      const light = frame ? lightOf(frame) : null;
      const text = frame ? await reader.read(frame) : null;
      if (over) return;
      const now = performance.now();
      if (text !== null) {
        foundAt = now;
        hear(text, now);
      }
      if (light === null || light >= darkBelow) lightAt = now;
      setSight(now - lightAt > darkAfter ? 'dark' : now - foundAt > nothingAfter ? 'nothing' : 'fine');
      timer = setTimeout(lookOn, Math.max(0, period - (now - began)));
    };
    const lookOn = () => {
      look().catch(() => setSight('broken'));
    };
    lookOn();
    return () => {
      over = true;
      clearTimeout(timer);
      reader.close();
    };
  }, [video, live]);

  return sight;
}
