import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { StorageError } from './errors.ts';
import { checkSteps, climb, databaseVersion } from './migrations.ts';
import { type Driver, pageSize, type Reading, type Writing } from './stores.ts';

export type DeviceEvents = {
  /** An older tab is in the way of the upgrade; opening goes on by itself when it has closed. */
  onBlocked(): void;
  /** This handle is of no use any more. `newer`: a newer app asked for the database. */
  onLost(newer: boolean): void;
};

/** Opens the IndexedDB database of this name and brings it up to date. Rejects with the browser's own error. */
export async function openDevice(name: string, events: DeviceEvents): Promise<Driver> {
  checkSteps(databaseVersion);
  const db = await openDB(name, databaseVersion, {
    upgrade: (database, from, to, tx) => {
      tx.done.catch(ignore);
      climb({ addStore: (store, indexes) => addStore(database, store, indexes) }, from, to ?? from);
    },
    blocked: () => events.onBlocked(),
    blocking: (_current, wanted) => {
      db.close();
      events.onLost(wanted !== null);
    },
    terminated: () => events.onLost(false),
  });
  return driverOf(db);
}

function driverOf(db: IDBPDatabase): Driver {
  return {
    kind: 'device',
    read: async (stores, work) => {
      const tx = db.transaction(stores, 'readonly');
      tx.done.catch(ignore);
      return work(readingOf(tx));
    },
    write: async (stores, work, { strict = false }) => {
      const tx = db.transaction(stores, 'readwrite', { durability: strict ? 'strict' : 'default' });
      tx.done.catch(ignore);
      try {
        const value = await work(writingOf(tx));
        await tx.done;
        return value;
      } catch (error) {
        abort(tx);
        await tx.done.catch(ignore);
        // The transaction knows best why it was ended, unless we ended it ourselves.
        throw error instanceof StorageError ? error : (tx.error ?? error);
      }
    },
    putAtOnce: (store, row) => {
      try {
        const tx = db.transaction(store, 'readwrite');
        tx.done.catch(ignore);
        tx.store.put(row).catch(ignore);
        // A page that goes away never hears of the put; without this the transaction would go with it.
        tx.commit();
        return true;
      } catch {
        return false;
      }
    },
    close: () => db.close(),
  };
}

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<unknown, string[], Mode>;

function readingOf(tx: Transaction<'readonly' | 'readwrite'>): Reading {
  return {
    get: (store, id) => tx.objectStore(store).get(id) as Promise<unknown>,
    all: (store) =>
      pages((after) => {
        const rest = after === null ? null : IDBKeyRange.lowerBound(after, true);
        return tx.objectStore(store).getAll(rest, pageSize) as Promise<Keyed[]>;
      }),
    byIndex: (store, index, value) =>
      pages((after) => {
        // An empty array comes after every text, so this is the rest of the rows with this value.
        const rest = IDBKeyRange.bound(after === null ? [value] : [value, after], [value, []], true, true);
        return tx.objectStore(store).index(index).getAll(rest, pageSize) as Promise<Keyed[]>;
      }),
  };
}

function writingOf(tx: Transaction<'readwrite'>): Writing {
  return {
    ...readingOf(tx),
    put: async (store, row) => {
      await tx.objectStore(store).put(row);
    },
    delete: (store, id) => tx.objectStore(store).delete(id),
  };
}

type Keyed = { id: IDBValidKey };

/** Page after page, each from behind the last row of the one before. */
async function* pages(next: (after: IDBValidKey | null) => Promise<Keyed[]>): AsyncGenerator<unknown[]> {
  let page = await next(null);
  while (page.length > 0) {
    yield page;
    if (page.length < pageSize) return;
    page = await next(page.at(-1)?.id ?? null);
  }
}

function addStore(database: IDBPDatabase, name: string, indexes: readonly string[]): void {
  const store = database.createObjectStore(name, { keyPath: 'id' });
  for (const index of indexes) store.createIndex(index, [index, 'id']);
}

function abort(tx: Transaction<'readwrite'>): void {
  try {
    tx.abort();
  } catch {
    // It had already ended.
  }
}

function ignore(): void {
  // The caller hears of the failure through the operation it awaits.
}
