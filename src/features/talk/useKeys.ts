import { useState } from 'react';
import { readPreference, writePreference } from '#src/storage/preferences.ts';

/** Whoever speaks to the computer can turn keys off, for then words may arrive as keys. In both windows alike. */
export function keysAreOn(): boolean {
  return readPreference('keys') !== 'off';
}

export function useKeys(): { on: boolean; turn: (on: boolean) => void } {
  const [on, setOn] = useState(keysAreOn);
  return {
    on,
    turn: (next) => {
      writePreference('keys', next ? 'on' : 'off');
      setOn(next);
    },
  };
}
