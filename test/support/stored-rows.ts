import { read } from '#src/storage/database.ts';
import { rowsOf, type StoreName, storeNames } from '#src/storage/stores.ts';

/** Every row of every store, as it lies there. */
export async function everyRow(): Promise<Record<StoreName, unknown[]>> {
  const rows = await read(storeNames, (tx) => Promise.all(storeNames.map((name) => rowsOf(tx.all(name)))));
  return Object.fromEntries(storeNames.map((name, index) => [name, rows[index] ?? []])) as Record<
    StoreName,
    unknown[]
  >;
}

/** All that is stored, as one text to look for traces in; without the receipt of the last write. */
export async function everythingAsText(): Promise<string> {
  return JSON.stringify({ ...(await everyRow()), facts: [] });
}
