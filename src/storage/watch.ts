import { StorageError } from './errors.ts';
import { inPages, pageSize } from './stores.ts';

/** For whoever waits for a long write: to see how far it is (from 0 to 1), and to stop it. */
export type Watch = { signal?: AbortSignal; onProgress?: (share: number) => void };

/** Rolls the transaction back when the write is to stop. */
export function checkGoesOn({ signal }: Watch): void {
  if (signal?.aborted) throw new StorageError('failed', signal.reason);
}

/** Does the work for each item, a page at a time; between two pages it tells how far it is, and may stop. */
export async function inTurns<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
  watch: Watch,
): Promise<void> {
  for (let start = 0; start < items.length; start += pageSize) {
    checkGoesOn(watch);
    await inPages(items.slice(start, start + pageSize), work);
    watch.onProgress?.(Math.min(1, (start + pageSize) / items.length));
  }
}
