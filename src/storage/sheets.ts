import type { Sheet } from '#src/domain/sheet.ts';
import { announce } from './changes.ts';
import { write } from './database.ts';
import { dropOwnDraft, takeUpDraft, takeUpDrafts } from './drafts.ts';
import { type Saved, StorageError } from './errors.ts';
import { isShownSheet } from './fixed.ts';
import { getValue, readRow, readRows } from './reading.ts';
import { sheetToRow } from './rows.ts';
import type { WriteOptions } from './stores.ts';
import { keepRefused } from './versions.ts';

/** The sheets of a round, by id, which is not the order in which they came in. Throws a StorageError. */
export async function listSheets(roundId: string): Promise<Sheet[]> {
  await takeUpDrafts(roundId);
  return readRows('sheets', (tx) => tx.byIndex('sheets', 'roundId', roundId));
}

/** Null when there is no such sheet. Throws a StorageError. */
export async function readSheet(id: string): Promise<Sheet | null> {
  await takeUpDraft(id);
  return readRow('sheets', id);
}

/** A new sheet in a round that is there. 'stale' when the id is taken, 'gone' when there is no such round. */
export async function addSheet(sheet: Sheet, options: WriteOptions = {}): Promise<Saved<void>> {
  const saved = await write(
    ['rounds', 'sheets'],
    async (tx) => {
      if ((await tx.get('rounds', sheet.roundId)) === undefined) throw new StorageError('gone');
      if ((await tx.get('sheets', sheet.id)) !== undefined) throw new StorageError('stale');
      await tx.put('sheets', sheetToRow(sheet));
    },
    options,
  );
  if (saved.ok) announce({ roundId: sheet.roundId });
  return saved;
}

/**
 * Changes one sheet in one transaction, if it still has the revision the change was made on; the revision goes up
 * by one and the new sheet is given back. Otherwise the write is refused as 'stale' and both versions are kept
 * (`versions.ts`). A sheet that an anonymous round has shown is 'stale', too, and nothing is kept of the change.
 * `change` must be pure; a part of a sheet (one answer) makes better versions than a whole one.
 */
export async function changeSheet(
  id: string,
  revision: number,
  change: (sheet: Sheet) => Sheet,
  options: WriteOptions = {},
): Promise<Saved<Sheet>> {
  let roundId = '';
  const saved = await write<Saved<Sheet>>(
    ['rounds', 'sheets', 'versions', 'drafts'],
    async (tx) => {
      const sheet = await getValue(tx, 'sheets', id);
      if (!sheet) throw new StorageError('gone');
      roundId = sheet.roundId;
      if (await isShownSheet(tx, sheet)) throw new StorageError('stale');
      if (sheet.revision !== revision) {
        await keepRefused(tx, sheet, revision, change);
        return { ok: false, reason: 'stale' };
      }
      const changed = { ...change(sheet), id, roundId, revision: revision + 1 };
      await tx.put('sheets', sheetToRow(changed));
      await dropOwnDraft(tx, id);
      return { ok: true, value: changed };
    },
    options,
  );
  if (saved.ok) announce({ roundId });
  return saved.ok ? saved.value : saved;
}

/** Where on this device the person was in a sheet; never part of the sheet. Throws a StorageError. */
export async function readPlace(sheetId: string): Promise<string | null> {
  const row = await readRow('places', sheetId);
  return row?.place ?? null;
}

/** Not announced to anybody: it is of use only when the sheet is opened again. */
export function savePlace(sheetId: string, place: string): Promise<Saved<void>> {
  return write(['places'], (tx) => tx.put('places', { id: sheetId, place }));
}
