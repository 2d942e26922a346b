import { isSameContent } from '#src/domain/same-content.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { announce } from './changes.ts';
import { putAtOnce, write } from './database.ts';
import { StorageError } from './errors.ts';
import { newId, pageId } from './new-id.ts';
import { isShownSheet } from './fixed.ts';
import { getValue, readRow, readRows, valuesOf } from './reading.ts';
import { isRow, sheetFromRow, sheetToRow } from './rows.ts';
import type { Reading, Writing } from './stores.ts';
import { keepRefused } from './versions.ts';

/** Sheets of which this page has left a draft, and may live on: a page can come back by the back button. */
const left = new Set<string>();

/**
 * For `pagehide`, when something has not been saved yet: a write that first reads would end with the page.
 * `sheet`: the whole sheet as it is on the screen, with the revision of the last save. The next `readSheet` or
 * `listSheets`, in whichever tab, saves it as a change on that revision. False when it could not be sent.
 */
export function keepDraft(sheet: Sheet): boolean {
  try {
    const { id, roundId } = sheet;
    const isSent = putAtOnce('drafts', { id, roundId, page: pageId, row: sheetToRow(sheet) });
    if (isSent) left.add(id);
    return isSent;
  } catch (error) {
    if (error instanceof StorageError) return false;
    throw error;
  }
}

/** This page goes on saving the sheet, so what it left is out of date. */
export async function dropOwnDraft(tx: Writing, sheetId: string): Promise<void> {
  if (!left.has(sheetId)) return;
  const draft = await getValue(tx, 'drafts', sheetId);
  if (draft?.page === pageId) await tx.delete('drafts', sheetId);
}

/** Saves the draft of a sheet, if there is one. One that cannot be saved now stays for the next time. */
export async function takeUpDraft(sheetId: string): Promise<void> {
  if (await readRow('drafts', sheetId)) await save(sheetId);
}

/** The same for every draft of a round. */
export async function takeUpDrafts(roundId: string): Promise<void> {
  const drafts = await readRows('drafts', (tx) => tx.byIndex('drafts', 'roundId', roundId));
  for (const { id } of drafts) await save(id);
}

/** Drops those of these drafts whose sheet is nowhere any more: a page may leave one after its round was cleared. */
export async function dropStrayDrafts(tx: Writing, ids: readonly string[]): Promise<void> {
  const back = ids.length > 0 ? await idsThatMayReturn(tx) : new Set<string>();
  for (const id of ids) {
    if (!back.has(id) && (await tx.get('sheets', id)) === undefined) await tx.delete('drafts', id);
  }
}

/** Of the rounds and sheets in the trash, and of the rows that were set aside. */
export async function idsThatMayReturn(tx: Reading): Promise<Set<string>> {
  const trashed = await valuesOf('trash', tx.all('trash'));
  const asides = await valuesOf('asides', tx.all('asides'));
  const rows = [
    ...trashed.flatMap(({ rounds, sheets }) => [...rounds, ...sheets]),
    ...asides.map(({ row }) => row),
  ];
  return new Set(rows.filter(isRow).map(({ id }) => id));
}

async function save(sheetId: string): Promise<void> {
  const saved = await write(['rounds', 'sheets', 'drafts', 'versions', 'trash', 'asides'], (tx) =>
    takeUp(tx, sheetId),
  );
  if (saved.ok && saved.value !== null) announce({ roundId: saved.value });
}

/**
 * Gives the id of the round when something changed. The draft of a sheet that can still come back waits for the sheet;
 * that of one that cannot is dropped, and so is that of one that is shown and fixed.
 */
async function takeUp(tx: Writing, id: string): Promise<string | null> {
  const draft = sheetFromRow((await getValue(tx, 'drafts', id))?.row);
  const sheet = await getValue(tx, 'sheets', id);
  if (draft && !sheet) await dropStrayDrafts(tx, [id]);
  if (!draft || !sheet) return null;
  await tx.delete('drafts', id);
  if (await isShownSheet(tx, sheet)) return null;
  if (isSameContent({ ...draft, revision: sheet.revision }, sheet)) return null;
  if (draft.revision === sheet.revision) {
    await tx.put('sheets', sheetToRow({ ...draft, revision: sheet.revision + 1 }));
  } else {
    await keepRefused(tx, sheet, draft.revision, () => draft, newId());
  }
  return sheet.roundId;
}
