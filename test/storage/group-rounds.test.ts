import { beforeEach, describe, expect, it } from 'vitest';
import { buildSheet } from '#src/domain/sheet.ts';
import {
  addAgreement,
  addAgreements,
  changeAgreement,
  listAgreements,
  removeAgreement,
} from '#src/storage/agreements.ts';
import { undoArrival } from '#src/storage/arrivals.ts';
import { changeConversation } from '#src/storage/conversations.ts';
import { read, write } from '#src/storage/database.ts';
import { changeDesk, type Desk, listDesks, readDesk, saveDesk } from '#src/storage/desks.ts';
import { keepDraft } from '#src/storage/drafts.ts';
import {
  addGroupRound,
  addOwnSheet,
  changeSetup,
  clearRound,
  followSetup,
  readGroup,
} from '#src/storage/group-rounds.ts';
import { addAll } from '#src/storage/importing.ts';
import { addRound, listRounds, readRound } from '#src/storage/rounds.ts';
import { changeSheet, listSheets, savePlace } from '#src/storage/sheets.ts';
import { saveStage } from '#src/storage/stages.ts';
import { handInFromTablet, lockTablet } from '#src/storage/tablet.ts';
import { listTrash, removeRound, removeSheet, restoreRound } from '#src/storage/trash.ts';
import { listImports, undoImport } from '#src/storage/undo-import.ts';
import { agreementOf, stageOf } from '#test/support/agreed.ts';
import { collect, collectedAt, handedIn, openRound } from '#test/support/hand-ins.ts';
import { aloneRound } from '#test/support/rounds.ts';
import { everyRow } from '#test/support/stored-rows.ts';
import { freshStorage, storageKinds } from '#test/support/storage.ts';

const round = openRound();
const desk: Desk = {
  roundId: 'round-01',
  as: 'facilitator',
  ownSheetId: null,
  handedInRevision: null,
  tablet: null,
};
const own = buildSheet({ id: 'own-sheet', roundId: 'round-01', now: collectedAt });
const other = { ...openRound(), id: 'round-02', name: 'Another group' };
const otherSheet = { ...handedIn('e'), id: 'other-sheet', roundId: 'round-02' };

describe.each(storageKinds)('group rounds kept on %s', (kind) => {
  beforeEach(() => freshStorage(kind));

  it('are read with what the device is in them', async () => {
    expect(await addGroupRound(round, desk)).toEqual({ ok: true, value: undefined });
    await collect(round, [handedIn('a')]);
    expect(await readGroup('round-01')).toEqual({ round, desk, sheets: [handedIn('a')] });
    expect(await listDesks()).toEqual([desk]);
  });

  it('never take the place of a round that is here', async () => {
    await addGroupRound(round, desk);
    const again = await addGroupRound({ ...round, name: 'Again' }, { ...desk, as: 'participant' });
    expect(again).toEqual({ ok: false, reason: 'stale' });
    expect(await readGroup('round-01')).toEqual({ round, desk, sheets: [] });
  });

  it('are no reflections of one person', async () => {
    await addRound(aloneRound(), []);
    expect(await readGroup('round-01')).toBeNull();
    expect(await readGroup('nowhere-01')).toBeNull();
  });

  it('that came by a file are led by whoever opened it', async () => {
    await addRound(round, []);
    expect(await readDesk('round-01')).toBeNull();
    expect((await readGroup('round-01'))?.desk).toEqual(desk);
    await changeDesk('round-01', (standing) => ({ ...standing, handedInRevision: 3 }));
    expect(await readDesk('round-01')).toEqual({ ...desk, handedInRevision: 3 });
  });

  it('have a desk only as long as they are there', async () => {
    expect(await saveDesk(desk)).toEqual({ ok: false, reason: 'gone' });
    expect(await changeDesk('round-01', (standing) => standing)).toEqual({ ok: false, reason: 'gone' });
    expect(await listDesks()).toEqual([]);
  });

  it('bring the desk back when they are put back', async () => {
    await addGroupRound(round, { ...desk, as: 'table' });
    await addOwnSheet(own);
    const before = await readGroup('round-01');
    await removeRound('round-01', collectedAt);
    expect(await readDesk('round-01')).toBeNull();
    await restoreRound('round-01');
    expect(await readGroup('round-01')).toEqual(before);
  });

  it('keep the desk of a round that an undone import replaces', async () => {
    await addGroupRound(round, { ...desk, as: 'participant' });
    const newer = { ...round, revision: 5, name: 'From a file' };
    const replaced = { rounds: [{ id: 'round-01', revision: 1 }], sheets: [] };
    const batch = await addAll({ rounds: [newer], sheets: [], replaced, now: collectedAt });
    expect(batch.ok && (await undoImport(batch.value, collectedAt)).ok).toBe(true);
    expect(await readGroup('round-01')).toEqual({
      round,
      desk: { ...desk, as: 'participant' },
      sheets: [],
    });
  });

  describe('and an own sheet', () => {
    it('leave whoever opened the round from a file its leader', async () => {
      await addRound(round, []);
      expect((await addOwnSheet(own)).ok).toBe(true);
      expect(await readDesk('round-01')).toEqual({ ...desk, ownSheetId: 'own-sheet' });
      expect((await readGroup('round-01'))?.desk.as).toBe('facilitator');
    });

    it('leave the facilitator a facilitator', async () => {
      await addGroupRound(round, desk);
      await addOwnSheet(own);
      expect(await readGroup('round-01')).toEqual({
        round,
        desk: { ...desk, ownSheetId: 'own-sheet' },
        sheets: [own],
      });
    });

    it('have only one, in a round that is there', async () => {
      expect(await addOwnSheet(own)).toEqual({ ok: false, reason: 'gone' });
      await addGroupRound(round, desk);
      await addOwnSheet(own);
      expect(await addOwnSheet({ ...own, id: 'second-sheet' })).toEqual({ ok: false, reason: 'stale' });
      expect((await listSheets('round-01')).map(({ id }) => id)).toEqual(['own-sheet']);
      await removeSheet('own-sheet', collectedAt);
      expect((await addOwnSheet({ ...own, id: 'second-sheet' })).ok).toBe(true);
    });
  });

  describe('and their set-up', () => {
    it('can be changed before the first sheet', async () => {
      await addGroupRound(round, desk);
      const saved = await changeSetup('round-01', (standing) => ({ ...standing, openness: 'anonymous' }));
      expect(saved).toEqual({ ok: true, value: { ...round, openness: 'anonymous', revision: 2 } });
      expect((await readRound('round-01'))?.openness).toBe('anonymous');
    });

    it('are locked from the first sheet on, finished or not', async () => {
      await addGroupRound(round, desk);
      await addOwnSheet(own);
      const saved = await changeSetup('round-01', (standing) => ({ ...standing, openness: 'anonymous' }));
      expect(saved).toEqual({ ok: false, reason: 'stale' });
      expect(await readRound('round-01')).toEqual(round);
      expect(await changeSetup('nowhere-01', (standing) => standing)).toEqual({ ok: false, reason: 'gone' });
    });
  });
});

describe('a newer invitation to a round that is here', () => {
  const asked = (revision: number) => ({ ...round, revision, asks: ['role' as const] });
  beforeEach(async () => {
    freshStorage();
    await addGroupRound(round, { ...desk, as: 'participant' });
  });

  it('is followed with its own revision, so that an older one never wins', async () => {
    expect((await followSetup(asked(5))).ok).toBe(true);
    expect(await readRound('round-01')).toEqual(asked(5));
    expect(await followSetup({ ...round, revision: 3 })).toEqual({ ok: false, reason: 'stale' });
    expect((await readRound('round-01'))?.revision).toBe(5);
  });

  it('is refused beside answers that were given to another set-up, but not with another name', async () => {
    await addOwnSheet(own);
    expect(await followSetup(asked(5))).toEqual({ ok: false, reason: 'stale' });
    expect((await followSetup({ ...round, revision: 5, name: 'New name' })).ok).toBe(true);
    expect(await followSetup({ ...round, id: 'nowhere-01' })).toEqual({ ok: false, reason: 'gone' });
  });
});

/** A round that has left something in every store there is. */
async function leaveTraces(): Promise<void> {
  await addGroupRound(round, desk);
  await addGroupRound(other, { ...desk, roundId: 'round-02' });
  await addOwnSheet(own);
  await savePlace('own-sheet', 'theme/process');
  await changeSheet('own-sheet', 1, (sheet) => ({ ...sheet, aim: 'Mine' }));
  await changeSheet('own-sheet', 1, (sheet) => ({ ...sheet, aim: 'Not mine' }));
  await collect(round, [handedIn('a'), handedIn('b')]);
  await collect(round, [handedIn('b', { revision: 2 })]);
  await undoArrival(await collect(round, [handedIn('c')]), collectedAt);
  await addAgreements([agreementOf('agree-here'), agreementOf('agree-gone')]);
  await addAgreement(agreementOf('agree-other', { roundId: 'round-02' }));
  await changeAgreement('agree-here', 9, (agreement) => ({ ...agreement, what: 'Not agreed' }));
  await removeAgreement('agree-gone', collectedAt);
  await changeConversation('round-01', (talk) => ({ ...talk, hiddenNotes: ['9ae16a3b2f90404f'] }));
  await saveStage(stageOf());
  await removeSheet(handedIn('a').id, collectedAt);
  // A file with both rounds, of which this one was new then; its import was undone.
  const copies = [
    { ...round, id: 'round-03' },
    { ...other, id: 'round-04' },
  ];
  const batch = await addAll({ rounds: copies, sheets: [], now: collectedAt });
  if (batch.ok) await undoImport(batch.value, collectedAt);
  const late = { ...handedIn('f'), id: 'late-sheet' };
  await addAll({
    rounds: [],
    sheets: [late, otherSheet, { ...handedIn('b'), revision: 9 }],
    agreements: [agreementOf('agree-file'), agreementOf('agree-back')],
    replaced: { rounds: [], sheets: [{ id: handedIn('b').id, revision: 2 }] },
    now: collectedAt,
  });
  await removeAgreement('agree-back', collectedAt);
  await write(['asides'], (tx) =>
    tx.put('asides', { id: 'aside-01', store: 'sheets', row: { id: 'damaged', roundId: 'round-01' } }),
  );
  keepDraft({ ...own, revision: 2, aim: 'On the way' });
}

describe.each(storageKinds)('a round that is cleared from %s', (kind) => {
  beforeEach(async () => {
    freshStorage(kind);
    await leaveTraces();
  });

  it('had left traces in every store', async () => {
    for (const [store, rows] of Object.entries(await everyRow())) {
      const expected = store === 'drafts' && kind === 'memory' ? 0 : 1;
      if (store !== 'facts') expect(rows.length, store).toBeGreaterThanOrEqual(expected);
    }
  });

  it('leaves nothing of itself in any store', async () => {
    const ids = [
      'round-01',
      'own-sheet',
      'late-sheet',
      'agree-here',
      'agree-gone',
      'agree-file',
      'agree-back',
      ...['a', 'b', 'c'].map((d) => handedIn(d).id),
    ];
    const said = ['damaged', 'Mine', 'Not agreed', '9ae16a3b2f90404f'];
    const before = JSON.stringify(await everyRow());
    for (const trace of [...ids, ...said]) expect(before).toContain(trace);
    expect(await clearRound('round-01')).toEqual({ ok: true, value: undefined });
    const left = JSON.stringify(await everyRow());
    for (const trace of [...ids, ...said]) expect(left).not.toContain(trace);
  });

  it('leaves the other rounds as they were', async () => {
    const before = [await readGroup('round-02'), (await listTrash(collectedAt)).filter(isOfBoth)];
    await clearRound('round-01');
    expect([await readGroup('round-02'), (await listTrash(collectedAt)).filter(isOfBoth)]).toEqual(before);
    expect(await listImports(collectedAt)).toMatchObject([{ sheets: 1, replaced: 0 }]);
    expect((await listRounds()).map(({ id }) => id)).toEqual(['round-02']);
    expect((await listAgreements('round-02')).map(({ id }) => id)).toEqual(['agree-other']);
  });

  it('takes only its own part out of what was removed together with others', async () => {
    await clearRound('round-03');
    const both = (await listTrash(collectedAt)).find(isOfBoth);
    expect(both?.name).toBe('Another group');
    await restoreRound(both?.id ?? '');
    expect((await listRounds()).map(({ id }) => id).sort()).toEqual(['round-01', 'round-02', 'round-04']);
  });

  it('can be cleared again, and can come anew', async () => {
    await clearRound('round-01');
    expect(await clearRound('round-01')).toEqual({ ok: true, value: undefined });
    expect((await addGroupRound(round, desk)).ok).toBe(true);
    expect(await readGroup('round-01')).toEqual({ round, desk, sheets: [] });
  });

  it('ends being a tablet', async () => {
    await lockTablet('round-01', '2468');
    await changeDesk('round-01', (standing) => ({
      ...standing,
      tablet: standing.tablet && { ...standing.tablet, sheetId: 'own-sheet' },
    }));
    await handInFromTablet('round-01', 'own-sheet', collectedAt);
    await clearRound('round-01');
    expect(await read(['desks'], (tx) => tx.get('desks', 'round-01'))).toBeUndefined();
  });
});

/** The one trash entry that belongs to two rounds. */
function isOfBoth({ roundId }: { roundId: string }): boolean {
  return roundId === '';
}
