import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Round } from '#src/domain/round.ts';
import { buildSheet } from '#src/domain/sheet.ts';
import { listArrivals, undoArrival } from '#src/storage/arrivals.ts';
import { changeDesk, lockedTablet, readDesk } from '#src/storage/desks.ts';
import { keepDraft } from '#src/storage/drafts.ts';
import { addGroupRound } from '#src/storage/group-rounds.ts';
import { addSheet, changeSheet, listSheets, readPlace, readSheet, savePlace } from '#src/storage/sheets.ts';
import {
  beginOnTablet,
  dropTabletSheet,
  handInFromTablet,
  lockTablet,
  unlockTablet,
} from '#src/storage/tablet.ts';
import { removeRound } from '#src/storage/trash.ts';
import { listVersions } from '#src/storage/versions.ts';
import { anonymousRound, collectedAt, openRound } from '#test/support/hand-ins.ts';
import { everyRow, everythingAsText } from '#test/support/stored-rows.ts';
import { freshStorage, storageKinds } from '#test/support/storage.ts';

const now = '2026-11-24T13:30:00.000Z';
const desk = {
  roundId: 'round-01',
  as: 'facilitator' as const,
  ownSheetId: null,
  handedInRevision: null,
  tablet: null,
};

/** Somebody has the tablet and has answered something. */
async function begin(): Promise<void> {
  const sheet = buildSheet({ id: 'tablet-sheet', roundId: 'round-01', now: collectedAt });
  await changeDesk('round-01', (standing) => ({
    ...standing,
    tablet: standing.tablet && { ...standing.tablet, sheetId: 'tablet-sheet' },
  }));
  await addSheet({
    ...sheet,
    answers: { B1: 2 },
    notes: {
      B1: { text: 'For all', visibility: 'shared' },
      B2: { text: 'Only for me', visibility: 'private' },
    },
    respondent: { partnerId: 'partner-north', role: 'teacher', name: 'Hanneke' },
  });
  await savePlace('tablet-sheet', 'theme/process');
  await changeSheet('tablet-sheet', 1, (standing) => ({ ...standing, aim: 'Together' }));
  await changeSheet('tablet-sheet', 1, (standing) => ({ ...standing, aim: 'Apart' }));
}

async function lockedRound(round: Round): Promise<void> {
  await addGroupRound(round, desk);
  await lockTablet('round-01', '2468');
  await begin();
}

describe.each(storageKinds)('a tablet that goes round, kept on %s', (kind) => {
  beforeEach(() => freshStorage(kind));

  it('is one until the right PIN is given', async () => {
    await addGroupRound(openRound(), desk);
    expect(await lockedTablet()).toBeNull();
    expect(await lockTablet('round-01', '2468')).toEqual({ ok: true, value: undefined });
    expect((await lockedTablet())?.roundId).toBe('round-01');
    expect(await unlockTablet('round-01', '2469')).toEqual({ ok: true, value: false });
    expect((await lockedTablet())?.roundId).toBe('round-01');
    expect(await unlockTablet('round-01', '2468')).toEqual({ ok: true, value: true });
    expect(await lockedTablet()).toBeNull();
    expect(await readDesk('round-01')).toEqual(desk);
  });

  it('keeps no PIN, and of the same PIN not twice the same', async () => {
    const kept = async () => {
      await lockTablet('round-01', '2468');
      const tablet = (await readDesk('round-01'))?.tablet;
      await unlockTablet('round-01', '2468');
      return tablet;
    };
    await addGroupRound(openRound(), desk);
    const [one, other] = [await kept(), await kept()];
    expect(JSON.stringify(one)).not.toContain('2468');
    expect(one?.hash).not.toBe(other?.hash);
    expect(atob(one?.salt ?? '')).toHaveLength(16);
    expect(atob(one?.hash ?? '')).toHaveLength(32);
  });

  it('cannot be locked anew with another PIN, nor for a round that is not there', async () => {
    expect(await lockTablet('round-01', '1111')).toEqual({ ok: false, reason: 'gone' });
    await addGroupRound(openRound(), desk);
    await lockTablet('round-01', '2468');
    expect(await lockTablet('round-01', '1111')).toEqual({ ok: false, reason: 'stale' });
    expect(await unlockTablet('round-01', '1111')).toEqual({ ok: true, value: false });
  });

  it('hands in what the person filled in, and forgets the rest of it', async () => {
    await lockedRound(openRound());
    expect(await handInFromTablet('round-01', 'tablet-sheet', now)).toEqual({ ok: true, value: undefined });
    expect(await readSheet('tablet-sheet')).toMatchObject({
      finishedAt: now,
      aim: 'Together',
      notes: { B1: { text: 'For all', visibility: 'shared' } },
      respondent: { partnerId: 'partner-north', role: null, name: 'Hanneke' },
    });
    expect((await readDesk('round-01'))?.tablet?.sheetId).toBeNull();
    expect(await readPlace('tablet-sheet')).toBeNull();
    expect(await listVersions('round-01')).toEqual([]);
    const { places, drafts, versions } = await everyRow();
    expect([places, drafts, versions]).toEqual([[], [], []]);
    expect(await everythingAsText()).not.toContain('Only for me');
    expect((await listArrivals('round-01')).map(({ sheetId, road }) => [sheetId, road])).toEqual([
      ['tablet-sheet', 'tablet'],
    ]);
  });

  it('hands in what can be taken away again', async () => {
    await lockedRound(openRound());
    await handInFromTablet('round-01', 'tablet-sheet', now);
    const [mark] = await listArrivals('round-01');
    expect((await undoArrival([mark?.importId ?? ''], now)).ok).toBe(true);
    expect(await listSheets('round-01')).toEqual([]);
  });

  it('hands in anonymously without a name, a time, or a list of arrivals', async () => {
    await lockedRound(anonymousRound());
    await handInFromTablet('round-01', 'tablet-sheet', now);
    expect(await readSheet('tablet-sheet')).toMatchObject({
      startedAt: null,
      finishedAt: '2026-11-20T08:00:00.000Z',
      respondent: { role: null, name: null },
    });
    const stored = await everythingAsText();
    for (const trace of ['2026-11-24', 'Hanneke', 'teacher']) expect(stored).not.toContain(trace);
    const { arrivals, imports } = await everyRow();
    expect([arrivals, imports]).toEqual([[], []]);
  });

  it('hands in only the sheet of the one who has it', async () => {
    await lockedRound(openRound());
    await addSheet(buildSheet({ id: 'other-sheet', roundId: 'round-01', now: null }));
    expect(await handInFromTablet('round-01', 'other-sheet', now)).toEqual({ ok: false, reason: 'stale' });
    await handInFromTablet('round-01', 'tablet-sheet', now);
    expect(await handInFromTablet('round-01', 'tablet-sheet', now)).toEqual({ ok: false, reason: 'stale' });
    await removeRound('round-01', now);
    expect(await handInFromTablet('round-01', 'tablet-sheet', now)).toEqual({ ok: false, reason: 'gone' });
  });

  it('is begun on by one person at a time', async () => {
    const sheetOf = (id: string) => buildSheet({ id, roundId: 'round-01', now: collectedAt });
    expect(await beginOnTablet(sheetOf('first-one'))).toEqual({ ok: false, reason: 'gone' });
    await addGroupRound(openRound(), desk);
    expect(await beginOnTablet(sheetOf('first-one'))).toEqual({ ok: false, reason: 'stale' });
    await lockTablet('round-01', '2468');
    expect((await beginOnTablet(sheetOf('first-one'))).ok).toBe(true);
    expect((await readDesk('round-01'))?.tablet?.sheetId).toBe('first-one');
    expect(await beginOnTablet(sheetOf('second-one'))).toEqual({ ok: false, reason: 'stale' });
    expect(await readSheet('second-one')).toBeNull();
    await handInFromTablet('round-01', 'first-one', now);
    expect((await beginOnTablet(sheetOf('second-one'))).ok).toBe(true);
    expect((await listSheets('round-01')).map(({ id }) => id)).toEqual(['first-one', 'second-one']);
  });

  it('leaves nothing of somebody who stops', async () => {
    await lockedRound(openRound());
    expect(await dropTabletSheet('round-01')).toEqual({ ok: true, value: undefined });
    const stored = await everythingAsText();
    for (const trace of ['tablet-sheet', 'Hanneke', 'Together', 'Apart']) expect(stored).not.toContain(trace);
    expect((await readDesk('round-01'))?.tablet).toMatchObject({ sheetId: null });
    expect(await dropTabletSheet('round-01')).toEqual({ ok: true, value: undefined });
  });

  it('leaves nothing of an unfinished sheet when the facilitator takes it back', async () => {
    await lockedRound(openRound());
    expect(await unlockTablet('round-01', '0000')).toEqual({ ok: true, value: false });
    expect(await readSheet('tablet-sheet')).not.toBeNull();
    expect(await unlockTablet('round-01', '2468')).toEqual({ ok: true, value: true });
    expect(await everythingAsText()).not.toContain('tablet-sheet');
  });

  it('says so where the browser cannot make a hash, and is not locked', async () => {
    await addGroupRound(openRound(), desk);
    vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as unknown as SubtleCrypto);
    expect(await lockTablet('round-01', '2468')).toEqual({ ok: false, reason: 'failed' });
    expect(await lockedTablet()).toBeNull();
  });
});

it('what a page left behind of a sheet on the tablet is handed in with it', async () => {
  freshStorage();
  await lockedRound(openRound());
  const sheet = await readSheet('tablet-sheet');
  if (!sheet) throw new Error('No sheet');
  expect(keepDraft({ ...sheet, seek: 'A bus' })).toBe(true);
  await handInFromTablet('round-01', 'tablet-sheet', now);
  expect(await readSheet('tablet-sheet')).toMatchObject({ seek: 'A bus', finishedAt: now });
});
