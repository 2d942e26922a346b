import type { ArrivalOutcome, ArrivalRoad } from '#src/domain/arrival.ts';
import { withoutIdentity } from '#src/domain/hand-in.ts';
import { isAnonymous, mayUndo } from '#src/domain/reveal.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { markOne, newRecord, takeMark } from './arrival-records.ts';
import { announce } from './changes.ts';
import { write } from './database.ts';
import { type Saved, StorageError } from './errors.ts';
import type { ImportRow } from './keeping-rows.ts';
import { getValue, readRows } from './reading.ts';
import { isRow, sheetToRow } from './rows.ts';
import type { Row, Writing } from './stores.ts';
import { trashStores } from './trash-moves.ts';
import { startOfDay } from './trash.ts';
import { hasTwin } from './twins.ts';
import { takeOut } from './undo-import.ts';

/** How a sheet last came in, and the id for `undoArrival`. Kept for open rounds only. */
export type ArrivalMark = { sheetId: string; roundId: string; road: ArrivalRoad; importId: string };

type TakenIn = Extract<ArrivalOutcome, { kind: 'added' | 'raised' }>;

/** By the id of the sheet, which is not the order in which they came in. Throws a StorageError. */
export async function listArrivals(roundId: string): Promise<ArrivalMark[]> {
  const rows = await readRows('arrivals', (tx) => tx.byIndex('arrivals', 'roundId', roundId));
  return rows.map(({ id, road, importId }) => ({ sheetId: id, roundId, road, importId }));
}

/**
 * Stores what is new of the outcomes, as they were planned, all or nothing in one strict transaction; gives the id for
 * `undoArrival`, null when nothing was new. 'stale' when the sheets here are no longer those of the plan: plan again;
 * 'gone' when the round was removed. Of an anonymous round nothing is kept that says how or when a sheet came in.
 */
export async function takeArrivals(
  round: Round,
  outcomes: readonly ArrivalOutcome[],
  road: ArrivalRoad,
  now: string,
): Promise<Saved<string | null>> {
  const taken = outcomes.filter((outcome): outcome is TakenIn => ['added', 'raised'].includes(outcome.kind));
  if (taken.length === 0) return { ok: true, value: null };
  const saved = await write(
    ['rounds', 'sheets', 'imports', 'arrivals'],
    async (tx) => {
      const standing = await getValue(tx, 'rounds', round.id);
      if (!standing) throw new StorageError('gone');
      const record = newRecord(standing, now);
      // One after the other: a later one may take the place of one before it.
      for (const outcome of taken) await takeIn(tx, standing, outcome, record);
      if (!isAnonymous(standing)) await mark(tx, taken, road, record);
      await tx.put('imports', record);
      return record.id;
    },
    { strict: true },
  );
  if (saved.ok) announce({ roundId: round.id });
  return saved;
}

/**
 * Takes away what came in (it goes to the trash) and puts back what it replaced. 'gone' when there is no such hand-in
 * any more; 'stale' when an anonymous round has shown it, for before and after would tell what one person said.
 */
export async function undoArrival(importId: string, now: string): Promise<Saved<void>> {
  let roundId = '';
  const saved = await write(
    [...trashStores, 'imports'],
    async (tx) => {
      const record = await getValue(tx, 'imports', importId);
      if (!record || record.roundId === null) throw new StorageError('gone');
      roundId = record.roundId;
      const round = await getValue(tx, 'rounds', roundId);
      const touched = [...record.sheets, ...record.replaced.map(({ row }) => row.id)];
      if (round && !touched.every((id) => mayUndo(round, id))) throw new StorageError('stale');
      await takeOut(tx, record, round && isAnonymous(round) ? startOfDay(now) : now);
      await tx.delete('imports', importId);
    },
    { strict: true },
  );
  if (saved.ok) announce({ roundId });
  return saved;
}

async function takeIn(tx: Writing, round: Round, outcome: TakenIn, record: ImportRow): Promise<void> {
  const sheet = isAnonymous(round) ? withoutIdentity(round, outcome.sheet) : outcome.sheet;
  const old = await replacedRow(tx, round, outcome);
  if (sheet.roundId !== round.id) throw new StorageError('failed', 'a sheet of another round');
  if (old && old.id === sheet.id) {
    replace(record, old, sheet);
  } else {
    const isHere = (await tx.get('sheets', sheet.id)) !== undefined;
    if (isHere || (await hasTwin(tx, sheet, old?.id ?? null))) throw new StorageError('stale');
    if (old) await displace(tx, record, old, sheet);
    record.sheets.push(sheet.id);
  }
  await tx.put('sheets', sheetToRow(sheet));
}

/** What the plan says is replaced, if it is still there in the revision that the plan was made on. */
async function replacedRow(tx: Writing, round: Round, { replaces }: TakenIn): Promise<Row | null> {
  if (!replaces) return null;
  const row = await tx.get('sheets', replaces.id);
  const isAsPlanned = isRow(row) && row['revision'] === replaces.revision && row['roundId'] === round.id;
  if (!isAsPlanned) throw new StorageError('stale');
  return row;
}

/** What came in with the same record is not put back by undoing it. */
function replace(record: ImportRow, old: Row, { id, revision }: Sheet): void {
  if (record.sheets.includes(id)) return;
  const before = record.replaced.find(({ row }) => row.id === id);
  if (before) before.newRevision = revision;
  else record.replaced.push({ store: 'sheets', row: old, newRevision: revision });
}

async function displace(tx: Writing, record: ImportRow, old: Row, sheet: Sheet): Promise<void> {
  await tx.delete('sheets', old.id);
  await takeMark(tx, old.id, record);
  const before = record.replaced.find(({ row }) => row.id === old.id);
  record.replaced = record.replaced.filter((one) => one !== before);
  if (record.sheets.includes(old.id)) record.sheets = record.sheets.filter((id) => id !== old.id);
  else record.displaced.push({ row: before?.row ?? old, by: sheet.id });
}

async function mark(
  tx: Writing,
  taken: readonly TakenIn[],
  road: ArrivalRoad,
  record: ImportRow,
): Promise<void> {
  const ids = new Set(taken.map(({ sheet }) => sheet.id));
  for (const id of ids) {
    if ((await tx.get('sheets', id)) !== undefined) await markOne(tx, id, road, record);
  }
}
