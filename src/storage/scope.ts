let chosen: string | null = null;

/**
 * The folder this app is served from, such as `/` or `/reflections/`. Several copies on one origin share
 * IndexedDB, locks and channels; the path in every name keeps them apart.
 */
export function scopePath(): string {
  return chosen ?? new URL('./', document.baseURI).pathname;
}

/** Another path, or null for the real one. For tests. */
export function setScope(path: string | null): void {
  chosen = path;
}

/** The name of the database, of the channel between tabs, and the beginning of every lock's name. */
export function scopedName(): string {
  return `samenspiegel:${scopePath()}`;
}
