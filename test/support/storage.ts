import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { closeChannel } from '#src/storage/changes.ts';
import { closeStorage } from '#src/storage/database.ts';
import { scopePath, setScope } from '#src/storage/scope.ts';

let scopes = 0;

/** Both ways of keeping things keep the same promises: `describe.each(storageKinds)`. */
export const storageKinds = ['device', 'memory'] as const;

/**
 * An empty storage, under a name no other test has: on a fake IndexedDB, or in memory as in a browser without one.
 * In a test file: `beforeEach(() => freshStorage())`.
 */
export function freshStorage(kind: (typeof storageKinds)[number] = 'device'): void {
  closeStorage();
  closeChannel();
  scopes += 1;
  setScope(`/test-${String(scopes)}/`);
  giveIndexedDB(kind === 'device' ? new IDBFactory() : undefined);
}

/** Puts this in the place of the browser's IndexedDB. */
export function giveIndexedDB(factory: IDBFactory | undefined): void {
  Object.defineProperty(globalThis, 'indexedDB', { value: factory, configurable: true, writable: true });
}

/** A second tab on the same storage: the storage code once more, with its own handle, listeners and status. */
export async function openTab() {
  vi.resetModules();
  const scope = await import('#src/storage/scope.ts');
  scope.setScope(scopePath());
  return {
    ...(await import('#src/storage/asides.ts')),
    ...(await import('#src/storage/changes.ts')),
    ...(await import('#src/storage/database.ts')),
    ...(await import('#src/storage/drafts.ts')),
    ...(await import('#src/storage/remove-everything.ts')),
    ...(await import('#src/storage/reveal-round.ts')),
    ...(await import('#src/storage/rounds.ts')),
    ...(await import('#src/storage/sheets.ts')),
    ...(await import('#src/storage/status.ts')),
    ...(await import('#src/storage/versions.ts')),
  };
}
