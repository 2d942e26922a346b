import { useState } from 'react';
import { readPreference, writePreference } from '#src/storage/preferences.ts';

/**
 * Whether keys answer and turn pages; it is remembered. Who speaks to the computer can turn that off, for then words
 * may arrive as keys.
 */
export function useKeys(): { on: boolean; turn: (on: boolean) => void } {
  const [on, setOn] = useState(() => readPreference('keys') !== 'off');
  return {
    on,
    turn: (next) => {
      writePreference('keys', next ? 'on' : 'off');
      setOn(next);
    },
  };
}
