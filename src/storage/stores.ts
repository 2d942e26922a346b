/** The object stores; each keeps rows with a string `id` as key. `README.md` says what is in them. */
export const storeNames = [
  'rounds',
  'sheets',
  'places',
  'drafts',
  'trash',
  'versions',
  'asides',
  'imports',
  'desks',
  'arrivals',
  'agreements',
  'conversations',
  'stages',
  'facts',
] as const;
export type StoreName = (typeof storeNames)[number];

/** The one index there is, on the stores whose rows belong to a round; within a round by id. */
export type IndexName = 'roundId';

export type Row = { id: string; [field: string]: unknown };

export type Reading = {
  get(store: StoreName, id: IDBValidKey): Promise<unknown>;
  /** Every row, by id, in pages. */
  all(store: StoreName): AsyncIterable<unknown[]>;
  /** The rows that have this value, by id, in pages. */
  byIndex(store: StoreName, index: IndexName, value: string): AsyncIterable<unknown[]>;
};

export type Writing = Reading & {
  put(store: StoreName, row: Row): Promise<void>;
  delete(store: StoreName, id: IDBValidKey): Promise<void>;
};

/** Strict: on the disk itself, not only handed to the operating system. For finish, hand in, import, delete. */
export type WriteOptions = { strict?: boolean };

/**
 * One open database: on the device, or in memory. The work of a transaction may await nothing but the
 * transaction's own operations; when it throws, nothing of it is kept.
 */
export type Driver = {
  kind: 'device' | 'memory';
  read<T>(stores: readonly StoreName[], work: (tx: Reading) => Promise<T>): Promise<T>;
  /** Resolves when the transaction is complete. */
  write<T>(
    stores: readonly StoreName[],
    work: (tx: Writing) => Promise<T>,
    options: WriteOptions,
  ): Promise<T>;
  /** Sends one row off without waiting, for a page that is going away; whether it could be sent. */
  putAtOnce(store: StoreName, row: Row): boolean;
  close(): void;
};

/** How many rows are read or written at a time, so that the page stays responsive with ten thousand of them. */
export const pageSize = 250;

/** All rows of all pages. */
export async function rowsOf(pages: AsyncIterable<unknown[]>): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}

/** Does the work for each item, a page at a time; gives the results in order. */
export async function inPages<T, U>(items: readonly T[], work: (item: T) => Promise<U>): Promise<U[]> {
  const results: U[] = [];
  for (let start = 0; start < items.length; start += pageSize) {
    results.push(...(await Promise.all(items.slice(start, start + pageSize).map(work))));
  }
  return results;
}
