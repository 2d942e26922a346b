import { scopedName } from './scope.ts';

/**
 * Small choices that must be known before the first paint (language, light or dark) or belong to this device (which
 * camera, with or without sound, with or without keys), and how often a PIN was wrong here. They are not data, so a
 * device that refuses to keep them loses nothing.
 */
const preferenceNames = ['language', 'scheme', 'camera', 'scanSound', 'keys', 'pinTries'] as const;
export type PreferenceName = (typeof preferenceNames)[number];

export function readPreference(name: PreferenceName): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

export function writePreference(name: PreferenceName, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    // Storage is denied: the choice holds until the page is closed.
  }
}

/** Tells what another window chose; the returned function ends that. */
export function followPreference(name: PreferenceName, listener: (value: string | null) => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === keyOf(name)) listener(event.newValue);
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

export function forgetPreferences(): void {
  try {
    preferenceNames.forEach((name) => localStorage.removeItem(keyOf(name)));
  } catch {
    // Nothing was kept, so nothing needs to go.
  }
}

function keyOf(name: PreferenceName): string {
  return `${scopedName()}:${name}`;
}
