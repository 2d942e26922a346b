import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { momentSchema } from '#src/domain/round.ts';
import { announce } from './changes.ts';
import { read, storageKind, write } from './database.ts';
import type { Saved } from './errors.ts';
import { storageStatus, type StorageStatus, subscribeToStatus } from './status.ts';

/** After this many days a copy counts as old. */
export const copyDays = 14;

/** Null: the browser does not say, or there was never a copy. */
export type StorageHealth = {
  kind: 'device' | 'memory';
  persisted: boolean | null;
  usedBytes: number | null;
  quotaBytes: number | null;
  lastCopyAt: string | null;
};

const copySchema = z.object({ at: momentSchema });

/** What the browser says of our storage at this moment. Throws a StorageError. */
export async function storageHealth(): Promise<StorageHealth> {
  const kind = await storageKind();
  const copy = copySchema.safeParse(await read(['facts'], (tx) => tx.get('facts', 'copy')));
  const persisted =
    (await browserStorage()
      ?.persisted?.()
      .catch(() => null)) ?? null;
  const estimate =
    (await browserStorage()
      ?.estimate?.()
      .catch(() => null)) ?? null;
  return {
    kind,
    persisted,
    usedBytes: estimate?.usage ?? null,
    quotaBytes: estimate?.quota ?? null,
    lastCopyAt: copy.success ? copy.data.at : null,
  };
}

/** Asks the browser not to clear our storage by itself; what it granted, or null where it cannot be asked. */
export async function askToPersist(): Promise<boolean | null> {
  return (
    (await browserStorage()
      ?.persist?.()
      .catch(() => null)) ?? null
  );
}

/** Keeps the moment (ISO 8601) at which a copy was made that holds everything. */
export async function noteCopyMade(now: string): Promise<Saved<void>> {
  const saved = await write(['facts'], (tx) => tx.put('facts', { id: 'copy', at: now }));
  if (saved.ok) announce({ everything: true });
  return saved;
}

/**
 * Whether it is time to remind of a copy: the last one, or without one the oldest round (`since`), is more than
 * 14 days before `now`. Never when there is nothing to lose (`since` null). All moments ISO 8601.
 */
export function copyIsOld(lastCopyAt: string | null, since: string | null, now: string): boolean {
  if (since === null) return false;
  return Date.parse(now) - Date.parse(lastCopyAt ?? since) > copyDays * 24 * 60 * 60 * 1000;
}

/** The status of storage, for the shell's banner. */
export function useStorageStatus(): StorageStatus {
  return useSyncExternalStore(subscribeToStatus, storageStatus);
}

/** Missing on plain http and in old browsers. */
function browserStorage(): Partial<StorageManager> | undefined {
  return (navigator as { storage?: Partial<StorageManager> }).storage;
}
