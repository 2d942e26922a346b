import { announce } from './changes.ts';
import { write } from './database.ts';
import { type Saved, StorageError } from './errors.ts';
import type { ImportRow } from './keeping-rows.ts';
import { getValue, readRows } from './reading.ts';
import { isRow } from './rows.ts';
import type { Writing } from './stores.ts';
import { endOfDay, isOver } from './trash.ts';
import { moveToTrash, trashStores } from './trash-moves.ts';
import { keepReplaced } from './versions.ts';

/** An import that can still be undone: its day (YYYY-MM-DD) and how many rounds and sheets it added or replaced. */
export type Import = { id: string; day: string; rounds: number; sheets: number; replaced: number };

/** Newest day first. `now`: ISO 8601. Throws a StorageError. */
export async function listImports(now: string): Promise<Import[]> {
  const imports = await readRows('imports', (tx) => tx.all('imports'));
  return imports
    .filter(({ day }) => !isOver(endOfDay(day), now))
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .map(({ id, day, rounds, sheets, replaced }) => ({
      id,
      day,
      rounds: rounds.length,
      sheets: sheets.length,
      replaced: replaced.length,
    }));
}

/**
 * Takes away what an import added and puts back what it replaced. Nothing is lost by it: what is taken away goes to
 * the trash with everything done in it since, and work done on what was replaced is kept as a version.
 * 'gone' when there is no such import, or not any more.
 */
export async function undoImport(batchId: string, now: string): Promise<Saved<void>> {
  const saved = await write(
    [...trashStores, 'imports'],
    async (tx) => {
      const record = await getValue(tx, 'imports', batchId);
      if (!record) throw new StorageError('gone');
      await moveToTrash(tx, record, 'import', now);
      for (const replacement of record.replaced) await putBack(tx, replacement);
      await tx.delete('imports', batchId);
    },
    { strict: true },
  );
  if (saved.ok) announce({ everything: true });
  return saved;
}

/** What was removed since stays removed. */
async function putBack(
  tx: Writing,
  { store, row, newRevision }: ImportRow['replaced'][number],
): Promise<void> {
  const standing = await tx.get(store, row.id);
  if (!isRow(standing)) return;
  if (standing['revision'] !== newRevision) await keepReplaced(tx, store, standing);
  await tx.put(store, row);
}
