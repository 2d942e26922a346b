import { agreementLimit } from '#src/domain/agreement.ts';
import { setupKeyOf } from '#src/domain/group-round.ts';
import { announce } from './changes.ts';
import { write } from './database.ts';
import { dropStrayDrafts, idsThatMayReturn } from './drafts.ts';
import { type Saved, StorageError } from './errors.ts';
import type { TrashRow } from './keeping-rows.ts';
import { getValue, readRows, valuesOf } from './reading.ts';
import { movingStores, moveToTrash, type TrashedIds, trashStores } from './trash-moves.ts';
import { isRow } from './rows.ts';
import { inPages, type Reading, rowsOf, type Writing } from './stores.ts';
import { hasTwin } from './twins.ts';

/** How long a removal or an import can be undone. */
export const undoDays = 30;
const undoTime = undoDays * 24 * 60 * 60 * 1000;

/** Something removed that can still come back until `until`. `sheets` and `agreements`: how many are in it. */
export type Trashed = Pick<TrashRow, 'id' | 'kind' | 'roundId' | 'name' | 'removedAt'> & {
  sheets: number;
  agreements: number;
  until: string;
};

/** Moves a round with all that belongs to it and their versions to the trash; gives the id of the trash entry. */
export function removeRound(id: string, now: string): Promise<Saved<string>> {
  return removeParts({ rounds: [id] }, 'round', now);
}

/** Moves one sheet with its versions to the trash; gives the id of the trash entry. */
export function removeSheet(id: string, now: string): Promise<Saved<string>> {
  return removeParts({ sheets: [id] }, 'sheet', now);
}

/** What can still come back at this moment (ISO 8601), newest removal first. Throws a StorageError. */
export async function listTrash(now: string): Promise<Trashed[]> {
  const entries = await readRows('trash', (tx) => tx.all('trash'));
  return entries
    .filter((entry) => !isOver(entry.removedAt, now))
    .sort(newestFirst)
    .map(({ id, kind, roundId, name, removedAt, sheets, agreements }) => ({
      id,
      kind,
      roundId,
      name,
      removedAt,
      sheets: sheets.length,
      agreements: agreements.length,
      until: new Date(Date.parse(removedAt) + undoTime).toISOString(),
    }));
}

/**
 * Puts everything of a trash entry back as it was. `id`: of the entry, or of a round, then its latest removal.
 * 'stale' when one of its ids is in use again, the same person handed in again, or its round asks or promises
 * something else by now; 'gone' when it is not in the trash or its round is not there.
 */
export async function restoreRound(id: string): Promise<Saved<void>> {
  const saved = await write(
    trashStores,
    async (tx) => {
      const entry = (await getValue(tx, 'trash', id)) ?? (await latestOfRound(tx, id));
      if (!entry) throw new StorageError('gone');
      await putBack(tx, entry);
    },
    { strict: true },
  );
  if (saved.ok) announce({ everything: true });
  return saved;
}

/**
 * Removes for good what was removed or imported more than 30 days before `now`; gives how many entries. What is kept
 * for undoing a hand-in goes with its round, and a draft with its sheet.
 */
export async function purgeTrash(now: string): Promise<Saved<number>> {
  const stores = ['rounds', 'sheets', 'trash', 'asides', 'imports', 'places', 'drafts'] as const;
  const saved = await write(stores, async (tx) => {
    const entries = await valuesOf('trash', tx.all('trash'));
    const old = entries.filter((entry) => isOver(entry.removedAt, now));
    for (const { id, sheets } of old) {
      await inPages(sheets, (sheet) => tx.delete('places', sheet.id));
      await tx.delete('trash', id);
    }
    const drafts = (await rowsOf(tx.all('drafts'))).filter(isRow);
    await dropStrayDrafts(
      tx,
      drafts.map(({ id }) => id),
    );
    return old.length + (await purgeImports(tx, now));
  });
  if (saved.ok && saved.value > 0) announce({ everything: true });
  return saved;
}

async function purgeImports(tx: Writing, now: string): Promise<number> {
  const imports = await valuesOf('imports', tx.all('imports'));
  const mayReturn = await idsThatMayReturn(tx);
  let purged = 0;
  for (const { id, day, roundId } of imports) {
    const isOld =
      roundId === null
        ? isOver(endOfDay(day), now)
        : !mayReturn.has(roundId) && (await tx.get('rounds', roundId)) === undefined;
    if (!isOld) continue;
    await tx.delete('imports', id);
    purged += 1;
  }
  return purged;
}

/** Whether something of this moment or day can no longer be undone. */
export function isOver(moment: string, now: string): boolean {
  return Date.parse(now) - Date.parse(moment) > undoTime;
}

/** The last moment of a day (YYYY-MM-DD, UTC). */
export function endOfDay(day: string): string {
  return `${day}T23:59:59.999Z`;
}

/** The first moment of the day of a moment (UTC). */
export function startOfDay(moment: string): string {
  return `${moment.slice(0, 10)}T00:00:00.000Z`;
}

/** Moves all this to the trash in one entry and gives its id; 'gone' when nothing of it is there. */
export async function removeParts(
  ids: Partial<TrashedIds>,
  kind: TrashRow['kind'],
  now: string,
): Promise<Saved<string>> {
  const saved = await write(
    trashStores,
    async (tx) => {
      const entryId = await moveToTrash(tx, ids, kind, now);
      if (entryId === null) throw new StorageError('gone');
      return entryId;
    },
    { strict: true },
  );
  if (saved.ok) announce({ everything: true });
  return saved;
}

async function latestOfRound(tx: Reading, roundId: string): Promise<TrashRow | null> {
  const entries = await valuesOf('trash', tx.byIndex('trash', 'roundId', roundId));
  const removals = entries.filter((entry) => entry.kind === 'round');
  return removals.sort(newestFirst)[0] ?? null;
}

async function putBack(tx: Writing, entry: TrashRow): Promise<void> {
  for (const store of movingStores) {
    await inPages(entry[store], async (row) => {
      const isThere = (await tx.get(store, row.id)) !== undefined;
      // A conversation or stage that began anew meanwhile stays; it may not keep the rest from coming back.
      if (isThere && (store === 'conversations' || store === 'stages')) return;
      if (isThere) throw new StorageError('stale');
      await tx.put(store, row);
    });
  }
  await checkRoomForAgreements(tx, entry);
  for (const { id, roundId } of entry.sheets) {
    if (await hasTwin(tx, { id, roundId }, null)) throw new StorageError('stale');
  }
  const setUps = new Set(entry.sheets.map((sheet) => String(sheet['roundId'])));
  const agreed = entry.agreements.map((agreement) => String(agreement['roundId']));
  const talked = entry.conversations.map(({ id }) => id);
  for (const roundId of new Set([...setUps, ...agreed, ...talked])) {
    if ((await tx.get('rounds', roundId)) === undefined) throw new StorageError('gone');
    if (!setUps.has(roundId)) continue;
    const round = await getValue(tx, 'rounds', roundId);
    const setupKey = entry.setupKeys[roundId];
    if (round && setupKey !== undefined && setupKey !== setupKeyOf(round)) throw new StorageError('stale');
  }
  await tx.delete('trash', entry.id);
}

/** A round with more agreements than its limit would make a file that cannot be opened. */
async function checkRoomForAgreements(tx: Reading, entry: TrashRow): Promise<void> {
  for (const roundId of new Set(entry.agreements.map((agreement) => String(agreement['roundId'])))) {
    const there = await rowsOf(tx.byIndex('agreements', 'roundId', roundId));
    if (there.length > agreementLimit) throw new StorageError('stale');
  }
}

function newestFirst(a: TrashRow, b: TrashRow): number {
  return Date.parse(b.removedAt) - Date.parse(a.removedAt);
}
