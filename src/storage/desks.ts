import { announce } from './changes.ts';
import { write } from './database.ts';
import { type Saved, StorageError } from './errors.ts';
import type { DeskRow } from './keeping-rows.ts';
import { getValue, readRow, readRows } from './reading.ts';
import type { Reading, Writing } from './stores.ts';

/**
 * What this device is in a group round; it never travels with the round. `facilitator`: leads and collects. `table`:
 * collects for a table and hands that in. `participant`: only fills in. `handedInRevision`: of the own sheet, when it
 * was last handed in. `tablet`: the device goes round (`tablet.ts`); `sheetId` is of the one who has it now.
 */
export type Desk = {
  roundId: string;
  as: DeskRow['as'];
  ownSheetId: string | null;
  handedInRevision: number | null;
  tablet: DeskRow['tablet'];
};

/** Null when nothing was said of this round here, as of one that came in by a file. Throws a StorageError. */
export async function readDesk(roundId: string): Promise<Desk | null> {
  const row = await readRow('desks', roundId);
  return row && fromRow(row);
}

/** Throws a StorageError. */
export async function listDesks(): Promise<Desk[]> {
  return (await readRows('desks', (tx) => tx.all('desks'))).map(fromRow);
}

/** The desk of the round for which this device goes round as a tablet; null when it does not. Throws a StorageError. */
export async function lockedTablet(): Promise<Desk | null> {
  return (await listDesks()).find((desk) => desk.tablet !== null) ?? null;
}

/** Puts the desk in the place of the one there is. 'gone' when there is no such round. */
export async function saveDesk(desk: Desk): Promise<Saved<void>> {
  const saved = await changeDesk(desk.roundId, () => desk);
  return saved.ok ? { ok: true, value: undefined } : saved;
}

/** Changes the desk as it stands; `change` must be pure. 'gone' when there is no such round. */
export async function changeDesk(roundId: string, change: (desk: Desk) => Desk): Promise<Saved<Desk>> {
  const saved = await write(['rounds', 'desks'], async (tx) => {
    if ((await tx.get('rounds', roundId)) === undefined) throw new StorageError('gone');
    const changed = { ...change((await getDesk(tx, roundId)) ?? emptyDesk(roundId)), roundId };
    await putDesk(tx, changed);
    return changed;
  });
  if (saved.ok) announce({ roundId });
  return saved;
}

/** The desk inside a transaction. */
export async function getDesk(tx: Reading, roundId: string): Promise<Desk | null> {
  const row = await getValue(tx, 'desks', roundId);
  return row && fromRow(row);
}

export function putDesk(tx: Writing, { roundId, ...rest }: Desk): Promise<void> {
  return tx.put('desks', {
    id: roundId,
    as: rest.as,
    ownSheetId: rest.ownSheetId,
    handedInRevision: rest.handedInRevision,
    tablet: rest.tablet,
  } satisfies DeskRow);
}

/** A group round that came without a desk was opened from a file: whoever has that leads the round. */
export function emptyDesk(roundId: string, as: Desk['as'] = 'facilitator'): Desk {
  return { roundId, as, ownSheetId: null, handedInRevision: null, tablet: null };
}

function fromRow({ id, as, ownSheetId, handedInRevision, tablet }: DeskRow): Desk {
  return { roundId: id, as, ownSheetId, handedInRevision, tablet };
}
