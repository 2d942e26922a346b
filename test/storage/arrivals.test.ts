import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { planArrival } from '#src/domain/arrival.ts';
import { reveal } from '#src/domain/reveal.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { arrivalOf, listArrivals, takeArrivals, undoArrival } from '#src/storage/arrivals.ts';
import { changeSheets } from '#src/storage/change-sheets.ts';
import { keepDraft } from '#src/storage/drafts.ts';
import { changeSetup } from '#src/storage/group-rounds.ts';
import { addRound, changeRound } from '#src/storage/rounds.ts';
import { changeSheet, listSheets, readSheet } from '#src/storage/sheets.ts';
import { listTrash, purgeTrash, removeRound, removeSheet, restoreRound } from '#src/storage/trash.ts';
import { listImports, undoImport } from '#src/storage/undo-import.ts';
import { listVersions, restoreVersion } from '#src/storage/versions.ts';
import { anonymousRound, collect, collectedAt, handedIn, openRound, typed } from '#test/support/hand-ins.ts';
import { everyRow, everythingAsText } from '#test/support/stored-rows.ts';
import { freshStorage, storageKinds } from '#test/support/storage.ts';
import { faults } from '#test/support/storage-faults.ts';

const later = '2026-11-24T14:00:00.000Z';
const open = openRound();
const anonymous = anonymousRound();
const idsIn = async () => (await listSheets('round-01')).map(({ id }) => id);
const idOf = (digit: string) => handedIn(digit).id;

describe.each(storageKinds)('hand-ins kept on %s', (kind) => {
  beforeEach(() => freshStorage(kind));

  describe('of an open round', () => {
    beforeEach(() => addRound(open, []));

    it('come in as they were handed in, with the way they came', async () => {
      const [ofA, of3] = await collect(open, [handedIn('a'), handedIn('3')], 'table');
      expect(await listSheets('round-01')).toEqual([handedIn('3'), handedIn('a')]);
      expect(await listArrivals('round-01')).toEqual([
        { sheetId: idOf('3'), roundId: 'round-01', road: 'table', importId: of3 },
        { sheetId: idOf('a'), roundId: 'round-01', road: 'table', importId: ofA },
      ]);
    });

    it('of which nothing is new write nothing', async () => {
      await collect(open, [handedIn('a')]);
      const again = planArrival(open, [handedIn('a')], {
        roundId: 'round-01',
        setupKey: null,
        sheet: handedIn('a'),
      });
      expect(await takeArrivals(open, [again], 'qr', later)).toEqual({ ok: true, value: new Map() });
      expect((await everyRow()).imports).toHaveLength(1);
    });

    it('replace an earlier hand-in of the same person, and undoing puts that back', async () => {
      const [first] = await collect(open, [handedIn('a')], 'qr');
      const second = await collect(open, [handedIn('a', { revision: 5, aim: 'Changed' })], 'link');
      expect(await listSheets('round-01')).toMatchObject([{ revision: 5, aim: 'Changed' }]);
      expect(await listArrivals('round-01')).toMatchObject([{ road: 'link', importId: second[0] }]);
      expect(await undoArrival(second, later)).toEqual({ ok: true, value: undefined });
      expect(await listSheets('round-01')).toEqual([handedIn('a')]);
      expect(await listArrivals('round-01')).toMatchObject([{ road: 'qr', importId: first }]);
      expect(await listTrash(later)).toEqual([]);
    });

    it('that are whole take the place of a typed code, and undoing puts the code back', async () => {
      const [first] = await collect(open, [typed('a')], 'code');
      const second = await collect(open, [handedIn('a')], 'file');
      expect(await idsIn()).toEqual([idOf('a')]);
      expect(await listArrivals('round-01')).toMatchObject([{ sheetId: idOf('a'), road: 'file' }]);
      expect((await undoArrival(second, later)).ok).toBe(true);
      expect(await listSheets('round-01')).toEqual([typed('a')]);
      expect(await listArrivals('round-01')).toMatchObject([
        { sheetId: typed('a').id, road: 'code', importId: first },
      ]);
    });

    it('can be taken away one by one; a way back stays in the trash', async () => {
      await collect(open, [handedIn('a')]);
      const second = await collect(open, [handedIn('b')]);
      await undoArrival(second, later);
      expect(await idsIn()).toEqual([idOf('a')]);
      expect(await undoArrival(second, later)).toEqual({ ok: false, reason: 'gone' });
      const [entry] = await listTrash(later);
      expect(entry).toMatchObject({ kind: 'import', sheets: 1, removedAt: later });
      await restoreRound(entry?.id ?? '');
      expect(await idsIn()).toEqual([idOf('a'), idOf('b')]);
      expect(await listArrivals('round-01')).toHaveLength(2);
    });

    it('do not come back from the trash beside the same person', async () => {
      await collect(open, [typed('a')], 'code');
      const whole = await collect(open, [handedIn('a')]);
      await undoArrival(whole, later);
      const [entry] = await listTrash(later);
      expect(await restoreRound(entry?.id ?? '')).toEqual({ ok: false, reason: 'stale' });
      expect(await idsIn()).toEqual([typed('a').id]);
    });

    it('stay away when they were removed since, with what they took the place of', async () => {
      await collect(open, [typed('a'), handedIn('b')], 'code');
      const second = await collect(open, [handedIn('a'), handedIn('b', { revision: 2 })]);
      await removeSheet(idOf('a'), later);
      await removeSheet(idOf('b'), later);
      expect((await undoArrival(second, later)).ok).toBe(true);
      expect(await idsIn()).toEqual([]);
      expect(await listArrivals('round-01')).toEqual([]);
    });

    it('that meet each other in one go end as one sheet, and go together', async () => {
      const importId = await collect(open, [typed('a'), handedIn('a'), handedIn('a', { revision: 2 })]);
      expect(await listSheets('round-01')).toEqual([handedIn('a', { revision: 2 })]);
      await undoArrival(importId, later);
      expect(await idsIn()).toEqual([]);
    });

    it('planned beside other sheets than are here are refused, and nothing of them is kept', async () => {
      const arrival = (sheet: Sheet) => ({ roundId: 'round-01', setupKey: null, sheet });
      const plans = [
        planArrival(open, [], arrival(handedIn('c'))),
        planArrival(open, [], arrival(handedIn('a'))),
      ];
      await collect(open, [typed('a')], 'code');
      expect(await takeArrivals(open, plans, 'qr', later)).toEqual({ ok: false, reason: 'stale' });
      expect(await idsIn()).toEqual([typed('a').id]);
      const raised = planArrival(open, [handedIn('b')], arrival(handedIn('b', { revision: 2 })));
      expect(await takeArrivals(open, [raised], 'qr', later)).toEqual({ ok: false, reason: 'stale' });
      await collect(open, [handedIn('d')]);
      const late = planArrival(open, [], arrival(typed('d')));
      expect(await takeArrivals(open, [late], 'code', later)).toEqual({ ok: false, reason: 'stale' });
      expect(await idsIn()).toEqual([typed('a').id, idOf('d')]);
    });

    it('planned for another set-up than the round has by now are refused', async () => {
      const outcome = planArrival(open, [], { roundId: 'round-01', setupKey: null, sheet: handedIn('a') });
      await changeSetup('round-01', (round) => ({ ...round, openness: 'anonymous' }));
      expect(await takeArrivals(open, [outcome], 'qr', later)).toEqual({ ok: false, reason: 'stale' });
      expect(await idsIn()).toEqual([]);
    });

    it('do not come back from the trash into another set-up than they were made with', async () => {
      await undoArrival(await collect(open, [handedIn('a')]), later);
      const [entry] = await listTrash(later);
      await changeSetup('round-01', (round) => ({ ...round, openness: 'anonymous' }));
      expect(await restoreRound(entry?.id ?? '')).toEqual({ ok: false, reason: 'stale' });
      await changeSetup('round-01', (round) => ({ ...round, openness: 'open' }));
      expect((await restoreRound(entry?.id ?? '')).ok).toBe(true);
      expect(await idsIn()).toEqual([idOf('a')]);
    });

    it('of a table go together into one entry of the trash, or one on its own', async () => {
      const table = await collect(open, [handedIn('1'), handedIn('2'), handedIn('3')], 'table');
      await undoArrival(table.slice(1, 2), later);
      expect(await idsIn()).toEqual([idOf('1'), idOf('3')]);
      expect((await undoArrival(table, later)).ok).toBe(true);
      expect(await idsIn()).toEqual([]);
      expect((await listTrash(later)).map(({ sheets }) => sheets).sort()).toEqual([1, 2]);
    });

    it('find no round that was removed', async () => {
      await removeRound('round-01', later);
      const outcome = planArrival(open, [], { roundId: 'round-01', setupKey: null, sheet: handedIn('a') });
      expect(await takeArrivals(open, [outcome], 'qr', later)).toEqual({ ok: false, reason: 'gone' });
      expect(await readSheet(idOf('a'))).toBeNull();
    });

    it('are no imports, and are undone only as what they are', async () => {
      const [importId] = await collect(open, [handedIn('a')]);
      expect(await listImports(later)).toEqual([]);
      expect(await undoImport(importId ?? '', later)).toEqual({ ok: false, reason: 'gone' });
      expect(await idsIn()).toEqual([idOf('a')]);
    });

    it('go with their round and come back with it', async () => {
      await collect(open, [handedIn('a')]);
      const before = await listArrivals('round-01');
      await removeRound('round-01', later);
      expect(await listArrivals('round-01')).toEqual([]);
      await restoreRound('round-01');
      expect(await listArrivals('round-01')).toEqual(before);
    });
  });

  describe('of an anonymous round', () => {
    beforeEach(() => addRound(anonymous, []));

    it('leave no name, no time and no list of who came when', async () => {
      await collect(anonymous, [handedIn('b')]);
      await collect(anonymous, [handedIn('7')]);
      for (const sheet of await listSheets('round-01')) {
        expect(sheet).toMatchObject({ startedAt: null, finishedAt: '2026-11-20T08:00:00.000Z' });
        expect(sheet.respondent.name).toBeNull();
      }
      expect(await listArrivals('round-01')).toEqual([]);
      const stored = await everythingAsText();
      expect(stored).not.toContain('2026-11-24');
      expect(stored).not.toContain('Person');
      expect(stored).not.toContain('"qr"');
    });

    it('are not told apart even when a plan still says who it was', async () => {
      const outcome = { kind: 'added' as const, sheet: handedIn('b'), replaces: null };
      expect((await takeArrivals(anonymous, [outcome], 'file', collectedAt)).ok).toBe(true);
      expect(await everythingAsText()).not.toContain('Person');
      expect(await everythingAsText()).not.toContain('2026-11-24');
    });

    it('can be found and undone long after the day of the round, with nothing that tells their order', async () => {
      await collect(anonymous, [handedIn('b'), handedIn('7')]);
      await collect(anonymous, [handedIn('b', { revision: 2 })]);
      await purgeTrash('2027-03-01T08:00:00.000Z');
      const [, ofB] = await listSheets('round-01');
      const raised = ofB ? await arrivalOf(ofB) : null;
      expect((await undoArrival([raised ?? ''], later)).ok).toBe(true);
      const [of7, before] = await listSheets('round-01');
      expect([of7?.revision, before?.revision]).toEqual([1, 1]);
      const first = before ? await arrivalOf(before) : null;
      expect((await undoArrival([first ?? ''], later)).ok).toBe(true);
      expect(await idsIn()).toEqual([idOf('7')]);
      const records = (await everyRow()).imports as { sheets: string[]; day: string }[];
      expect(records.map(({ sheets, day }) => [sheets, day])).toEqual([[[idOf('7')], '2026-11-22']]);
    });

    it('keep their way back as long as the round is here or in the trash', async () => {
      await collect(anonymous, [handedIn('b')]);
      await removeRound('round-01', later);
      await purgeTrash(later);
      expect((await everyRow()).imports).toHaveLength(1);
      await purgeTrash('2027-03-01T08:00:00.000Z');
      expect((await everyRow()).imports).toEqual([]);
    });

    it('that are undone leave no more than the day of that in the trash', async () => {
      const importId = await collect(anonymous, [handedIn('b')]);
      expect((await undoArrival(importId, '2026-11-25T09:31:12.000Z')).ok).toBe(true);
      expect(await listTrash('2026-11-25T09:31:12.000Z')).toMatchObject([
        { kind: 'import', sheets: 1, removedAt: '2026-11-25T00:00:00.000Z' },
      ]);
      expect(await everythingAsText()).not.toContain('09:31');
    });

    it('can be undone until they are shown, and late ones until those are', async () => {
      const early = await collect(anonymous, [handedIn('1'), handedIn('2'), handedIn('3')]);
      const raised = await collect(anonymous, [handedIn('2', { revision: 2 })]);
      const people = await listSheets('round-01');
      await changeRound('round-01', (round) => reveal(round, people, later));
      for (const importId of [early, raised]) {
        expect(await undoArrival(importId, later)).toEqual({ ok: false, reason: 'stale' });
      }
      expect(await idsIn()).toHaveLength(3);
      const late = await collect(anonymous, [handedIn('9')]);
      expect((await undoArrival(late, later)).ok).toBe(true);
      expect(await idsIn()).toHaveLength(3);
    });
  });
});

describe('a sheet that an anonymous round has shown', () => {
  beforeEach(async () => {
    freshStorage();
    await addRound(anonymous, []);
    await collect(anonymous, [handedIn('1'), handedIn('2'), handedIn('3')]);
    await changeSheet(idOf('1'), 1, (sheet) => ({ ...sheet, aim: 'Mine' }));
    await changeSheet(idOf('1'), 1, (sheet) => ({ ...sheet, aim: 'Late' }));
    const people = await listSheets('round-01');
    await changeRound('round-01', (round) => reveal(round, people, later));
  });

  it('can no longer be changed, alone, with others, by a draft or by a version', async () => {
    const stale = { ok: false, reason: 'stale' };
    const before = await readSheet(idOf('1'));
    if (!before) throw new Error('No sheet');
    const change = (sheet: Sheet): Sheet => ({ ...sheet, answers: { B1: 1 } });
    expect(await changeSheet(idOf('1'), 2, change)).toEqual(stale);
    expect(await changeSheets([{ id: idOf('1'), revision: 2, change }])).toEqual(stale);
    for (const { id } of await listVersions('round-01')) expect(await restoreVersion(id)).toEqual(stale);
    keepDraft({ ...before, aim: 'On the screen' });
    expect(await readSheet(idOf('1'))).toEqual(before);
    expect((await everyRow()).drafts).toEqual([]);
    expect((await listVersions('round-01')).map(({ role }) => role).sort()).toEqual(['refused', 'standing']);
  });
});

describe('a collection that is broken off', () => {
  beforeEach(async () => {
    freshStorage();
    await addRound(open, []);
  });

  it.each(['aborted', 'closedInMidWrite', 'completedUnheard'] as const)(
    'in the middle of a table of seven (%s) loses nobody and doubles nobody',
    async (fault) => {
      const table = ['1', '2', '3', '4', '5', '6', '7'].map((digit) => handedIn(digit));
      const plan = table.map((sheet) => ({ kind: 'added' as const, sheet, replaces: null }));
      faults[fault]();
      const saved = await takeArrivals(open, plan, 'table', collectedAt);
      const afterwards = await idsIn();
      expect(afterwards).toHaveLength(saved.ok ? 7 : 0);
      const again = planArrival(open, await listSheets('round-01'), {
        roundId: 'round-01',
        setupKey: null,
        sheet: handedIn('4'),
      });
      expect(again.kind).toBe(saved.ok ? 'same' : 'added');
      expect((await everyRow()).imports).toHaveLength(afterwards.length);
      expect(await listArrivals('round-01')).toHaveLength(afterwards.length);
    },
  );
});

it('whatever comes in and is undone in the opposite order, what was there before is there again', async () => {
  const arrivals = fc.record({
    digit: fc.constantFrom('1', '2', '3'),
    isTyped: fc.boolean(),
    revision: fc.integer({ min: 1, max: 4 }),
  });
  const batches = fc.array(fc.array(arrivals, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(batches, async (given) => {
      freshStorage('memory');
      await addRound(open, []);
      const seen: { importId: string[]; before: unknown }[] = [];
      for (const batch of given) {
        const before = [await listSheets('round-01'), await listArrivals('round-01')];
        const sheets = batch.map(({ digit, isTyped, revision }) =>
          isTyped ? typed(digit) : handedIn(digit, { revision }),
        );
        const importId = await collect(open, sheets).catch(() => null);
        if (importId !== null) seen.push({ importId, before });
        expect(new Set((await idsIn()).map((id) => id.replace('code-', '')[0])).size).toBe(
          (await idsIn()).length,
        );
      }
      for (const { importId, before } of seen.reverse()) {
        expect((await undoArrival(importId, later)).ok).toBe(true);
        expect([await listSheets('round-01'), await listArrivals('round-01')]).toEqual(before);
      }
    }),
    { numRuns: 40 },
  );
});
