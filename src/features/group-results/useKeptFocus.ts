import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard where it was while a list changes under it: a button that moved along with its line gets the focus
 * back, and when it is gone `fallback` has it.
 */
export function useKeptFocus(fallback: RefObject<HTMLElement | null>): () => void {
  const pressed = useRef<HTMLElement>(null);
  useEffect(() => {
    const button = pressed.current;
    if (button === null || document.activeElement !== document.body) return;
    if (button.isConnected) button.focus();
    else fallback.current?.focus();
    pressed.current = null;
  });
  return () => {
    pressed.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  };
}
