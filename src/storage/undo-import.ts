import { mayUndo } from '#src/domain/reveal.ts';
import { announce } from './changes.ts';
import { write } from './database.ts';
import { type Saved, StorageError } from './errors.ts';
import { checkRoundBack } from './fixed.ts';
import type { ImportRow } from './keeping-rows.ts';
import { getValue, readRows } from './reading.ts';
import { isRow, roundFromRow } from './rows.ts';
import type { Reading, Row, Writing } from './stores.ts';
import { endOfDay, isOver } from './trash.ts';
import { moveToTrash, trashStores } from './trash-moves.ts';
import { keepReplaced } from './versions.ts';

/** An import that can still be undone: its day (YYYY-MM-DD) and how much it added or replaced. */
export type Import = Record<'rounds' | 'sheets' | 'agreements' | 'replaced', number> & {
  id: string;
  day: string;
};

/** Newest day first; what was handed in is not among them (`arrivals.ts`). `now`: ISO 8601. Throws a StorageError. */
export async function listImports(now: string): Promise<Import[]> {
  const imports = await readRows('imports', (tx) => tx.all('imports'));
  return imports
    .filter(({ day, roundId }) => roundId === null && !isOver(endOfDay(day), now))
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .map(({ id, day, rounds, sheets, agreements, replaced }) => ({
      id,
      day,
      rounds: rounds.length,
      sheets: sheets.length,
      agreements: agreements.length,
      replaced: replaced.length,
    }));
}

/**
 * Takes away what an import added and puts back what it replaced. Nothing is lost by it: what is taken away goes to
 * the trash with everything done in it since, and work done on what was replaced is kept as a version.
 * 'gone' when there is no such import, or not any more; 'stale' when an anonymous round has shown a sheet of it, or when
 * a round that it replaced was revealed anonymously since, or was answered under another set-up.
 */
export async function undoImport(batchId: string, now: string): Promise<Saved<void>> {
  const saved = await write(
    [...trashStores, 'imports'],
    async (tx) => {
      const record = await getValue(tx, 'imports', batchId);
      if (!record || record.roundId !== null) throw new StorageError('gone');
      await checkNotShown(tx, record);
      await takeOut(tx, [record], now);
      await tx.delete('imports', batchId);
    },
    { strict: true },
  );
  if (saved.ok) announce({ everything: true });
  return saved;
}

/**
 * Undoes these records together, the last one first; what they brought goes to the trash in one entry. What was removed
 * since stays removed, and so does what it took the place of.
 */
export async function takeOut(tx: Writing, records: readonly ImportRow[], removedAt: string): Promise<void> {
  const all = <T>(listOf: (record: ImportRow) => readonly T[]): T[] => records.flatMap(listOf);
  const ids = new Set(records.map(({ id }) => id));
  const back: Row[] = [];
  for (const { row, by } of all(({ displaced }) => displaced)) if (await tx.get('sheets', by)) back.push(row);
  const brought = {
    rounds: all(({ rounds }) => rounds),
    sheets: [...new Set(all(({ sheets }) => sheets))],
    agreements: all(({ agreements }) => agreements),
    conversations: all(({ conversations }) => conversations),
  };
  await moveToTrash(tx, brought, 'import', removedAt);
  for (const row of back) {
    if ((await tx.get('sheets', row.id)) !== undefined) throw new StorageError('stale');
    await tx.put('sheets', row);
  }
  for (const replacement of all(({ replaced }) => replaced)) await putBackReplaced(tx, replacement);
  for (const mark of all(({ marks }) => marks)) {
    const standing = await getValue(tx, 'arrivals', mark.id);
    const isOurs = standing === null || ids.has(standing.importId);
    if (isOurs && (await tx.get('sheets', mark.id)) !== undefined) await tx.put('arrivals', mark);
  }
}

/** Before and after would tell what one person said; a round that goes as a whole tells nothing. */
async function checkNotShown(tx: Reading, record: ImportRow): Promise<void> {
  const touched = [...record.sheets, ...record.replaced.map(({ row }) => row.id)];
  for (const id of touched) {
    const sheet = await getValue(tx, 'sheets', id);
    const round =
      sheet && !record.rounds.includes(sheet.roundId) && (await getValue(tx, 'rounds', sheet.roundId));
    if (round && !mayUndo(round, id)) throw new StorageError('stale');
  }
}

/** What was removed since stays removed. */
async function putBackReplaced(
  tx: Writing,
  { store, row, newRevision }: ImportRow['replaced'][number],
): Promise<void> {
  const standing = await tx.get(store, row.id);
  if (!isRow(standing)) return;
  const round = store === 'rounds' ? roundFromRow(standing) : null;
  if (round) await checkRoundBack(tx, round, row);
  if (standing['revision'] !== newRevision) await keepReplaced(tx, store, standing);
  await tx.put(store, row);
}
