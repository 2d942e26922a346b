import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { giveIndexedDB } from './storage.ts';

type Put = IDBObjectStore['put'];

/** What can go wrong with the next write. */
export const faults = {
  /** The browser throws the database out in the middle of a write. */
  closedInMidWrite: () =>
    onNextPut((store) => {
      store.transaction.abort();
      forceClose(store.transaction.db);
    }),
  /** The browser ends the transaction by itself, for instance on a disk error. */
  aborted: () => onNextPut((store) => abortAs(store.transaction, 'UnknownError')),
  /** The disk is full, noticed at the put itself. */
  fullAtPut: () =>
    onNextPut(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    }),
  /** The disk is full, noticed when the transaction ends. */
  fullAtCommit: () =>
    onNextTransaction(
      () => undefined,
      (tx) => afterLastPut(tx, () => abortAs(tx, 'QuotaExceededError')),
    ),
  /** The handle was closed under our hands before the write. */
  closedBefore: () => onNextTransaction((db) => db.close()),
  /** The transaction completes, but the browser tells of an abort. */
  completedUnheard: () => onNextTransaction(() => undefined, tellAbortOnComplete),
};

/** An IndexedDB that answers every opening with this error, as `how` it arrives. */
export function refusingIndexedDB(name: string, how: 'thrown' | 'told'): IDBFactory {
  const factory = new IDBFactory();
  const error = new DOMException('Not here', name);
  vi.spyOn(factory, 'open').mockImplementation(() => {
    if (how === 'thrown') throw error;
    return failedRequest(error);
  });
  giveIndexedDB(factory);
  return factory;
}

export function forceClose(db: IDBDatabase): void {
  forceCloseDatabase(db as unknown as Parameters<typeof forceCloseDatabase>[0]);
}

function onNextPut(then: (store: IDBObjectStore) => void): void {
  const put = (IDBObjectStore.prototype as { put: Put }).put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
    this: IDBObjectStore,
    ...given: Parameters<Put>
  ) {
    const request = put.apply(this, given);
    then(this);
    return request;
  });
}

function onNextTransaction(
  before: (db: IDBDatabase) => void,
  after: (tx: IDBTransaction) => IDBTransaction = (tx) => tx,
): void {
  type Begin = IDBDatabase['transaction'];
  const begin = (IDBDatabase.prototype as { transaction: Begin }).transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (
    this: IDBDatabase,
    ...given: Parameters<Begin>
  ) {
    before(this);
    return after(begin.apply(this, given));
  });
}

function tellAbortOnComplete(tx: IDBTransaction): IDBTransaction {
  const listen = tx.addEventListener.bind(tx);
  tx.addEventListener = (type: string, listener: EventListener) => {
    if (type !== 'complete') listen(type === 'abort' ? 'complete' : type, listener);
  };
  return tx;
}

/** The receipt is the last put of every write: when it has succeeded there is only the commit left. */
function afterLastPut(tx: IDBTransaction, then: () => void): IDBTransaction {
  const open = tx.objectStore.bind(tx);
  tx.objectStore = (name) => {
    const store = open(name);
    if (name !== 'facts') return store;
    const put = store.put.bind(store);
    store.put = (row: unknown) => {
      const request = put(row);
      request.addEventListener('success', then);
      return request;
    };
    return store;
  };
  return tx;
}

function abortAs(tx: IDBTransaction, name: string): void {
  (tx as unknown as { _abort(name: string): void })._abort(name);
}

function failedRequest(error: DOMException): IDBOpenDBRequest {
  const request = Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
  Object.assign(request, { error, result: undefined });
  request.addEventListener = (type: string, listener: EventListener) => {
    if (type === 'error') queueMicrotask(() => listener(new Event('error')));
  };
  request.removeEventListener = () => undefined;
  return request;
}
