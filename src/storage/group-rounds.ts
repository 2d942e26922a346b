import { setupKeyOf } from '#src/domain/group-round.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { announce } from './changes.ts';
import { removeTraces } from './clear-round.ts';
import { write } from './database.ts';
import { type Desk, emptyDesk, getDesk, putDesk, readDesk } from './desks.ts';
import { type Saved, StorageError } from './errors.ts';
import { getValue } from './reading.ts';
import { readRound } from './rounds.ts';
import { roundToRow, sheetToRow } from './rows.ts';
import { listSheets } from './sheets.ts';
import { type Reading, rowsOf, storeNames } from './stores.ts';

/** A group round with all that this device has of it. */
export type Group = { round: Round; desk: Desk; sheets: Sheet[] };

/** Null when the round is not here, or is one person's own. Throws a StorageError. */
export async function readGroup(roundId: string): Promise<Group | null> {
  const round = await readRound(roundId);
  if (round?.kind !== 'group') return null;
  const desk = (await readDesk(roundId)) ?? emptyDesk(roundId);
  return { round, desk, sheets: await listSheets(roundId) };
}

/** A new round with what this device is in it, all or nothing. 'stale' when the round is here already. */
export async function addGroupRound(round: Round, desk: Desk): Promise<Saved<void>> {
  const saved = await write(
    ['rounds', 'desks'],
    async (tx) => {
      if ((await tx.get('rounds', round.id)) !== undefined) throw new StorageError('stale');
      await tx.put('rounds', roundToRow(round));
      await putDesk(tx, { ...desk, roundId: round.id });
    },
    { strict: true },
  );
  if (saved.ok) announce({ roundId: round.id });
  return saved;
}

/**
 * The sheet that the owner of this device fills in; what the device is in the round does not change by it. 'gone' when
 * there is no such round, 'stale' when the id is taken or there is an own sheet already.
 */
export async function addOwnSheet(sheet: Sheet): Promise<Saved<void>> {
  const { id, roundId } = sheet;
  const saved = await write(['rounds', 'sheets', 'desks'], async (tx) => {
    if ((await tx.get('rounds', roundId)) === undefined) throw new StorageError('gone');
    const desk = (await getDesk(tx, roundId)) ?? emptyDesk(roundId);
    const own = desk.ownSheetId === null ? undefined : await tx.get('sheets', desk.ownSheetId);
    if (own !== undefined || (await tx.get('sheets', id)) !== undefined) throw new StorageError('stale');
    await tx.put('sheets', sheetToRow(sheet));
    await putDesk(tx, { ...desk, ownSheetId: id, handedInRevision: null });
  });
  if (saved.ok) announce({ roundId });
  return saved;
}

/**
 * Changes what the round asks and promises; the revision goes up by one. `change` must be pure. 'stale' once there is
 * a sheet, for people answered under the set-up as it was; 'gone' when the round was removed.
 */
export async function changeSetup(roundId: string, change: (round: Round) => Round): Promise<Saved<Round>> {
  const saved = await write(['rounds', 'sheets'], async (tx) => {
    const round = await getValue(tx, 'rounds', roundId);
    if (!round) throw new StorageError('gone');
    if (await hasSheets(tx, roundId)) throw new StorageError('stale');
    const changed = { ...change(round), id: roundId, revision: round.revision + 1 };
    await tx.put('rounds', roundToRow(changed));
    return changed;
  });
  if (saved.ok) announce({ roundId });
  return saved;
}

/**
 * Puts a newer invitation's round in the place of the one here, with its own revision, so that an older one never takes
 * its place. 'stale' when it is not newer, or asks or promises something else than what was answered here; 'gone' when
 * the round was removed.
 */
export async function followSetup(invited: Round): Promise<Saved<void>> {
  const saved = await write(['rounds', 'sheets'], async (tx) => {
    const round = await getValue(tx, 'rounds', invited.id);
    if (!round) throw new StorageError('gone');
    const isOther = setupKeyOf(round) !== setupKeyOf(invited);
    const isLocked = isOther && (await hasSheets(tx, invited.id));
    if (isLocked || invited.revision <= round.revision) throw new StorageError('stale');
    await tx.put('rounds', roundToRow(invited));
  });
  if (saved.ok) announce({ roundId: invited.id });
  return saved;
}

/**
 * Says which round this one follows, null for none; the revision goes up by one. 'stale' when it would follow itself,
 * straight away or by way of others; 'gone' when one of the two is not here.
 */
export async function linkRound(roundId: string, previousRoundId: string | null): Promise<Saved<Round>> {
  const saved = await write(['rounds'], async (tx) => {
    const round = await getValue(tx, 'rounds', roundId);
    if (!round) throw new StorageError('gone');
    if (previousRoundId !== null && !(await getValue(tx, 'rounds', previousRoundId))) {
      throw new StorageError('gone');
    }
    if (await isForerunner(tx, roundId, previousRoundId)) throw new StorageError('stale');
    const changed = { ...round, revision: round.revision + 1, previousRoundId };
    await tx.put('rounds', roundToRow(changed));
    return changed;
  });
  if (saved.ok) announce({ roundId });
  return saved;
}

/** Is `roundId` the last of these rounds, or one that came before it? A circle that is there already ends the walk. */
async function isForerunner(tx: Reading, roundId: string, last: string | null): Promise<boolean> {
  const seen = new Set<string>();
  let at = last;
  while (at !== null && at !== roundId && !seen.has(at)) {
    seen.add(at);
    at = (await getValue(tx, 'rounds', at))?.previousRoundId ?? null;
  }
  return at === roundId;
}

/**
 * Takes a round away from this device for good, with all that was ever kept of it, also in the trash. There is no way
 * back; asking twice does no harm.
 */
export async function clearRound(roundId: string): Promise<Saved<void>> {
  const saved = await write(storeNames, (tx) => removeTraces(tx, roundId), { strict: true });
  if (saved.ok) announce({ everything: true, forgotten: roundId });
  return saved;
}

async function hasSheets(tx: Reading, roundId: string): Promise<boolean> {
  return (await rowsOf(tx.byIndex('sheets', 'roundId', roundId))).length > 0;
}
