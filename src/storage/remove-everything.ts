import { deleteDB } from 'idb';
import { announce } from './changes.ts';
import { closeStorage, write } from './database.ts';
import { type Saved, toFailure } from './errors.ts';
import { isRow } from './rows.ts';
import { scopedName } from './scope.ts';
import { storageStatus } from './status.ts';
import { inPages, storeNames, type Writing } from './stores.ts';

/**
 * Removes everything of this app from this device, for good, also what is in the trash: first every row, then the
 * database itself. Other tabs let go of the database and read again. Works on a database that cannot be read, too;
 * only then it can be 'blocked' by another tab, and happens when that tab closes.
 */
export async function removeEverything(): Promise<Saved<void>> {
  const emptied = await write(storeNames, removeRows, { strict: true });
  const isInMemory = storageStatus() === 'memory';
  closeStorage();
  const removed = isInMemory ? emptied : await removeDatabase(emptied);
  announce({ everything: true, forgotten: '' });
  return removed;
}

async function removeRows(tx: Writing): Promise<void> {
  for (const store of storeNames) {
    for await (const page of tx.all(store)) {
      await inPages(page.filter(isRow), (row) => tx.delete(store, row.id));
    }
  }
}

async function removeDatabase(emptied: Saved<void>): Promise<Saved<void>> {
  try {
    const outcome = await new Promise<'removed' | 'blocked'>((resolve, reject) => {
      deleteDB(scopedName(), { blocked: () => resolve('blocked') }).then(() => resolve('removed'), reject);
    });
    return outcome === 'removed' || emptied.ok
      ? { ok: true, value: undefined }
      : { ok: false, reason: 'blocked' };
  } catch (error) {
    return toFailure(error);
  }
}
