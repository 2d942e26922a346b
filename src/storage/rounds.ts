import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { announce } from './changes.ts';
import { write } from './database.ts';
import { type Saved, StorageError } from './errors.ts';
import { getValue, readRow, readRows } from './reading.ts';
import { roundToRow, sheetToRow } from './rows.ts';
import type { WriteOptions } from './stores.ts';

/** A round as it is listed; its sheets are read apart. */
export type StoredRound = Round;

/** Newest first. Throws a StorageError. */
export async function listRounds(): Promise<StoredRound[]> {
  const rounds = await readRows('rounds', (tx) => tx.all('rounds'));
  return rounds.sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
}

/** Null when there is no such round. Throws a StorageError. */
export function readRound(id: string): Promise<Round | null> {
  return readRow('rounds', id);
}

/** A new round with its first sheets, all or nothing. Refused as 'stale' when one of the ids is already there. */
export async function addRound(round: Round, sheets: readonly Sheet[]): Promise<Saved<void>> {
  const saved = await write(
    ['rounds', 'sheets'],
    async (tx) => {
      const taken = [await tx.get('rounds', round.id)];
      for (const sheet of sheets) taken.push(await tx.get('sheets', sheet.id));
      if (taken.some((row) => row !== undefined)) throw new StorageError('stale');
      await tx.put('rounds', roundToRow(round));
      for (const sheet of sheets) await tx.put('sheets', sheetToRow(sheet));
    },
    { strict: true },
  );
  if (saved.ok) announce({ roundId: round.id });
  return saved;
}

/**
 * Changes the round as it stands now; the revision goes up by one. `change` must be pure: after a lost handle it is
 * done again on the row as it is then. 'gone' when the round was removed.
 */
export async function changeRound(
  id: string,
  change: (round: Round) => Round,
  options: WriteOptions = {},
): Promise<Saved<Round>> {
  const saved = await write(
    ['rounds'],
    async (tx) => {
      const round = await getValue(tx, 'rounds', id);
      if (!round) throw new StorageError('gone');
      const changed = { ...change(round), id, revision: round.revision + 1 };
      await tx.put('rounds', roundToRow(changed));
      return changed;
    },
    options,
  );
  if (saved.ok) announce({ roundId: id });
  return saved;
}
