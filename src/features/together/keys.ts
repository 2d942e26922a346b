import type { KeyboardEvent } from 'react';

/** What a key asks for on the screen that all look at. */
export type Wanted = { do: 'next' | 'previous' | 'stepBack' | 'joint' } | { do: 'sign'; sign: string } | null;

/**
 * The wish behind a key. Digits and - are signs on the buttons of a row. Arrows left and right turn the page
 * everywhere, also on a radio button, where up and down still choose: a turn of the page must never change an answer.
 * Enter belongs to a button or link that has the focus.
 */
export function wantedBy(event: KeyboardEvent<HTMLElement>): Wanted {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('select, textarea, input:not([type="radio"], [type="checkbox"])')) return null;
  if (/^[0-5-]$/.test(event.key)) return { do: 'sign', sign: event.key };
  switch (event.key) {
    case 'ArrowRight':
      return { do: 'next' };
    case 'ArrowLeft':
      return { do: 'previous' };
    case 'Backspace':
      return { do: 'stepBack' };
    case 'j':
    case 'J':
      return { do: 'joint' };
    case 'Enter':
      return target?.closest('a, button, summary') ? null : { do: 'next' };
    default:
      return null;
  }
}
