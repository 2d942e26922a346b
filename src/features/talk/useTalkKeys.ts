import { useEffect, useEffectEvent } from 'react';
import { keysAreOn } from './useKeys.ts';
import { type Wanted, wantedBy } from './keys.ts';

/** Keys, and a presenter's remote, work wherever the focus is in this window. `onWanted` tells whether it did it. */
export function useTalkKeys(onWanted: (wanted: Wanted) => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const wanted = keysAreOn() ? wantedBy(event) : null;
    // A key that is held down must not run through the whole talk.
    if (!wanted) return;
    if (event.repeat || onWanted(wanted)) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
