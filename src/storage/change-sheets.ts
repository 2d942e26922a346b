import type { Sheet } from '#src/domain/sheet.ts';
import { announce } from './changes.ts';
import { write } from './database.ts';
import { dropOwnDraft } from './drafts.ts';
import { type Saved, StorageError } from './errors.ts';
import { isShownSheet } from './fixed.ts';
import { getValue } from './reading.ts';
import { sheetToRow } from './rows.ts';
import type { WriteOptions } from './stores.ts';
import { keepRefused } from './versions.ts';

/** `revision`: the one the change was made on. `change` must be pure. */
export type SheetChange = { id: string; revision: number; change: (sheet: Sheet) => Sheet };

/**
 * Changes several sheets in one transaction, all or nothing; each revision goes up by one. When one of them has
 * another revision by now nothing is changed: 'stale', and of every sheet both versions are kept (`versions.ts`).
 * Nothing is kept and all is 'stale', too, when an anonymous round has shown one of them; 'gone' when one was removed.
 */
export async function changeSheets(
  changes: readonly SheetChange[],
  options: WriteOptions = {},
): Promise<Saved<Sheet[]>> {
  const saved = await write<Saved<Sheet[]>>(
    ['rounds', 'sheets', 'versions', 'drafts'],
    async (tx) => {
      const found: (SheetChange & { standing: Sheet })[] = [];
      for (const asked of changes) {
        const standing = await getValue(tx, 'sheets', asked.id);
        if (!standing) throw new StorageError('gone');
        if (await isShownSheet(tx, standing)) throw new StorageError('stale');
        found.push({ ...asked, standing });
      }
      if (found.some(({ standing, revision }) => standing.revision !== revision)) {
        for (const { standing, revision, change } of found) await keepRefused(tx, standing, revision, change);
        return { ok: false, reason: 'stale' };
      }
      const changed = found.map(({ standing, change }) => ({
        ...change(standing),
        id: standing.id,
        roundId: standing.roundId,
        revision: standing.revision + 1,
      }));
      for (const sheet of changed) {
        await tx.put('sheets', sheetToRow(sheet));
        await dropOwnDraft(tx, sheet.id);
      }
      return { ok: true, value: changed };
    },
    options,
  );
  if (!saved.ok) return saved;
  if (saved.value.ok) {
    for (const roundId of new Set(saved.value.value.map((sheet) => sheet.roundId))) announce({ roundId });
  }
  return saved.value;
}
