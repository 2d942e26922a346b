import { beforeEach, describe, expect, it } from 'vitest';
import { addRound, listRounds, readRound } from '#src/storage/rounds.ts';
import { changeSheet, listSheets, readPlace, readSheet, savePlace } from '#src/storage/sheets.ts';
import { listTrash, purgeTrash, removeRound, removeSheet, restoreRound } from '#src/storage/trash.ts';
import { listVersions } from '#src/storage/versions.ts';
import { groupRound } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';
import { freshStorage, storageKinds } from '#test/support/storage.ts';

const people = sheets(`
  B1 B2
  4  3
  2  dk
`);
const removal = '2026-11-01T10:00:00.000Z';
const after30Days = '2026-12-01T10:00:00.000Z';
const justLater = '2026-12-01T10:00:00.001Z';

function valueOf<T>(saved: { ok: true; value: T } | { ok: false }): T {
  if (!saved.ok) throw new Error('It was refused');
  return saved.value;
}

describe.each(storageKinds)('the trash on %s', (kind) => {
  beforeEach(async () => {
    freshStorage(kind);
    await addRound(groupRound(), people);
  });

  it('takes a round with its sheets out of sight', async () => {
    expect((await removeRound('round-01', removal)).ok).toBe(true);
    expect(await listRounds()).toEqual([]);
    expect(await listSheets('round-01')).toEqual([]);
    expect(await readSheet('sheet-002')).toBeNull();
    expect(await listTrash(removal)).toEqual([
      {
        id: expect.any(String) as string,
        kind: 'round',
        roundId: 'round-01',
        name: 'Autumn',
        sheets: 2,
        agreements: 0,
        removedAt: removal,
        until: after30Days,
      },
    ]);
  });

  it('brings everything back: round, sheets, refused versions, the place in a sheet', async () => {
    await savePlace('sheet-001', 'theme/process');
    await changeSheet('sheet-001', 1, (sheet) => ({ ...sheet, aim: 'Together' }));
    await changeSheet('sheet-001', 1, (sheet) => ({ ...sheet, aim: 'Apart' }));
    const before = [
      await readRound('round-01'),
      await listSheets('round-01'),
      await listVersions('round-01'),
    ];
    await removeRound('round-01', removal);
    expect(await listVersions('round-01')).toEqual([]);
    expect(await restoreRound('round-01')).toEqual({ ok: true, value: undefined });
    expect([
      await readRound('round-01'),
      await listSheets('round-01'),
      await listVersions('round-01'),
    ]).toEqual(before);
    expect(await readPlace('sheet-001')).toBe('theme/process');
    expect(await listTrash(removal)).toEqual([]);
  });

  it('leaves other rounds alone', async () => {
    await addRound({ ...groupRound(), id: 'round-02' }, []);
    await removeRound('round-01', removal);
    expect((await listRounds()).map((round) => round.id)).toEqual(['round-02']);
  });

  it('refuses a write on a sheet in the trash', async () => {
    await removeRound('round-01', removal);
    const saved = await changeSheet('sheet-001', 1, (sheet) => ({ ...sheet, aim: 'Late' }));
    expect(saved).toEqual({ ok: false, reason: 'gone' });
  });

  it('never puts a round back over another that has its id', async () => {
    await removeRound('round-01', removal);
    await addRound(groupRound({ name: 'Came in again' }), []);
    expect(await restoreRound('round-01')).toEqual({ ok: false, reason: 'stale' });
    expect((await readRound('round-01'))?.name).toBe('Came in again');
    expect(await listTrash(removal)).toHaveLength(1);
  });

  it('restores the latest of two removals of a round, and the earlier one by its own id', async () => {
    const earlier = valueOf(await removeRound('round-01', removal));
    await addRound(groupRound({ name: 'Came in again' }), []);
    const later = valueOf(await removeRound('round-01', '2026-11-02T10:00:00.000Z'));
    expect((await listTrash(removal)).map((entry) => entry.id)).toEqual([later, earlier]);
    await restoreRound('round-01');
    expect((await readRound('round-01'))?.name).toBe('Came in again');
    await removeRound('round-01', '2026-11-03T10:00:00.000Z');
    await restoreRound(earlier);
    expect((await readRound('round-01'))?.name).toBe('Autumn');
  });

  it('removes and restores one sheet', async () => {
    const entry = valueOf(await removeSheet('sheet-001', removal));
    expect((await listSheets('round-01')).map((sheet) => sheet.id)).toEqual(['sheet-002']);
    expect(await listTrash(removal)).toMatchObject([{ kind: 'sheet', name: 'Autumn', sheets: 1 }]);
    expect((await restoreRound(entry)).ok).toBe(true);
    expect(await listSheets('round-01')).toEqual(people);
  });

  it('does not restore a sheet without its round', async () => {
    const entry = valueOf(await removeSheet('sheet-001', removal));
    await removeRound('round-01', removal);
    expect(await restoreRound(entry)).toEqual({ ok: false, reason: 'gone' });
    expect(await readSheet('sheet-001')).toBeNull();
    await restoreRound('round-01');
    expect((await restoreRound(entry)).ok).toBe(true);
    expect(await listSheets('round-01')).toEqual(people);
  });

  it('says that there is nothing to remove or restore', async () => {
    expect(await removeRound('round-99', removal)).toEqual({ ok: false, reason: 'gone' });
    expect(await removeSheet('sheet-99', removal)).toEqual({ ok: false, reason: 'gone' });
    expect(await restoreRound('round-01')).toEqual({ ok: false, reason: 'gone' });
  });

  it('purges what is older than 30 days, and nothing a moment earlier', async () => {
    await removeRound('round-01', removal);
    expect(await purgeTrash(after30Days)).toEqual({ ok: true, value: 0 });
    expect(await listTrash(after30Days)).toHaveLength(1);
    expect(await listTrash(justLater)).toEqual([]);
    expect(await purgeTrash(justLater)).toEqual({ ok: true, value: 1 });
    expect(await restoreRound('round-01')).toEqual({ ok: false, reason: 'gone' });
  });

  it('purges the place in a sheet with the sheet', async () => {
    await savePlace('sheet-001', 'theme/process');
    await removeRound('round-01', removal);
    await purgeTrash(justLater);
    expect(await readPlace('sheet-001')).toBeNull();
  });
});
