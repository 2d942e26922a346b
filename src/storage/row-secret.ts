import { read, write } from './database.ts';
import { StorageError } from './errors.ts';
import { newId } from './new-id.ts';
import { isRow } from './rows.ts';
import type { Reading } from './stores.ts';

/**
 * What makes the ids of rows of other forms ours alone (see `rowIds` in the domain). Made when it is first needed, the
 * same from then on, in no file. Throws a StorageError.
 */
export async function rowSecret(): Promise<string> {
  const known = await read(['facts'], secretOf);
  if (known !== null) return known;
  const fresh = `${newId()}${newId()}`;
  const saved = await write(['facts'], async (tx) => {
    // Another tab may have been first.
    const standing = await secretOf(tx);
    if (standing === null) await tx.put('facts', { id: 'row-secret', secret: fresh });
    return standing ?? fresh;
  });
  if (!saved.ok) throw new StorageError(saved.reason);
  return saved.value;
}

async function secretOf(tx: Reading): Promise<string | null> {
  const row = await tx.get('facts', 'row-secret');
  const secret = isRow(row) ? row['secret'] : null;
  return typeof secret === 'string' && secret !== '' ? secret : null;
}
