import { beforeEach, describe, expect, it } from 'vitest';
import { planImport } from '#src/domain/import-plan.ts';
import { noTalk } from '#src/domain/merge-talk.ts';
import { reveal } from '#src/domain/reveal.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { addAll, readExisting } from '#src/storage/importing.ts';
import { addRound, changeRound, listRounds, readRound } from '#src/storage/rounds.ts';
import { addSheet, changeSheet, listSheets, readSheet } from '#src/storage/sheets.ts';
import { listTrash, purgeTrash, removeRound, restoreRound } from '#src/storage/trash.ts';
import { listImports, undoImport } from '#src/storage/undo-import.ts';
import { listVersions } from '#src/storage/versions.ts';
import { anonymousRound, handedIn, openRound, typed } from '#test/support/hand-ins.ts';
import { groupRound } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';
import { freshStorage, storageKinds } from '#test/support/storage.ts';

const now = '2026-11-24T09:00:00.000Z';
const autumn = groupRound();
const people = sheets('B1\n4\n2');
const winter = { ...autumn, id: 'round-02', name: 'Winter' };
const winterPeople = people.map((sheet) => ({
  ...sheet,
  id: sheet.id.replace('sheet', 'winter'),
  roundId: 'round-02',
}));

function byNumber(list: readonly Sheet[], number: number): Sheet {
  const sheet = list[number - 1];
  if (!sheet) throw new Error(`No sheet ${number}`);
  return sheet;
}

async function imported(arrival: Parameters<typeof addAll>[0]): Promise<string> {
  const saved = await addAll(arrival);
  if (!saved.ok) throw new Error(`Refused: ${saved.reason}`);
  return saved.value;
}

describe.each(storageKinds)('an import on %s', (kind) => {
  beforeEach(async () => {
    freshStorage(kind);
    await addRound(autumn, people);
  });

  it('adds rounds and sheets together', async () => {
    await imported({ rounds: [winter], sheets: winterPeople, now });
    expect((await listRounds()).map((round) => round.name).sort()).toEqual(['Autumn', 'Winter']);
    expect(await listSheets('round-02')).toEqual(winterPeople);
  });

  it('adds sheets to a round that is there', async () => {
    const late = { ...byNumber(people, 1), id: 'sheet-late' };
    await imported({ rounds: [], sheets: [late], now });
    expect(await listSheets('round-01')).toEqual([...people, late]);
  });

  it('puts a whole sheet in the place of the typed code of the same person, and back', async () => {
    const round = openRound();
    freshStorage(kind);
    await addRound(round, [typed('a')]);
    const plan = planImport(
      [{ round, sheets: await listSheets(round.id), ...noTalk }],
      [{ round, sheets: [handedIn('a')], ...noTalk }],
      () => 'never-used',
    );
    const batch = await imported({ ...plan.write, now });
    expect((await listSheets(round.id)).map(({ id }) => id)).toEqual([handedIn('a').id]);
    expect(await undoImport(batch, now)).toEqual({ ok: true, value: undefined });
    expect(await listSheets(round.id)).toEqual([typed('a')]);
  });

  it('adds nothing when one id is taken', async () => {
    const taken = { ...byNumber(people, 2), roundId: 'round-02' };
    expect(await addAll({ rounds: [winter], sheets: [...winterPeople, taken], now })).toEqual({
      ok: false,
      reason: 'stale',
    });
    expect(await addAll({ rounds: [winter, autumn], sheets: [], now })).toEqual({
      ok: false,
      reason: 'stale',
    });
    expect(await listRounds()).toEqual([autumn]);
    expect(await listImports(now)).toEqual([]);
  });

  it('adds nothing when one sheet could not be read again', async () => {
    const unfit = { ...byNumber(winterPeople, 2), aim: 'x'.repeat(10_001) };
    const sheetsOfFile = [byNumber(winterPeople, 1), unfit];
    expect(await addAll({ rounds: [winter], sheets: sheetsOfFile, now })).toEqual({
      ok: false,
      reason: 'failed',
    });
    expect(await listRounds()).toEqual([autumn]);
    expect(await listSheets('round-02')).toEqual([]);
  });

  it('adds no sheet whose round is not there, and no id twice', async () => {
    expect(await addAll({ rounds: [], sheets: winterPeople, now })).toEqual({ ok: false, reason: 'gone' });
    const twice = [byNumber(winterPeople, 1), byNumber(winterPeople, 1)];
    expect(await addAll({ rounds: [winter], sheets: twice, now })).toEqual({ ok: false, reason: 'stale' });
    expect(await readSheet('winter-001')).toBeNull();
  });

  it('replaces only what it was told to, in the revision it was told', async () => {
    const newer = { ...byNumber(people, 1), revision: 7, aim: 'From the file' };
    const replaced = (revision: number) => ({ rounds: [], sheets: [{ id: 'sheet-001', revision }] });
    const arrival = { rounds: [], sheets: [newer], now };
    expect(await addAll({ ...arrival, replaced: replaced(2) })).toEqual({ ok: false, reason: 'stale' });
    expect(await readSheet('sheet-001')).toEqual(byNumber(people, 1));
    await imported({ ...arrival, replaced: replaced(1) });
    expect(await readSheet('sheet-001')).toEqual(newer);
  });

  it('makes a tab that still shows the replaced sheet stale', async () => {
    await changeSheet('sheet-001', 1, (sheet) => ({ ...sheet, aim: 'Mine' }));
    const fromFile = { ...byNumber(people, 1), revision: 2, aim: 'From the file' };
    const replaced = { rounds: [], sheets: [{ id: 'sheet-001', revision: 2 }] };
    await imported({ rounds: [], sheets: [fromFile], replaced, now });
    expect((await readSheet('sheet-001'))?.revision).toBe(3);
    const saved = await changeSheet('sheet-001', 2, (sheet) => ({ ...sheet, seek: 'Late' }));
    expect(saved).toEqual({ ok: false, reason: 'stale' });
  });

  it('never moves a sheet to another round', async () => {
    await addRound(winter, []);
    const moved = { ...byNumber(people, 1), roundId: 'round-02', revision: 9 };
    const replaced = { rounds: [], sheets: [{ id: 'sheet-001', revision: 1 }] };
    expect(await addAll({ rounds: [], sheets: [moved], replaced, now })).toEqual({
      ok: false,
      reason: 'stale',
    });
  });

  it('is undone: what it added goes, what it replaced comes back', async () => {
    const before = [await listRounds(), await listSheets('round-01')];
    const newerRound = { ...autumn, revision: 5, name: 'Renamed in the file' };
    const newerSheet = { ...byNumber(people, 1), revision: 7, aim: 'From the file' };
    const late = { ...byNumber(people, 1), id: 'sheet-late' };
    const batch = await imported({
      rounds: [winter, newerRound],
      sheets: [...winterPeople, newerSheet, late],
      replaced: { rounds: [{ id: 'round-01', revision: 1 }], sheets: [{ id: 'sheet-001', revision: 1 }] },
      now,
    });
    expect(await listImports(now)).toEqual([
      { id: batch, day: '2026-11-24', rounds: 1, sheets: 3, agreements: 0, replaced: 2 },
    ]);
    expect((await readRound('round-01'))?.name).toBe('Renamed in the file');
    expect(await undoImport(batch, now)).toEqual({ ok: true, value: undefined });
    expect([await listRounds(), await listSheets('round-01')]).toEqual(before);
    expect(await listSheets('round-02')).toEqual([]);
    expect(await listImports(now)).toEqual([]);
    expect(await undoImport(batch, now)).toEqual({ ok: false, reason: 'gone' });
  });

  it('loses no work by being undone', async () => {
    const newer = { ...byNumber(people, 1), revision: 7, aim: 'From the file' };
    const batch = await imported({
      rounds: [winter],
      sheets: [...winterPeople, newer],
      replaced: { rounds: [], sheets: [{ id: 'sheet-001', revision: 1 }] },
      now,
    });
    await changeSheet('sheet-001', 7, (sheet) => ({ ...sheet, seek: 'Written since' }));
    await changeRound('round-02', (round) => ({ ...round, name: 'Winter, renamed' }));
    await addSheet({ ...byNumber(people, 1), id: 'sheet-since', roundId: 'round-02' });
    expect((await undoImport(batch, now)).ok).toBe(true);
    expect(await readSheet('sheet-001')).toEqual(byNumber(people, 1));
    expect(await listVersions('round-01')).toMatchObject([
      { role: 'replaced', kind: 'sheet', sheet: { aim: 'From the file', seek: 'Written since' } },
    ]);
    expect(await readRound('round-02')).toBeNull();
    const [entry] = await listTrash(now);
    expect(entry).toMatchObject({ kind: 'import', name: 'Winter, renamed', sheets: 3 });
    expect((await restoreRound(entry?.id ?? '')).ok).toBe(true);
    expect((await readRound('round-02'))?.name).toBe('Winter, renamed');
    expect((await listSheets('round-02')).map((sheet) => sheet.id)).toEqual([
      'sheet-since',
      'winter-001',
      'winter-002',
    ]);
  });

  it('leaves alone what was removed since', async () => {
    const newer = { ...byNumber(people, 1), revision: 7 };
    const replaced = { rounds: [], sheets: [{ id: 'sheet-001', revision: 1 }] };
    const batch = await imported({ rounds: [winter], sheets: [newer], replaced, now });
    await removeRound('round-01', now);
    await removeRound('round-02', now);
    expect((await undoImport(batch, now)).ok).toBe(true);
    expect(await listRounds()).toEqual([]);
    expect(await readSheet('sheet-001')).toBeNull();
    expect(await listTrash(now)).toHaveLength(2);
  });

  it('that replaced a round is not undone once that was revealed anonymously', async () => {
    const round = anonymousRound();
    freshStorage(kind);
    await addRound(round, [handedIn('1'), handedIn('2'), handedIn('3')]);
    const shown = reveal(round, await listSheets(round.id), now);
    const replaced = { rounds: [{ id: round.id, revision: 1 }], sheets: [] };
    const batch = await imported({ rounds: [shown], sheets: [], replaced, now });
    expect(await undoImport(batch, now)).toEqual({ ok: false, reason: 'stale' });
    expect((await readRound(round.id))?.revealedAt).toBe(now);
  });

  it('that changed the set-up is not undone once there are answers to it', async () => {
    const round = openRound();
    freshStorage(kind);
    await addRound(round, []);
    const replaced = { rounds: [{ id: round.id, revision: 1 }], sheets: [] };
    const asked = { ...round, revision: 2, asks: ['role' as const] };
    const batch = await imported({ rounds: [asked], sheets: [], replaced, now });
    await addSheet(handedIn('1'));
    expect(await undoImport(batch, now)).toEqual({ ok: false, reason: 'stale' });
    expect((await readRound(round.id))?.asks).toEqual(['role']);
  });

  it('can be undone for 30 days after its day', async () => {
    const batch = await imported({ rounds: [winter], sheets: [], now: '2026-11-01T23:50:00.000Z' });
    const onTheLastDay = '2026-12-01T23:50:00.000Z';
    const after = '2026-12-02T00:00:00.000Z';
    await purgeTrash(onTheLastDay);
    expect(await listImports(onTheLastDay)).toHaveLength(1);
    expect(await listImports(after)).toEqual([]);
    await purgeTrash(after);
    expect(await undoImport(batch, after)).toEqual({ ok: false, reason: 'gone' });
    expect(await readRound('round-02')).toEqual(winter);
  });

  it('finds what is there by the ids of a file, whole rounds at a time', async () => {
    await addRound(winter, winterPeople);
    expect(await readExisting({ rounds: ['round-01', 'round-99'], sheets: [], agreements: [] })).toEqual([
      { round: autumn, sheets: people, ...noTalk },
    ]);
    expect(
      await readExisting({ rounds: [], sheets: ['winter-002', 'nothing-at-all'], agreements: [] }),
    ).toEqual([{ round: winter, sheets: winterPeople, ...noTalk }]);
  });
});
