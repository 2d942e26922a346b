import { StorageError } from './errors.ts';
import { type Driver, type Row, type StoreName, storeNames, type Writing } from './stores.ts';

type Stores = Map<StoreName, Map<IDBValidKey, Row>>;

/**
 * The same contract without a database, for a browser that gives none: whole transactions, one after another,
 * values copied in and out. Everything is gone when the page closes.
 */
export function openMemory(): Driver {
  let kept: Stores = new Map(storeNames.map((name) => [name, new Map<IDBValidKey, Row>()]));
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = last.then(run);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    kind: 'memory',
    read: (stores, work) => inTurn(() => work(transactionOn(copyOf(kept, stores)))),
    write: (stores, work) =>
      inTurn(async () => {
        const copy = copyOf(kept, stores);
        const value = await work(transactionOn(copy));
        kept = new Map([...kept, ...copy]);
        return value;
      }),
    putAtOnce: () => false,
    close: () => undefined,
  };
}

function copyOf(kept: Stores, names: readonly StoreName[]): Stores {
  return new Map(names.map((name) => [name, new Map(kept.get(name))]));
}

function transactionOn(stores: Stores): Writing {
  const rowsOf = (store: StoreName): Map<IDBValidKey, Row> => {
    const rows = stores.get(store);
    if (!rows) throw new StorageError('failed', `${store} is outside this transaction`);
    return rows;
  };
  const sorted = (store: StoreName): Row[] =>
    [...rowsOf(store).values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((row) => structuredClone(row));

  return {
    get: async (store, id) => Promise.resolve(structuredClone(rowsOf(store).get(id))),
    all: (store) => onePage(() => sorted(store)),
    byIndex: (store, index, value) => onePage(() => sorted(store).filter((row) => row[index] === value)),
    put: async (store, row) => {
      rowsOf(store).set(row.id, structuredClone(row));
      return Promise.resolve();
    },
    delete: async (store, id) => {
      rowsOf(store).delete(id);
      return Promise.resolve();
    },
  };
}

async function* onePage(rows: () => Row[]): AsyncGenerator<unknown[]> {
  yield await Promise.resolve(rows());
}
