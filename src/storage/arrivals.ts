import { type ArrivalOutcome, type ArrivalRoad, type ArrivalStep, stepsOf } from '#src/domain/arrival.ts';
import { groupBy } from '#src/domain/group-by.ts';
import { setupKeyOf } from '#src/domain/group-round.ts';
import { withoutIdentity } from '#src/domain/hand-in.ts';
import { isAnonymous, mayUndo } from '#src/domain/reveal.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { tagOf } from '#src/domain/short-id.ts';
import { markOne, newRecord, partsOf, takeMark } from './arrival-records.ts';
import { checkGoesOn, inTurns, type Watch } from './watch.ts';
import { announce } from './changes.ts';
import { write } from './database.ts';
import { type Saved, StorageError } from './errors.ts';
import type { ImportRow } from './keeping-rows.ts';
import { getValue, readRows } from './reading.ts';
import { readRound } from './rounds.ts';
import { isRow, sheetToRow } from './rows.ts';
import { inPages, type Row, type Writing } from './stores.ts';
import { trashStores } from './trash-moves.ts';
import { startOfDay } from './trash.ts';
import { hasTwin } from './twins.ts';
import { takeOut } from './undo-import.ts';

/** How a sheet last came in, and the id for `undoArrival`. Kept for open rounds only. */
export type ArrivalMark = { sheetId: string; roundId: string; road: ArrivalRoad; importId: string };

/** By the id of the sheet, which is not the order in which they came in. Throws a StorageError. */
export async function listArrivals(roundId: string): Promise<ArrivalMark[]> {
  const rows = await readRows('arrivals', (tx) => tx.byIndex('arrivals', 'roundId', roundId));
  return rows.map(({ id, road, importId }) => ({ sheetId: id, roundId, road, importId }));
}

/** The id for undoing the last hand-in of a sheet that is here; null when there is no such way back. */
export async function arrivalOf(sheet: Sheet): Promise<string | null> {
  const round = await readRound(sheet.roundId);
  if (!round || !mayUndo(round, sheet.id)) return null;
  const records = await readRows('imports', (tx) => tx.all('imports'));
  const ofRound = records.filter(({ roundId }) => roundId === round.id);
  const raised = ofRound.find(({ replaced }) =>
    replaced.some(({ row, newRevision }) => row.id === sheet.id && newRevision === sheet.revision),
  );
  return (raised ?? ofRound.find(({ sheets }) => sheets.includes(sheet.id)))?.id ?? null;
}

/**
 * Stores what is new of the outcomes, as they were planned, all or nothing in one strict transaction; gives the id for
 * `undoArrival` by the id of each sheet that came in. 'stale' when the set-up or the sheets here are no longer those of
 * the plan: plan again; 'gone' when the round was removed. Of an anonymous round nothing is kept that says how or when a
 * sheet came in. 'failed' when the one who watches stops it; then nothing is stored.
 */
export async function takeArrivals(
  round: Round,
  outcomes: readonly ArrivalOutcome[],
  road: ArrivalRoad,
  now: string,
  watch: Watch = {},
): Promise<Saved<Map<string, string>>> {
  const taken = outcomes.flatMap(stepsOf);
  if (taken.length === 0) return { ok: true, value: new Map() };
  const saved = await write(
    ['rounds', 'sheets', 'imports', 'arrivals'],
    async (tx) => {
      const standing = await getValue(tx, 'rounds', round.id);
      if (!standing) throw new StorageError('gone');
      if (setupKeyOf(standing) !== setupKeyOf(round)) throw new StorageError('stale');
      const record = newRecord(standing, now);
      await inTurns(apart(taken), (steps) => takeOneByOne(tx, standing, steps, record), watch);
      const parts = partsOf(record);
      await inPages(parts, async ({ sheetId, ...part }) => {
        if (!isAnonymous(standing)) await markOne(tx, sheetId, road, part);
        await tx.put('imports', part);
      });
      checkGoesOn(watch);
      return new Map(parts.map(({ sheetId, id }) => [sheetId, id]));
    },
    { strict: true },
  );
  if (saved.ok) announce({ roundId: round.id });
  return saved;
}

/**
 * Takes away what came in, the last one first (it goes to the trash in one entry), and puts back what it replaced; what
 * was undone before stays so. 'gone' when there is nothing left of it to undo; 'stale' when an anonymous round has shown
 * one of them, for before and after would tell what one person said.
 */
export async function undoArrival(importIds: readonly string[], now: string): Promise<Saved<void>> {
  let roundId = '';
  const saved = await write(
    [...trashStores, 'imports'],
    async (tx) => {
      const found = await inPages([...new Set(importIds)], (id) => getValue(tx, 'imports', id));
      const first = found.find((record) => record !== null);
      if (!first || first.roundId === null) throw new StorageError('gone');
      roundId = first.roundId;
      const records = found.filter((record) => record !== null).filter((one) => one.roundId === roundId);
      const round = await getValue(tx, 'rounds', roundId);
      const touched = records.flatMap(({ sheets, replaced }) => [
        ...sheets,
        ...replaced.map(({ row }) => row.id),
      ]);
      if (round && !touched.every((id) => mayUndo(round, id))) throw new StorageError('stale');
      await takeOut(tx, records, round && isAnonymous(round) ? startOfDay(now) : now);
      for (const { id } of records) await tx.delete('imports', id);
    },
    { strict: true },
  );
  if (saved.ok) announce({ roundId });
  return saved;
}

/** Steps that may meet each other stay together, in order: a later one may take the place of one before it. */
function apart(steps: readonly ArrivalStep[]): ArrivalStep[][] {
  return groupBy(steps, ({ sheet, replaces }) => tagOf(replaces?.id ?? sheet.id));
}

async function takeOneByOne(tx: Writing, round: Round, steps: readonly ArrivalStep[], record: ImportRow) {
  for (const step of steps) await takeIn(tx, round, step, record);
}

async function takeIn(tx: Writing, round: Round, step: ArrivalStep, record: ImportRow): Promise<void> {
  const sheet = isAnonymous(round) ? withoutIdentity(round, step.sheet) : step.sheet;
  const old = await replacedRow(tx, round, step);
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
async function replacedRow(tx: Writing, round: Round, { replaces }: ArrivalStep): Promise<Row | null> {
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
