import { beforeEach, expect, it } from 'vitest';
import type { Sheet } from '#src/domain/sheet.ts';
import { changeSheets } from '#src/storage/change-sheets.ts';
import { addRound } from '#src/storage/rounds.ts';
import { changeSheet, listSheets } from '#src/storage/sheets.ts';
import { listVersions } from '#src/storage/versions.ts';
import { roundAlone, sheetAlone } from '#test/support/alone.ts';
import { faults } from '#test/support/storage-faults.ts';
import { freshStorage } from '#test/support/storage.ts';

const finish = (sheet: Sheet): Sheet => ({ ...sheet, finishedAt: '2026-11-24T10:00:00.000Z' });
const both = (revision: number) => ['sheet-001', 'sheet-002'].map((id) => ({ id, revision, change: finish }));
const finished = async () => (await listSheets('round-01')).map(({ finishedAt }) => finishedAt !== null);

beforeEach(async () => {
  freshStorage();
  await addRound(roundAlone(), [sheetAlone(), sheetAlone({ id: 'sheet-002' })]);
});

it('changes them all, each to its next revision', async () => {
  const saved = await changeSheets(both(1), { strict: true });
  expect(saved).toMatchObject({ ok: true, value: [{ revision: 2 }, { revision: 2 }] });
  expect(await finished()).toEqual([true, true]);
});

it('changes none when there is no room', async () => {
  faults.fullAtCommit();
  expect(await changeSheets(both(1))).toEqual({ ok: false, reason: 'full' });
  expect(await finished()).toEqual([false, false]);
});

it('changes none when one has changed meanwhile, and keeps what was wanted of every one', async () => {
  await changeSheet('sheet-002', 1, (sheet) => ({ ...sheet, aim: 'Meer leerlingen' }));
  expect(await changeSheets(both(1))).toEqual({ ok: false, reason: 'stale' });
  expect(await finished()).toEqual([false, false]);
  const refused = (await listVersions('round-01')).filter(({ role }) => role === 'refused');
  expect(refused.map((version) => version.kind === 'sheet' && version.sheet.id).sort()).toEqual([
    'sheet-001',
    'sheet-002',
  ]);
});

it('changes none when one was removed', async () => {
  const gone = { id: 'sheet-003', revision: 1, change: finish };
  expect(await changeSheets([...both(1), gone])).toEqual({ ok: false, reason: 'gone' });
  expect(await finished()).toEqual([false, false]);
});
