/**
 * What the shell has to tell. `memory`: nothing will outlive this page. `blocked`: an old tab must be closed first.
 * `outdated`: this tab is the old one, a newer version of the app has been opened.
 */
export type StorageStatus = 'normal' | 'memory' | 'blocked' | 'outdated';

let status: StorageStatus = 'normal';
const listeners = new Set<() => void>();

export function storageStatus(): StorageStatus {
  return status;
}

export function setStatus(next: StorageStatus): void {
  if (next === status) return;
  status = next;
  for (const listener of [...listeners]) listener();
}

/** Calls the listener at every change of status; the returned function ends that. */
export function subscribeToStatus(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
