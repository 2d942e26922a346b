import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sheet } from '#src/domain/sheet.ts';
import { subscribe } from '#src/storage/changes.ts';
import { keepDraft } from '#src/storage/drafts.ts';
import { clearRound } from '#src/storage/group-rounds.ts';
import { addRound } from '#src/storage/rounds.ts';
import { changeSheet, listSheets, readSheet } from '#src/storage/sheets.ts';
import { purgeTrash, removeRound, restoreRound } from '#src/storage/trash.ts';
import { listVersions } from '#src/storage/versions.ts';
import { groupRound } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';
import { everythingAsText } from '#test/support/stored-rows.ts';
import { freshStorage, openTab } from '#test/support/storage.ts';

let other: Awaited<ReturnType<typeof openTab>>;

beforeEach(async () => {
  freshStorage();
  other = await openTab();
  await addRound(groupRound(), sheets('B1\n4\n2'));
});

afterEach(() => {
  other.closeChannel();
  other.closeStorage();
});

async function onScreen(change: Partial<Sheet>): Promise<Sheet> {
  const sheet = await readSheet('sheet-001');
  if (!sheet) throw new Error('No sheet');
  return { ...sheet, ...change };
}

it('what was on the screen of a page that went away is saved when the sheet is next read', async () => {
  const sheet = await onScreen({ aim: 'Half a sentence' });
  expect(keepDraft(sheet)).toBe(true);
  expect(await other.readSheet('sheet-001')).toEqual({ ...sheet, revision: 2 });
  expect(await other.readSheet('sheet-001')).toEqual({ ...sheet, revision: 2 });
  expect(await listVersions('round-01')).toEqual([]);
});

it('and when the sheets of its round are next listed, which is told', async () => {
  keepDraft(await onScreen({ aim: 'Half a sentence' }));
  const heard = vi.fn();
  const end = subscribe(heard);
  expect((await listSheets('round-01')).map((sheet) => sheet.aim)).toEqual(['Half a sentence', '']);
  await listSheets('round-01');
  end();
  expect(heard.mock.calls).toEqual([[{ roundId: 'round-01' }]]);
});

it('a draft on an old revision overwrites nothing; both versions are kept', async () => {
  const sheet = await onScreen({ aim: 'Half a sentence' });
  await other.changeSheet('sheet-001', 1, (stored) => ({ ...stored, aim: 'From the other tab' }));
  keepDraft(sheet);
  expect((await readSheet('sheet-001'))?.aim).toBe('From the other tab');
  const versions = await listVersions('round-01');
  expect(
    versions.map((version) => [version.role, version.kind === 'sheet' && version.sheet.aim]).sort(),
  ).toEqual([
    ['refused', 'Half a sentence'],
    ['standing', 'From the other tab'],
  ]);
});

it('a draft of what was saved after all leaves no trace', async () => {
  keepDraft(await onScreen({ aim: 'A whole sentence' }));
  await other.changeSheet('sheet-001', 1, (stored) => ({ ...stored, aim: 'A whole sentence' }));
  expect((await readSheet('sheet-001'))?.revision).toBe(2);
  expect(await listVersions('round-01')).toEqual([]);
});

it('a page that lives on forgets its draft with its next save', async () => {
  keepDraft(await onScreen({ aim: 'Half a' }));
  await changeSheet('sheet-001', 1, (stored) => ({ ...stored, aim: 'Half a sentence' }));
  await changeSheet('sheet-001', 2, (stored) => ({ ...stored, aim: 'A whole sentence' }));
  expect(await readSheet('sheet-001')).toMatchObject({ aim: 'A whole sentence', revision: 3 });
  expect(await listVersions('round-01')).toEqual([]);
});

it('never deletes the draft of another page', async () => {
  keepDraft(await onScreen({ aim: 'Half a' }));
  await changeSheet('sheet-001', 1, (stored) => ({ ...stored, aim: 'Half a sentence' }));
  const there = await other.readSheet('sheet-001');
  if (!there) throw new Error('No sheet');
  expect(other.keepDraft({ ...there, seek: 'Typed there' })).toBe(true);
  await changeSheet('sheet-001', 2, (stored) => ({ ...stored, aim: 'A whole sentence' }));
  await readSheet('sheet-001');
  const refused = (await listVersions('round-01')).filter((version) => version.role === 'refused');
  expect(refused).toMatchObject([{ sheet: { aim: 'Half a sentence', seek: 'Typed there' } }]);
});

it('a draft does not overwrite what its page was refused since', async () => {
  keepDraft(await onScreen({ aim: 'Half a' }));
  await other.changeSheet('sheet-001', 1, (stored) => ({ ...stored, aim: 'From the other tab' }));
  await changeSheet('sheet-001', 1, (stored) => ({ ...stored, aim: 'Half a sentence' }));
  await readSheet('sheet-001');
  const refused = (await listVersions('round-01')).filter((version) => version.role === 'refused');
  const aims = refused.map((version) => version.kind === 'sheet' && version.sheet.aim);
  expect(aims.sort()).toEqual(['Half a', 'Half a sentence']);
});

it('a draft of a removed sheet waits until the sheet is back', async () => {
  keepDraft(await onScreen({ aim: 'Half a sentence' }));
  await removeRound('round-01', '2026-11-24T09:00:00.000Z');
  expect(await readSheet('sheet-001')).toBeNull();
  await restoreRound('round-01');
  expect((await readSheet('sheet-001'))?.aim).toBe('Half a sentence');
});

it('a draft that a page leaves after its round was cleared goes at the next tidying up', async () => {
  const sheet = await onScreen({ aim: 'Half a sentence' });
  await clearRound('round-01');
  expect(keepDraft(sheet)).toBe(true);
  expect(await everythingAsText()).toContain('Half a sentence');
  await purgeTrash('2026-11-24T09:00:00.000Z');
  expect(await everythingAsText()).not.toContain('Half a sentence');
  expect(keepDraft(sheet)).toBe(true);
  await readSheet('sheet-001');
  expect(await everythingAsText()).not.toContain('Half a sentence');
});

it('a draft of a removed sheet goes only with that sheet', async () => {
  keepDraft(await onScreen({ aim: 'Half a sentence' }));
  await removeRound('round-01', '2026-11-24T09:00:00.000Z');
  await purgeTrash('2026-12-20T09:00:00.000Z');
  expect(await everythingAsText()).toContain('Half a sentence');
  await purgeTrash('2027-01-20T09:00:00.000Z');
  expect(await everythingAsText()).not.toContain('Half a sentence');
});

it('says that it could not be sent: no database, a closed one, a sheet that could not be read again', async () => {
  const sheet = await onScreen({ aim: 'Half a sentence' });
  expect(keepDraft({ ...sheet, aim: 'x'.repeat(10_001) })).toBe(false);
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('Closed', 'InvalidStateError');
  });
  expect(keepDraft(sheet)).toBe(false);
  freshStorage('memory');
  await addRound(groupRound(), [sheet]);
  expect(keepDraft(sheet)).toBe(false);
  freshStorage();
  expect(keepDraft(sheet)).toBe(false);
});
