import { registerServiceWorker } from './update.ts';

let waiting = false;
const listeners = new Set<() => void>();

/** Has a newer version been fetched that waits for the person's word? */
export function updateWaits(): boolean {
  return waiting;
}

export function subscribeToWaiting(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Starts offline use; call once. */
export function watchForUpdates(): void {
  registerServiceWorker(() => {
    waiting = true;
    listeners.forEach((listener) => listener());
  });
}
