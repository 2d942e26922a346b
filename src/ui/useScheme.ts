import { useSyncExternalStore } from 'react';
import type { Scheme } from './palette.ts';

/** `system` follows the device. */
export type SchemeChoice = Scheme | 'system';

const listeners = new Set<() => void>();

/** Sets the look of the whole page. */
export function applyScheme(choice: SchemeChoice): void {
  if (choice === 'system') delete document.documentElement.dataset['scheme'];
  else document.documentElement.dataset['scheme'] = choice;
  listeners.forEach((listener) => listener());
}

/** The look that is on the screen now, for drawings that need real colours. */
export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, currentScheme);
}

function currentScheme(): Scheme {
  const chosen = document.documentElement.dataset['scheme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return darkDevice().matches ? 'dark' : 'light';
}

function subscribe(listener: () => void): () => void {
  const device = darkDevice();
  listeners.add(listener);
  device.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    device.removeEventListener('change', listener);
  };
}

function darkDevice(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
