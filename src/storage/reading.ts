import { announce } from './changes.ts';
import { read, write } from './database.ts';
import { readers, type ReadStore, type ReadValue } from './keeping-rows.ts';
import { newId } from './new-id.ts';
import { isRow } from './rows.ts';
import { inPages, type Reading, type Row, rowsOf, type Writing } from './stores.ts';

/**
 * The rows on the pages that `pick` finds, read page by page. Damaged ones are set aside whole, in the store
 * `asides`, and the others are given all the same. Throws a StorageError.
 */
export async function readRows<S extends ReadStore>(
  store: S,
  pick: (tx: Reading) => AsyncIterable<unknown[]>,
): Promise<ReadValue<S>[]> {
  const { values, damaged } = await read([store], async (tx) => {
    const sorted = { values: [] as ReadValue<S>[], damaged: [] as Row[] };
    for await (const page of pick(tx)) {
      for (const row of page) {
        const value = readValue(store, row);
        if (value) sorted.values.push(value);
        else if (isRow(row)) sorted.damaged.push(row);
      }
    }
    return sorted;
  });
  if (damaged.length > 0) await setAside(store, damaged);
  return values;
}

/** The rows with these ids, as far as they are there. Throws a StorageError. */
export function readByIds<S extends ReadStore>(store: S, ids: readonly string[]): Promise<ReadValue<S>[]> {
  return readRows(store, async function* (tx) {
    yield await inPages(ids, (id) => tx.get(store, id));
  });
}

/** One row, read; null when it is not there or damaged (then it is set aside). Throws a StorageError. */
export async function readRow<S extends ReadStore>(store: S, id: string): Promise<ReadValue<S> | null> {
  const [value] = await readByIds(store, [id]);
  return value ?? null;
}

/** One row inside a transaction; null when it is not there or damaged. */
export async function getValue<S extends ReadStore>(
  tx: Reading,
  store: S,
  id: string,
): Promise<ReadValue<S> | null> {
  return readValue(store, await tx.get(store, id));
}

/**
 * The same where something will be put in its place: a damaged row is set aside first, so that it is not overwritten.
 * Needs `asides` in the transaction.
 */
export async function takeUpValue<S extends ReadStore>(
  tx: Writing,
  store: S,
  id: string,
): Promise<ReadValue<S> | null> {
  const row = await tx.get(store, id);
  const value = readValue(store, row);
  if (value === null && row !== undefined) await tx.put('asides', { id: newId(), store, row });
  return value;
}

/** Those of the rows on these pages that are not damaged. */
export async function valuesOf<S extends ReadStore>(
  store: S,
  pages: AsyncIterable<unknown[]>,
): Promise<ReadValue<S>[]> {
  const values = (await rowsOf(pages)).map((row) => readValue(store, row));
  return values.filter((value) => value !== null);
}

export function readValue<S extends ReadStore>(store: S, row: unknown): ReadValue<S> | null {
  return readers[store](row) as ReadValue<S> | null;
}

/** Moves rows to `asides`, unless they have become readable meanwhile. When that fails they stay where they are. */
async function setAside(store: ReadStore, damaged: readonly Row[]): Promise<void> {
  if (store === 'asides') return;
  const saved = await write([store, 'asides'], async (tx) => {
    for (const { id } of damaged) {
      const row = await tx.get(store, id);
      if (row === undefined || readValue(store, row)) continue;
      await tx.put('asides', { id: newId(), store, row });
      await tx.delete(store, id);
    }
  });
  if (saved.ok) announce({ everything: true });
}
