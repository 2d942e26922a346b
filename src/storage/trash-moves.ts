import { setupKeyOf } from '#src/domain/group-round.ts';
import type { TrashRow } from './keeping-rows.ts';
import { newId } from './new-id.ts';
import { getValue } from './reading.ts';
import { isRow } from './rows.ts';
import { inPages, type Reading, type Row, rowsOf, type StoreName, type Writing } from './stores.ts';

/** What belongs to a round goes with it and need not be named. */
export type TrashedIds = Record<'rounds' | 'sheets' | 'agreements' | 'conversations', readonly string[]>;

/** The stores of which rows move along. */
export const movingStores = [
  'rounds',
  'sheets',
  'versions',
  'desks',
  'arrivals',
  'agreements',
  'conversations',
  'stages',
] as const;

/** The stores a transaction needs that moves something to the trash or back. */
export const trashStores = [...movingStores, 'trash'] as const;

/**
 * Moves these rounds with all their sheets, agreements and talk, and these sheets and agreements, with all their versions
 * into one trash entry; with a round goes what this device is in it, with a sheet how it came in. Rows move as they are,
 * damaged or not. Gives the entry's id; null when nothing of it is there.
 */
export async function moveToTrash(
  tx: Writing,
  named: Partial<TrashedIds>,
  kind: TrashRow['kind'],
  now: string,
): Promise<string | null> {
  const ids: TrashedIds = { rounds: [], sheets: [], agreements: [], conversations: [], ...named };
  const rounds = await getRows(tx, 'rounds', ids.rounds);
  const sheets = await rowsToMove(tx, 'sheets', ids);
  const agreements = await rowsToMove(tx, 'agreements', ids);
  const conversations = await getRows(tx, 'conversations', [
    ...new Set([...ids.rounds, ...ids.conversations]),
  ]);
  const parts = [...sheets, ...agreements];
  if (rounds.length + parts.length + conversations.length === 0) return null;
  const roundIds = [
    ...new Set([
      ...ids.rounds,
      ...parts.map((part) => String(part['roundId'])),
      ...conversations.map(({ id }) => id),
    ]),
  ];
  const moved = new Set([...rounds, ...parts].map((row) => row.id));
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
    agreements,
    conversations,
    stages: await getRows(tx, 'stages', ids.rounds),
    desks: await getRows(tx, 'desks', ids.rounds),
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

/** The rows of these rounds, and those that are named. */
async function rowsToMove(tx: Reading, store: 'sheets' | 'agreements', ids: TrashedIds): Promise<Row[]> {
  const ofRounds = await rowsOfRounds(tx, store, ids.rounds);
  const included = new Set(ofRounds.map(({ id }) => id));
  const apart = ids[store].filter((id) => !included.has(id));
  return [...ofRounds, ...(await getRows(tx, store, apart))];
}

async function getRows(tx: Reading, store: StoreName, ids: readonly string[]): Promise<Row[]> {
  const rows = await inPages(ids, (id) => tx.get(store, id));
  return rows.filter(isRow);
}

async function rowsOfRounds(tx: Reading, store: StoreName, roundIds: readonly string[]): Promise<Row[]> {
  const rows = await inPages(roundIds, (roundId) => rowsOf(tx.byIndex(store, 'roundId', roundId)));
  return rows.flat().filter(isRow);
}
