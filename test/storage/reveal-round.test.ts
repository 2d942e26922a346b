import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addGroupRound, linkRound } from '#src/storage/group-rounds.ts';
import { emptyDesk } from '#src/storage/desks.ts';
import { revealRound, takeInWaitingSheets, undoReveal } from '#src/storage/reveal-round.ts';
import { addRound, changeRound, readRound } from '#src/storage/rounds.ts';
import { addSheet } from '#src/storage/sheets.ts';
import { anonymousRound, handedIn, openRound } from '#test/support/hand-ins.ts';
import { freshStorage, openTab, storageKinds } from '#test/support/storage.ts';

const now = '2026-11-24T14:00:00.000Z';
const later = '2026-11-24T15:00:00.000Z';
const stale = { ok: false, reason: 'stale' };
const gone = { ok: false, reason: 'gone' };

/** Sheets of an anonymous round tell nothing of a person. */
const nameless = (digit: string) =>
  handedIn(digit, { respondent: { partnerId: 'partner-north', role: null, name: null } });

async function handIn(...digits: string[]): Promise<void> {
  for (const digit of digits) {
    const saved = await addSheet(nameless(digit));
    if (!saved.ok) throw new Error(saved.reason);
  }
}

const idsOf = (...digits: string[]) => digits.map((digit) => handedIn(digit).id);

describe.each(storageKinds)('revealing a round on %s', (kind) => {
  beforeEach(() => freshStorage(kind));

  it('shows an open round from its first sheet on, once', async () => {
    await addRound(openRound(), []);
    expect(await revealRound('round-01', now)).toEqual(stale);
    await handIn('a');
    const revealed = { ...openRound(), revision: 2, revealedAt: now };
    expect(await revealRound('round-01', now)).toEqual({ ok: true, value: revealed });
    expect(await revealRound('round-01', later)).toEqual(stale);
    expect(await readRound('round-01')).toEqual(revealed);
    expect(await revealRound('nowhere-01', now)).toEqual(gone);
  });

  it('shows an anonymous round from its minimum on, with exactly the sheets that are finished', async () => {
    await addRound(anonymousRound(), []);
    await handIn('a', 'b');
    await addSheet(handedIn('d', { finishedAt: null }));
    expect(await revealRound('round-01', now)).toEqual(stale);
    await handIn('c');
    const saved = await revealRound('round-01', now);
    expect(saved.ok && saved.value.shownSheetIds).toEqual([idsOf('a', 'b', 'c')]);
  });

  it('takes in who came later together, from the minimum on', async () => {
    await addRound(anonymousRound(), []);
    await handIn('a', 'b', 'c');
    await revealRound('round-01', now);
    await handIn('d', 'e');
    expect(await takeInWaitingSheets('round-01')).toEqual(stale);
    await handIn('f');
    const saved = await takeInWaitingSheets('round-01');
    const batches = [idsOf('a', 'b', 'c'), idsOf('d', 'e', 'f')];
    expect(saved).toMatchObject({ ok: true, value: { revision: 3, shownSheetIds: batches } });
    expect(await takeInWaitingSheets('round-01')).toEqual(stale);
    expect((await readRound('round-01'))?.shownSheetIds).toEqual(batches);
  });

  it('can be undone of an open round only', async () => {
    await addRound(openRound(), []);
    await handIn('a', 'b', 'c');
    expect(await undoReveal('round-01')).toEqual(stale);
    await revealRound('round-01', now);
    expect(await undoReveal('round-01')).toMatchObject({
      ok: true,
      value: { revision: 3, revealedAt: null },
    });
    expect((await revealRound('round-01', later)).ok).toBe(true);

    await addRound(anonymousRound({ id: 'round-02' }), []);
    for (const digit of ['d', 'e', 'f']) await addSheet({ ...nameless(digit), roundId: 'round-02' });
    const shown = await revealRound('round-02', now);
    expect(await undoReveal('round-02')).toEqual(stale);
    expect(shown.ok && (await readRound('round-02'))).toEqual(shown.ok && shown.value);
  });
});

describe('two tabs that reveal', () => {
  let other: Awaited<ReturnType<typeof openTab>>;
  beforeEach(async () => {
    freshStorage();
    other = await openTab();
    await addRound(anonymousRound(), []);
    await handIn('a', 'b', 'c');
  });
  afterEach(() => {
    other.closeChannel();
    other.closeStorage();
  });

  it('at the same moment do it once', async () => {
    const [mine, theirs] = await Promise.all([
      revealRound('round-01', now),
      other.revealRound('round-01', later),
    ]);
    expect([mine, theirs].filter(({ ok }) => ok)).toHaveLength(1);
    expect([mine, theirs].find(({ ok }) => !ok)).toEqual(stale);
    expect(await readRound('round-01')).toMatchObject({ revision: 2, shownSheetIds: [idsOf('a', 'b', 'c')] });
  });

  it('while a sheet comes in: it is shown or it waits, and is never lost', async () => {
    const [revealed] = await Promise.all([other.revealRound('round-01', now), addSheet(nameless('d'))]);
    expect(revealed.ok).toBe(true);
    const shown = (await readRound('round-01'))?.shownSheetIds;
    expect([[idsOf('a', 'b', 'c')], [idsOf('a', 'b', 'c', 'd')]]).toContainEqual(shown);
  });
});

describe.each(storageKinds)('a round that follows another, kept on %s', (kind) => {
  beforeEach(async () => {
    freshStorage(kind);
    for (const id of ['round-01', 'round-02', 'round-03']) {
      await addGroupRound(openRound({ id }), emptyDesk(id));
    }
  });

  it('is linked to it, to another, and to none', async () => {
    expect(await linkRound('round-02', 'round-01')).toEqual({
      ok: true,
      value: openRound({ id: 'round-02', revision: 2, previousRoundId: 'round-01' }),
    });
    expect((await linkRound('round-02', 'round-03')).ok).toBe(true);
    expect(await linkRound('round-02', null)).toMatchObject({ ok: true, value: { previousRoundId: null } });
    expect(await readRound('round-02')).toMatchObject({ revision: 4, previousRoundId: null });
  });

  it('never follows itself, straight away or by way of others', async () => {
    expect(await linkRound('round-01', 'round-01')).toEqual(stale);
    await linkRound('round-02', 'round-01');
    await linkRound('round-03', 'round-02');
    expect(await linkRound('round-01', 'round-02')).toEqual(stale);
    expect(await linkRound('round-01', 'round-03')).toEqual(stale);
    expect((await readRound('round-01'))?.previousRoundId).toBeNull();
    expect((await linkRound('round-03', 'round-01')).ok).toBe(true);
  });

  it('needs both rounds, but not the ones before', async () => {
    expect(await linkRound('round-01', 'nowhere-01')).toEqual(gone);
    expect(await linkRound('nowhere-01', 'round-01')).toEqual(gone);
    await changeRound('round-01', (round) => ({ ...round, previousRoundId: 'long-gone' }));
    expect((await linkRound('round-02', 'round-01')).ok).toBe(true);
  });

  it('is linked also where others go round in a circle by a file', async () => {
    await changeRound('round-02', (round) => ({ ...round, previousRoundId: 'round-03' }));
    await changeRound('round-03', (round) => ({ ...round, previousRoundId: 'round-02' }));
    expect((await linkRound('round-01', 'round-02')).ok).toBe(true);
  });
});
