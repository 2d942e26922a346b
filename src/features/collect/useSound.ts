import { useEffect, useRef, useState } from 'react';
import { readPreference, writePreference } from '#src/storage/preferences.ts';
import { openSound, type Sound, type Tone } from './sound.ts';

/** Tones while scanning; whether they are wanted is remembered. */
export function useSound(): { on: boolean; turn: (on: boolean) => void; play: (tone: Tone) => void } {
  const [on, setOn] = useState(() => readPreference('scanSound') !== 'off');
  const sound = useRef<Sound>(null);
  useEffect(() => {
    const opened = openSound();
    sound.current = opened;
    return () => opened.close();
  }, []);
  return {
    on,
    turn: (next) => {
      writePreference('scanSound', next ? 'on' : 'off');
      setOn(next);
    },
    play: (tone) => {
      if (on) sound.current?.play(tone);
    },
  };
}
