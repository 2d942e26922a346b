import type { Move } from '#src/domain/stage-moves.ts';

/** What a key asks for: a move, or something that only the window of the one who leads can do. */
export type Wanted = Move | { do: 'agree' } | { do: 'undo' } | { do: 'list' };

const moves: Readonly<Record<string, Wanted>> = {
  ArrowRight: { do: 'next' },
  PageDown: { do: 'next' },
  ArrowLeft: { do: 'previous' },
  PageUp: { do: 'previous' },
  ArrowDown: { do: 'statementDown' },
  ArrowUp: { do: 'statementUp' },
  '.': { do: 'black' },
  b: { do: 'black' },
  n: { do: 'names' },
  t: { do: 'timer' },
  a: { do: 'agree' },
  u: { do: 'undo' },
  '?': { do: 'list' },
};

/** Whoever types, chooses or answers a question has the keys for that. */
const typing =
  'input:not([type="checkbox"], [type="button"]), select, textarea, dialog, [contenteditable], [role="slider"]';
const pressed = 'a, button, summary, label, input';

/** The wish behind a key; null for none. Space and Enter go on unless they belong to what has the focus. */
export function wantedBy(event: KeyboardEvent): Wanted | null {
  const target = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || event.isComposing) return null;
  if (target?.closest(typing) || document.querySelector('dialog[open]')) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey)
    return key === 'z' && !event.shiftKey && !event.altKey ? { do: 'undo' } : null;
  if (event.altKey) return null;
  if (key === ' ' || key === 'Enter') {
    return event.shiftKey || target?.closest(pressed) ? null : { do: 'next' };
  }
  return moves[key] ?? null;
}
