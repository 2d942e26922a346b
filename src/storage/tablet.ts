import { handInOf } from '#src/domain/hand-in.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { markOne, newRecord } from './arrival-records.ts';
import { announce } from './changes.ts';
import { write } from './database.ts';
import { type Desk, emptyDesk, getDesk, putDesk, readDesk } from './desks.ts';
import { takeUpDraft } from './drafts.ts';
import { type Saved, StorageError, toFailure } from './errors.ts';
import { hashPin, newSalt } from './pin.ts';
import { getValue } from './reading.ts';
import { isRow, sheetToRow } from './rows.ts';
import { rowsOf, type Writing } from './stores.ts';

/**
 * From now on the device goes round as a tablet, until the PIN is given. 'stale' when it does already, 'gone' when
 * there is no such round, 'failed' where the browser has no WebCrypto (plain http).
 */
export async function lockTablet(roundId: string, pin: string): Promise<Saved<void>> {
  if (!canHash()) return { ok: false, reason: 'failed' };
  const salt = newSalt();
  const hash = await hashPin(pin, salt);
  const saved = await write(['rounds', 'desks'], async (tx) => {
    if ((await tx.get('rounds', roundId)) === undefined) throw new StorageError('gone');
    const desk = (await getDesk(tx, roundId)) ?? emptyDesk(roundId);
    if (desk.tablet) throw new StorageError('stale');
    await putDesk(tx, { ...desk, tablet: { salt, hash, sheetId: null } });
  });
  if (saved.ok) announce({ roundId });
  return saved;
}

/**
 * With the right PIN the device is the facilitator's again; false: the PIN is wrong and nothing changed. A sheet that
 * somebody had begun and not handed in is removed for good: nobody could reach it any more.
 */
export async function unlockTablet(roundId: string, pin: string): Promise<Saved<boolean>> {
  if (!canHash()) return { ok: false, reason: 'failed' };
  try {
    const desk = await readDesk(roundId);
    if (!desk?.tablet) return { ok: true, value: true };
    const { salt, hash } = desk.tablet;
    if ((await hashPin(pin, salt)) !== hash) return { ok: true, value: false };
  } catch (error) {
    return toFailure(error);
  }
  const ended = await endSheet(roundId, (desk) => ({ ...desk, tablet: null }));
  return ended.ok ? { ok: true, value: true } : ended;
}

/**
 * The next person's sheet, and what says that the tablet has it, in one go. 'stale' when the device is no tablet or
 * another tab has begun a sheet on it, 'gone' when there is no such round.
 */
export async function beginOnTablet(sheet: Sheet): Promise<Saved<void>> {
  const { id, roundId } = sheet;
  const saved = await write(['rounds', 'sheets', 'desks'], async (tx) => {
    if ((await tx.get('rounds', roundId)) === undefined) throw new StorageError('gone');
    const desk = await getDesk(tx, roundId);
    const others = desk?.tablet?.sheetId ?? null;
    const isTaken = others !== null && (await tx.get('sheets', others)) !== undefined;
    if (!desk?.tablet || isTaken || (await tx.get('sheets', id)) !== undefined)
      throw new StorageError('stale');
    await tx.put('sheets', sheetToRow(sheet));
    await putDesk(tx, { ...desk, tablet: { ...desk.tablet, sheetId: id } });
  });
  if (saved.ok) announce({ roundId });
  return saved;
}

/**
 * The person who has the tablet hands in: the sheet is finished as it may be kept, and what else there was of it goes
 * for good. 'stale' when the tablet has another sheet now, 'gone' when the round or the sheet was removed.
 */
export async function handInFromTablet(roundId: string, sheetId: string, now: string): Promise<Saved<void>> {
  const saved = await afterDraft(sheetId, () =>
    write(
      ['rounds', 'sheets', 'desks', 'places', 'drafts', 'versions', 'arrivals', 'imports'],
      async (tx) => {
        const round = await getValue(tx, 'rounds', roundId);
        const desk = await getDesk(tx, roundId);
        const sheet = await getValue(tx, 'sheets', sheetId);
        if (!round || !desk || sheet?.roundId !== roundId) throw new StorageError('gone');
        if (desk.tablet?.sheetId !== sheetId) throw new StorageError('stale');
        const finished = { ...sheet, revision: sheet.revision + 1, finishedAt: now };
        await tx.put('sheets', sheetToRow(handInOf(round, finished)));
        await forget(tx, roundId, sheetId);
        await putDesk(tx, { ...desk, tablet: { ...desk.tablet, sheetId: null } });
        if (isAnonymous(round)) return;
        const record = newRecord(round, now);
        await markOne(tx, sheetId, 'tablet', record);
        await tx.put('imports', { ...record, sheets: [sheetId] });
      },
      { strict: true },
    ),
  );
  if (saved.ok) announce({ roundId });
  return saved;
}

/** The person who has the tablet stops: the sheet that was not handed in is removed for good. */
export function dropTabletSheet(roundId: string): Promise<Saved<void>> {
  return endSheet(roundId, (desk) => ({
    ...desk,
    tablet: desk.tablet && { ...desk.tablet, sheetId: null },
  }));
}

async function endSheet(roundId: string, change: (desk: Desk) => Desk): Promise<Saved<void>> {
  const saved = await write(
    ['sheets', 'desks', 'places', 'drafts', 'versions'],
    async (tx) => {
      const desk = await getDesk(tx, roundId);
      if (!desk) throw new StorageError('gone');
      const sheetId = desk.tablet?.sheetId ?? null;
      if (sheetId !== null) {
        await tx.delete('sheets', sheetId);
        await forget(tx, roundId, sheetId);
      }
      await putDesk(tx, change(desk));
    },
    { strict: true },
  );
  if (saved.ok) announce({ roundId });
  return saved;
}

/** What a page left behind of this sheet belongs to it. */
async function afterDraft<T>(sheetId: string, run: () => Promise<Saved<T>>): Promise<Saved<T>> {
  try {
    await takeUpDraft(sheetId);
  } catch (error) {
    return toFailure(error);
  }
  return run();
}

/** The place in it, a draft of it and other versions of it. */
async function forget(tx: Writing, roundId: string, sheetId: string): Promise<void> {
  await tx.delete('places', sheetId);
  await tx.delete('drafts', sheetId);
  for (const version of await rowsOf(tx.byIndex('versions', 'roundId', roundId))) {
    const ofSheet = isRow(version) && isRow(version['row']) && version['row'].id === sheetId;
    if (ofSheet) await tx.delete('versions', version.id);
  }
}

function canHash(): boolean {
  return (crypto as { subtle?: SubtleCrypto }).subtle !== undefined;
}
