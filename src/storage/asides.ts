import { announce } from './changes.ts';
import { write } from './database.ts';
import { asideSchema, readers, type ReadStore } from './keeping-rows.ts';
import { isRow } from './rows.ts';
import { readRows, readValue } from './reading.ts';
import { type Row, storeNames, type Writing } from './stores.ts';

/** A row that could not be read, whole, as it was found; `name` when one can be recognised in it. */
export type Aside = { id: string; store: string; row: unknown; name: string | null };

/**
 * What could not be read, to be shown and downloaded; never overwritten or deleted.
 * A row that this version can read after all goes back to its place first. Throws a StorageError.
 */
export async function listAsides(): Promise<Aside[]> {
  const asides = await readRows('asides', (tx) => tx.all('asides'));
  const back = asides.filter(({ store, row }) => isReadable(store, row));
  const returned = back.length > 0 ? await takeBack(back.map((aside) => aside.id)) : [];
  return asides
    .filter((aside) => !returned.includes(aside.id))
    .map(({ id, store, row }) => ({ id, store, row, name: nameIn(row) }));
}

async function takeBack(ids: readonly string[]): Promise<string[]> {
  const saved = await write(storeNames, (tx) => takeBackEach(tx, ids));
  if (!saved.ok || saved.value.length === 0) return [];
  announce({ everything: true });
  return saved.value;
}

/** Gives the ids that went back; a row whose id has been used again meanwhile stays aside. */
async function takeBackEach(tx: Writing, ids: readonly string[]): Promise<string[]> {
  const returned: string[] = [];
  for (const id of ids) {
    const aside = asideSchema.safeParse(await tx.get('asides', id));
    if (!aside.success || !isReadable(aside.data.store, aside.data.row)) continue;
    const { store, row } = aside.data as { store: ReadStore; row: Row };
    if ((await tx.get(store, row.id)) !== undefined) continue;
    await tx.put(store, row);
    await tx.delete('asides', id);
    returned.push(id);
  }
  return returned;
}

function isReadable(store: string, row: unknown): boolean {
  return store in readers && isRow(row) && readValue(store as ReadStore, row) !== null;
}

function nameIn(row: unknown): string | null {
  return isRow(row) && typeof row['name'] === 'string' && row['name'] !== '' ? row['name'] : null;
}
