import { setupKeyOf } from '#src/domain/group-round.ts';
import type { TrashRow } from './keeping-rows.ts';
import { newId } from './new-id.ts';
import { getValue } from './reading.ts';
import { isRow } from './rows.ts';
import { inPages, type Reading, type Row, rowsOf, type StoreName, type Writing } from './stores.ts';

export type TrashedIds = { rounds: readonly string[]; sheets: readonly string[] };

/** The stores a transaction needs that moves something to the trash or back. */
export const trashStores = ['rounds', 'sheets', 'versions', 'desks', 'arrivals', 'trash'] as const;

/** The stores of which rows move along. */
export const movingStores = ['rounds', 'sheets', 'versions', 'desks', 'arrivals'] as const;

/**
 * Moves these rounds with all their sheets, and these sheets, with all their versions into one trash entry; with a
 * round goes what this device is in it, with a sheet how it came in. Rows move as they are, damaged or not. Gives the
 * entry's id; null when nothing of it is there.
 */
export async function moveToTrash(
  tx: Writing,
  ids: TrashedIds,
  kind: TrashRow['kind'],
  now: string,
): Promise<string | null> {
  const rounds = await getRows(tx, 'rounds', ids.rounds);
  const ofRounds = await rowsOfRounds(tx, 'sheets', ids.rounds);
  const included = new Set(ofRounds.map((sheet) => sheet.id));
  const apart = await getRows(
    tx,
    'sheets',
    ids.sheets.filter((id) => !included.has(id)),
  );
  if (rounds.length + apart.length === 0) return null;
  const sheets = [...ofRounds, ...apart];
  const roundIds = [...new Set([...ids.rounds, ...sheets.map((sheet) => String(sheet['roundId']))])];
  const moved = new Set([...rounds, ...sheets].map((row) => row.id));
  const versions = (await rowsOfRounds(tx, 'versions', roundIds)).filter(
    ({ row }) => isRow(row) && moved.has(row.id),
  );
  const [round] = await getRows(tx, 'rounds', roundIds);
  const staying = roundIds.filter((id) => !ids.rounds.includes(id));
  const entry: TrashRow = {
    id: newId(),
    kind,
    roundId: roundIds.length === 1 ? (roundIds[0] ?? '') : '',
    name: typeof round?.['name'] === 'string' ? round['name'] : '',
    removedAt: now,
    rounds,
    sheets,
    versions,
    desks: await getRows(
      tx,
      'desks',
      rounds.map((row) => row.id),
    ),
    arrivals: await getRows(
      tx,
      'arrivals',
      sheets.map((row) => row.id),
    ),
    setupKeys: await setupKeysOf(tx, staying),
  };
  await tx.put('trash', entry);
  for (const store of movingStores) {
    await inPages(entry[store], (row) => tx.delete(store, row.id));
  }
  return entry.id;
}

async function setupKeysOf(tx: Reading, roundIds: readonly string[]): Promise<TrashRow['setupKeys']> {
  const rounds = await inPages(roundIds, (id) => getValue(tx, 'rounds', id));
  return Object.fromEntries(
    rounds.filter((round) => round !== null).map((round) => [round.id, setupKeyOf(round)]),
  );
}

async function getRows(tx: Reading, store: StoreName, ids: readonly string[]): Promise<Row[]> {
  const rows = await inPages(ids, (id) => tx.get(store, id));
  return rows.filter(isRow);
}

async function rowsOfRounds(tx: Reading, store: StoreName, roundIds: readonly string[]): Promise<Row[]> {
  const rows = await inPages(roundIds, (roundId) => rowsOf(tx.byIndex(store, 'roundId', roundId)));
  return rows.flat().filter(isRow);
}
