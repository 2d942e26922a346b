import type { KeyboardEvent } from 'react';

/** The answer that a key stands for: 1 to 5, 0 for don't know, - for does not apply; null for any other key. */
export function answerOfKey(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (/^[1-5]$/.test(event.key)) return event.key;
  if (event.key === '0') return 'dk';
  return event.key === '-' ? 'na' : null;
}

/** Moves the focus to the next group of answers on the page, so that a run of digits answers a run of statements. */
export function focusNextGroup(input: HTMLElement): void {
  const group = input.closest<HTMLElement>('fieldset');
  const groups = [
    ...document.querySelectorAll<HTMLElement>('fieldset[data-statement], fieldset[data-group]'),
  ];
  const next = group ? groups[groups.indexOf(group) + 1] : undefined;
  const radio =
    next?.querySelector<HTMLInputElement>('input:checked') ?? next?.querySelector<HTMLInputElement>('input');
  radio?.focus();
}
