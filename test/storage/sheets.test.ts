import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Sheet } from '#src/domain/sheet.ts';
import { addRound } from '#src/storage/rounds.ts';
import { addSheet, changeSheet, listSheets, readPlace, readSheet, savePlace } from '#src/storage/sheets.ts';
import { listVersions, restoreVersion } from '#src/storage/versions.ts';
import { groupRound } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';
import { freshStorage, storageKinds } from '#test/support/storage.ts';

const answer = (statementId: string, value: Answer) => (sheet: Sheet) => ({
  ...sheet,
  answers: { ...sheet.answers, [statementId]: value },
});

async function answersOf(id: string) {
  return (await readSheet(id))?.answers;
}

/** The kept versions as `role: answers`, in a fixed order. */
async function versionLines() {
  const versions = await listVersions('round-01');
  return versions
    .map((version) =>
      version.kind === 'sheet' ? `${version.role}: ${JSON.stringify(version.sheet.answers)}` : version.kind,
    )
    .sort();
}

describe.each(storageKinds)('sheets kept on %s', (kind) => {
  beforeEach(async () => {
    freshStorage(kind);
    await addRound(groupRound(), sheets('B1 B2\n 4 3'));
  });

  it('changes a sheet on the revision it has and gives the new one', async () => {
    const saved = await changeSheet('sheet-001', 1, answer('R1', 5));
    expect(saved.ok && saved.value.revision).toBe(2);
    expect(saved.ok && saved.value.answers).toEqual({ B1: 4, B2: 3, R1: 5 });
    expect(await answersOf('sheet-001')).toEqual({ B1: 4, B2: 3, R1: 5 });
  });

  it('refuses a change on an old revision and keeps both versions', async () => {
    await changeSheet('sheet-001', 1, answer('B1', 5));
    expect(await changeSheet('sheet-001', 1, answer('B1', 1))).toEqual({ ok: false, reason: 'stale' });
    expect(await answersOf('sheet-001')).toEqual({ B1: 5, B2: 3 });
    expect(await versionLines()).toEqual(['refused: {"B1":1,"B2":3}', 'standing: {"B1":5,"B2":3}']);
  });

  it('gathers what one page goes on to send on the same old revision', async () => {
    await changeSheet('sheet-001', 1, answer('B1', 5));
    await changeSheet('sheet-001', 1, answer('B1', 1));
    await changeSheet('sheet-001', 1, answer('R2', 'dk'));
    expect(await versionLines()).toEqual(['refused: {"B1":1,"B2":3,"R2":"dk"}', 'standing: {"B1":5,"B2":3}']);
  });

  it('puts a refused version in place on request, and keeps what stood there', async () => {
    await changeSheet('sheet-001', 1, answer('B1', 5));
    await changeSheet('sheet-001', 1, answer('B1', 1));
    const refused = (await listVersions('round-01')).find((version) => version.role === 'refused');
    expect(await restoreVersion(refused?.id ?? '')).toEqual({ ok: true, value: undefined });
    expect(await answersOf('sheet-001')).toEqual({ B1: 1, B2: 3 });
    expect((await readSheet('sheet-001'))?.revision).toBe(3);
    expect(await versionLines()).toEqual(['replaced: {"B1":5,"B2":3}', 'standing: {"B1":5,"B2":3}']);
  });

  it('knows no version that is not there', async () => {
    expect(await restoreVersion('nothing')).toEqual({ ok: false, reason: 'gone' });
  });

  it('says that a sheet is gone instead of making it anew', async () => {
    expect(await changeSheet('sheet-009', 1, answer('B1', 5))).toEqual({ ok: false, reason: 'gone' });
    expect(await readSheet('sheet-009')).toBeNull();
  });

  it('keeps a change from moving a sheet to another id or round', async () => {
    const saved = await changeSheet('sheet-001', 1, (sheet) => ({
      ...sheet,
      id: 'sheet-777',
      roundId: 'round-77',
      revision: 70,
    }));
    expect(saved.ok && [saved.value.id, saved.value.roundId, saved.value.revision]).toEqual([
      'sheet-001',
      'round-01',
      2,
    ]);
  });

  it('refuses a note that is too long to be read again', async () => {
    const note = { text: 'x'.repeat(10_001), visibility: 'shared' as const };
    const saved = await changeSheet('sheet-001', 1, (sheet) => ({ ...sheet, notes: { B1: note } }));
    expect(saved).toEqual({ ok: false, reason: 'failed' });
    expect((await readSheet('sheet-001'))?.revision).toBe(1);
  });

  it('adds a sheet to a round that is there, once', async () => {
    const [, second] = sheets('B1\n.\n2');
    if (!second) throw new Error('No sheet');
    expect((await addSheet(second)).ok).toBe(true);
    expect(await addSheet(second)).toEqual({ ok: false, reason: 'stale' });
    expect((await listSheets('round-01')).map((sheet) => sheet.id)).toEqual(['sheet-001', 'sheet-002']);
    const astray = { ...second, id: 'sheet-003', roundId: 'round-99' };
    expect(await addSheet(astray)).toEqual({ ok: false, reason: 'gone' });
  });

  it('lists the sheets of one round only, by id and not in the order they came in', async () => {
    const [person] = sheets('B1\n3');
    if (!person) throw new Error('No sheet');
    await addRound({ ...groupRound(), id: 'round-02' }, []);
    for (const id of ['sheet-zzz', 'sheet-aaa', 'sheet-mmm']) {
      await addSheet({ ...person, id, roundId: 'round-02' });
    }
    expect((await listSheets('round-02')).map((sheet) => sheet.id)).toEqual([
      'sheet-aaa',
      'sheet-mmm',
      'sheet-zzz',
    ]);
  });

  it('remembers where the person was, apart from the sheet', async () => {
    expect(await readPlace('sheet-001')).toBeNull();
    await savePlace('sheet-001', 'theme/relationship');
    await savePlace('sheet-001', 'theme/process');
    expect(await readPlace('sheet-001')).toBe('theme/process');
    expect((await readSheet('sheet-001'))?.revision).toBe(1);
  });
});
