import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { announce } from './changes.ts';
import { write } from './database.ts';
import { type Saved, StorageError } from './errors.ts';
import { checkRoundBack, isShownSheet } from './fixed.ts';
import type { VersionRow } from './keeping-rows.ts';
import { newId, pageId } from './new-id.ts';
import { getValue, readRows } from './reading.ts';
import { isRow, roundFromRow, sheetFromRow, sheetToRow } from './rows.ts';
import type { Reading, Row, Writing } from './stores.ts';

/**
 * Another version of a sheet or a round. `refused`: a write with an old revision wanted this. `standing`: this stood
 * when that happened. `replaced`: this was put out of the way by restoring a version or undoing an import.
 */
export type Version = { id: string; roundId: string; role: VersionRow['role'] } & (
  { kind: 'sheet'; sheet: Sheet } | { kind: 'round'; round: Round }
);

/** The kept versions of a round and of its sheets. Throws a StorageError. */
export async function listVersions(roundId: string): Promise<Version[]> {
  const rows = await readRows('versions', (tx) => tx.byIndex('versions', 'roundId', roundId));
  return rows.flatMap((version): Version[] => {
    const { id, role, store, row } = version;
    if (store === 'rounds') {
      const round = roundFromRow(row);
      return round ? [{ id, roundId, role, kind: 'round', round }] : [];
    }
    const sheet = sheetFromRow(row);
    return sheet ? [{ id, roundId, role, kind: 'sheet', sheet }] : [];
  });
}

/**
 * Puts a kept version in place as a new revision; what stood there is kept as a version in its turn. 'stale' when that
 * would change what an anonymous round has shown, or what answers were given to.
 */
export async function restoreVersion(id: string): Promise<Saved<void>> {
  let roundId = '';
  const saved = await write(
    ['rounds', 'sheets', 'versions'],
    async (tx) => {
      const version = await getValue(tx, 'versions', id);
      if (!version) throw new StorageError('gone');
      roundId = version.roundId;
      const standing = await tx.get(version.store, version.row.id);
      if (!isRow(standing)) throw new StorageError('gone');
      await checkBack(tx, version, standing);
      await keepReplaced(tx, version.store, standing);
      await tx.put(version.store, { ...version.row, revision: Number(standing['revision']) + 1 });
      await tx.delete('versions', id);
    },
    { strict: true },
  );
  if (saved.ok) announce({ roundId });
  return saved;
}

/**
 * Keeps both sides of a refused write on a sheet: what stands, and the same with the refused change made. What one
 * writer, as a rule this page, goes on to send on the same old revision is added to the version it has.
 */
export async function keepRefused(
  tx: Writing,
  standing: Sheet,
  revision: number,
  change: (sheet: Sheet) => Sheet,
  writer: string = pageId,
): Promise<void> {
  const key = `${standing.id}:${String(revision)}:${writer}`;
  const earlier = await getValue(tx, 'versions', `${key}:refused`);
  const base = sheetFromRow(earlier?.row) ?? standing;
  const refused = { ...change(base), id: standing.id, roundId: standing.roundId, revision };
  await keep(tx, `${key}:refused`, 'refused', 'sheets', sheetToRow(refused));
  if (!earlier) await keep(tx, `${key}:standing`, 'standing', 'sheets', sheetToRow(standing));
}

async function checkBack(tx: Reading, { store, row }: VersionRow, standing: Row): Promise<void> {
  if (store === 'rounds') {
    const round = roundFromRow(standing);
    if (round) await checkRoundBack(tx, round, row);
  } else if (await isShownSheet(tx, { id: row.id, roundId: String(row['roundId']) })) {
    throw new StorageError('stale');
  }
}

/** Keeps a row that is about to be overwritten. */
export function keepReplaced(tx: Writing, store: 'rounds' | 'sheets', row: Row): Promise<void> {
  return keep(tx, newId(), 'replaced', store, row);
}

async function keep(
  tx: Writing,
  id: string,
  role: VersionRow['role'],
  store: 'rounds' | 'sheets',
  row: Row,
): Promise<void> {
  const roundId = store === 'rounds' ? row.id : String(row['roundId']);
  await tx.put('versions', { id, roundId, role, store, row } satisfies VersionRow);
}
