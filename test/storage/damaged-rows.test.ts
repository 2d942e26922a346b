import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listAsides } from '#src/storage/asides.ts';
import { subscribe } from '#src/storage/changes.ts';
import { write } from '#src/storage/database.ts';
import { addAll, readExisting } from '#src/storage/importing.ts';
import { addRound, changeRound, listRounds, readRound } from '#src/storage/rounds.ts';
import { changeSheet, listSheets, readSheet } from '#src/storage/sheets.ts';
import type { Row, StoreName } from '#src/storage/stores.ts';
import { listTrash } from '#src/storage/trash.ts';
import { listVersions } from '#src/storage/versions.ts';
import { groupRound } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';
import { freshStorage, storageKinds } from '#test/support/storage.ts';

const people = sheets('B1\n4\n2');
const now = '2026-11-24T09:00:00.000Z';

async function damage(store: StoreName, row: Row) {
  expect((await write([store], (tx) => tx.put(store, row))).ok).toBe(true);
}

const damagedRound: Row = { ...groupRound(), id: 'round-02', name: 'Spring', openness: 'half' };
const damagedSheet: Row = { ...people[0], id: 'sheet-009', answers: { B1: 7 } };

describe.each(storageKinds)('damaged rows on %s', (kind) => {
  beforeEach(async () => {
    freshStorage(kind);
    await addRound(groupRound(), people);
  });

  it('do not keep the others from being listed', async () => {
    await damage('rounds', damagedRound);
    await damage('sheets', damagedSheet);
    expect(await listRounds()).toEqual([groupRound()]);
    expect(await listSheets('round-01')).toEqual(people);
    expect(await readSheet('sheet-009')).toBeNull();
  });

  it('are set aside whole, once, and told', async () => {
    await damage('rounds', damagedRound);
    await damage('sheets', damagedSheet);
    const heard = vi.fn();
    const end = subscribe(heard);
    await listRounds();
    await listRounds();
    await readSheet('sheet-009');
    await listSheets('round-01');
    end();
    expect(heard.mock.calls).toEqual([[{ everything: true }], [{ everything: true }]]);
    const asides = await listAsides();
    expect(asides.map(({ store, name, row }) => ({ store, name, row }))).toEqual(
      expect.arrayContaining([
        { store: 'rounds', name: 'Spring', row: damagedRound },
        { store: 'sheets', name: null, row: damagedSheet },
      ]),
    );
    expect(asides).toHaveLength(2);
  });

  it('stay aside when their id is used again, each damaged row by itself', async () => {
    await damage('rounds', damagedRound);
    await listRounds();
    await damage('rounds', { ...damagedRound, name: 'Spring again' });
    await listRounds();
    expect((await addRound({ ...groupRound(), id: 'round-02', name: 'Whole' }, [])).ok).toBe(true);
    expect((await listAsides()).map((aside) => aside.name).sort()).toEqual(['Spring', 'Spring again']);
    expect((await readRound('round-02'))?.name).toBe('Whole');
  });

  it('are never overwritten by a change or an import', async () => {
    await damage('rounds', damagedRound);
    await damage('sheets', damagedSheet);
    expect(await changeRound('round-02', (round) => round)).toEqual({ ok: false, reason: 'gone' });
    expect(await changeSheet('sheet-009', 1, (sheet) => sheet)).toEqual({ ok: false, reason: 'gone' });
    const whole = { ...groupRound(), id: 'round-02', revision: 5 };
    const replaced = { rounds: [{ id: 'round-02', revision: 1 }], sheets: [] };
    expect(await addAll({ rounds: [whole], sheets: [], replaced, now })).toEqual({
      ok: false,
      reason: 'stale',
    });
    await listRounds();
    expect(await listAsides()).toMatchObject([{ row: damagedRound }]);
  });

  it('can be repaired from a file, together with the sheets that were left', async () => {
    await changeSheet('sheet-002', 1, (sheet) => ({ ...sheet, aim: 'Newer than the file' }));
    await damage('rounds', { ...groupRound(), openness: 'half' });
    expect(await readExisting({ rounds: ['round-01'], sheets: ['sheet-001'], agreements: [] })).toEqual([]);
    const saved = await addAll({ rounds: [groupRound()], sheets: people, now });
    expect(saved.ok).toBe(true);
    expect(await listRounds()).toEqual([groupRound()]);
    expect((await listSheets('round-01')).map((sheet) => sheet.aim)).toEqual(['', 'Newer than the file']);
  });

  it('go back to their place when they can be read after all', async () => {
    await write(['asides'], (tx) => tx.put('asides', { id: 'one', store: 'sheets', row: people[1] }));
    await write(['asides'], (tx) =>
      tx.put('asides', { id: 'two', store: 'sheets', row: { ...people[1], id: 'sheet-007' } }),
    );
    const [aside] = await listAsides();
    expect(aside).toMatchObject({ id: 'one', row: people[1] });
    expect(await listAsides()).toHaveLength(1);
    expect(await readSheet('sheet-007')).toEqual({ ...people[1], id: 'sheet-007' });
  });

  it('among the kept versions and drafts are set aside, too', async () => {
    await damage('versions', {
      id: 'version-1',
      roundId: 'round-01',
      store: 'sheets',
      role: 'refused',
      row: { ...people[0], answers: { B1: 7 } },
    });
    await damage('drafts', { id: 'sheet-001', roundId: 'round-01', page: 'one', row: damagedSheet });
    expect(await listVersions('round-01')).toEqual([]);
    expect(await listSheets('round-01')).toEqual(people);
    expect((await listAsides()).map((aside) => aside.store).sort()).toEqual(['drafts', 'versions']);
  });

  it('in the trash do not keep the trash from being listed', async () => {
    await damage('trash', { id: 'broken', removedAt: 'yesterday' });
    expect(await listTrash(now)).toEqual([]);
    expect(await listAsides()).toMatchObject([{ store: 'trash', row: { removedAt: 'yesterday' } }]);
  });
});
