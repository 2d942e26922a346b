import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyConversation } from '#src/domain/conversation.ts';
import { addAgreement, listAgreements } from '#src/storage/agreements.ts';
import { listArrivals, undoArrival } from '#src/storage/arrivals.ts';
import { listAsides } from '#src/storage/asides.ts';
import { changeConversation, readConversation } from '#src/storage/conversations.ts';
import { changeDesk, listDesks } from '#src/storage/desks.ts';
import { readGroup } from '#src/storage/group-rounds.ts';
import { storageHealth } from '#src/storage/health.ts';
import { checkSteps, climb, databaseVersion, type Growth, type Steps } from '#src/storage/migrations.ts';
import { listRounds } from '#src/storage/rounds.ts';
import { scopedName } from '#src/storage/scope.ts';
import { changeSheet, listSheets, readPlace } from '#src/storage/sheets.ts';
import { readStage, saveStage } from '#src/storage/stages.ts';
import { storeNames } from '#src/storage/stores.ts';
import { listTrash, restoreRound } from '#src/storage/trash.ts';
import { lockedTablet } from '#src/storage/desks.ts';
import { unlockTablet } from '#src/storage/tablet.ts';
import { listImports, undoImport } from '#src/storage/undo-import.ts';
import { listVersions, restoreVersion } from '#src/storage/versions.ts';
import { agreementOf, stageOf } from '#test/support/agreed.ts';
import { freshStorage } from '#test/support/storage.ts';

/** A released database, described in its own words and not by the code of today. */
type Fixture = {
  version: number;
  stores: Record<string, { keyPath: string; indexes: Record<string, string[]>; rows: unknown[] }>;
};

const released = readdirSync('test/fixtures')
  .filter((name) => /^database-\d+\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(`test/fixtures/${name}`, 'utf8')) as Fixture)
  .sort((a, b) => a.version - b.version);

function build(fixture: Fixture): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(scopedName(), fixture.version);
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(fixture.stores)) {
        const store = request.result.createObjectStore(name, { keyPath });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
        for (const row of rows) store.put(row);
      }
    };
    request.onerror = () => reject(new Error('The fixture could not be built'));
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

beforeEach(() => freshStorage());

it('every released version of the database is kept as a fixture', () => {
  const versions = Array.from({ length: databaseVersion }, (_, index) => index + 1);
  expect(released.map((fixture) => fixture.version)).toEqual(versions);
});

describe.each(released)('a database of version $version', (fixture) => {
  beforeEach(() => build(fixture));

  it('opens with every round and sheet in it', async () => {
    expect((await listRounds()).map(({ id, name, kind }) => [id, name, kind])).toEqual([
      ['rnd-werkgroep-lob', 'Werkgroep LOB', 'group'],
      ['rnd-alleen-anne', 'Mijn antwoorden voor Techniekbus', 'alone'],
    ]);
    const group = await listSheets('rnd-werkgroep-lob');
    expect(group.map((sheet) => [sheet.id, sheet.answers['B1'], sheet.answers['R3']])).toEqual([
      ['sheet-2c4e8a10', 2, 'na'],
      ['sheet-9b11f7d3', 4, 5],
    ]);
    const [alone] = await listSheets('rnd-alleen-anne');
    expect(alone).toMatchObject({
      revision: 18,
      finishedAt: null,
      aim: 'Meer meisjes in de techniek',
      votes: ['B6', 'P2'],
      dilemmas: { pace: { now: 4, wish: 2 } },
    });
    expect(alone?.notes['B6']).toEqual({ text: 'Dit zegt niemand hardop.', visibility: 'private' });
    expect(alone?.extra).toEqual({ minor: 3, fields: { mood: 'calm' } });
    expect(await listAsides()).toHaveLength(1);
  });

  it('keeps trash, versions, imports, places and the last copy', async () => {
    const now = '2026-11-20T09:00:00.000Z';
    const talked = fixture.version < 3 ? 0 : 1;
    expect(await listTrash(now)).toMatchObject([{ name: 'Proefronde', sheets: 1, agreements: talked }]);
    expect(await listVersions('rnd-alleen-anne')).toMatchObject([{ role: 'refused', kind: 'sheet' }]);
    expect(await listImports(now)).toEqual([
      { id: 'import-77aa', day: '2026-11-18', rounds: 0, sheets: 1, agreements: talked, replaced: 1 },
    ]);
    expect(await readPlace('sheet-anne-01')).toBe('theme/process');
    expect((await storageHealth()).lastCopyAt).toBe('2026-11-15T16:00:00.000Z');
    expect((await restoreRound('rnd-proefronde')).ok).toBe(true);
    expect(await listRounds()).toHaveLength(3);
  });

  it('saves what a page had left when it went away', async () => {
    const sheet = (await listSheets('rnd-werkgroep-lob')).find(({ id }) => id === 'sheet-2c4e8a10');
    expect(sheet).toMatchObject({ aim: 'Nog niet opgeslagen', revision: 4 });
  });

  it('can be written to', async () => {
    const saved = await changeSheet('sheet-anne-01', 18, (sheet) => ({ ...sheet, seek: 'Een bus' }));
    expect(saved.ok && saved.value.revision).toBe(19);
  });

  it('has every store of today, and none is lost', async () => {
    await listRounds();
    const names = await new Promise<string[]>((resolve) => {
      const request = indexedDB.open(scopedName());
      request.onsuccess = () => {
        resolve([...request.result.objectStoreNames]);
        request.result.close();
      };
    });
    expect(names).toEqual(expect.arrayContaining([...storeNames, ...Object.keys(fixture.stores)]));
  });
});

it('what is written today is what the current version holds, field by field', async () => {
  const fixture = released.find(({ version }) => version === databaseVersion);
  if (!fixture) throw new Error('No fixture of the current version');
  await build(fixture);
  const before = fixture.stores['sheets']?.rows.find((row) => (row as { id: string }).id === 'sheet-anne-01');
  await changeSheet('sheet-anne-01', 18, (sheet) => sheet);
  const after = await new Promise<unknown>((resolve) => {
    const request = indexedDB.open(scopedName());
    request.onsuccess = () => {
      const get = request.result.transaction('sheets').objectStore('sheets').get('sheet-anne-01');
      get.onsuccess = () => {
        resolve(get.result);
        request.result.close();
      };
    };
  });
  expect(after).toEqual({ ...(before as object), revision: 19 });
});

describe('a database of version 1', () => {
  const fixture = released[0];
  beforeEach(() => (fixture ? build(fixture) : undefined));

  it('has no desks: whoever has a group round by a file leads it', async () => {
    const group = await readGroup('rnd-werkgroep-lob');
    expect(group?.desk).toEqual({
      roundId: 'rnd-werkgroep-lob',
      as: 'facilitator',
      ownSheetId: null,
      handedInRevision: null,
      tablet: null,
    });
    expect(group?.round).toMatchObject({ way: 'apart', host: '', asks: [], shownSheetIds: [] });
    expect(group?.round.partners.map(({ name, expected }) => [name, expected])).toEqual([
      ['Lyceum Noord', null],
      ['ROC Oost', null],
    ]);
    expect(await listDesks()).toEqual([]);
    expect(await listArrivals('rnd-werkgroep-lob')).toEqual([]);
  });

  it('still undoes what was imported, and takes hand-ins for its rounds', async () => {
    const saved = await changeDesk('rnd-werkgroep-lob', (desk) => ({ ...desk, as: 'table' }));
    expect(saved.ok).toBe(true);
    expect((await undoImport('import-77aa', '2026-11-20T09:00:00.000Z')).ok).toBe(true);
    expect((await listSheets('rnd-werkgroep-lob')).map(({ id }) => id)).toEqual(['sheet-2c4e8a10']);
  });
});

describe('a database of version 2', () => {
  const fixture = released[1];
  const now = '2026-11-20T09:00:00.000Z';
  beforeEach(() => (fixture ? build(fixture) : undefined));

  it('knows what the device is in a round and how sheets came in', async () => {
    const group = await readGroup('rnd-werkgroep-lob');
    expect(group?.desk).toMatchObject({
      as: 'facilitator',
      ownSheetId: 'sheet-2c4e8a10',
      handedInRevision: 2,
    });
    expect(group?.round).toMatchObject({ host: 'Noor Jansen', asks: ['role', 'name'] });
    expect(group?.round.partners[0]).toMatchObject({ name: 'Lyceum Noord', expected: 5 });
    expect((await lockedTablet())?.roundId).toBe('rnd-werkgroep-lob');
    expect(await listArrivals('rnd-werkgroep-lob')).toEqual([
      { sheetId: 'sheet-9b11f7d3', roundId: 'rnd-werkgroep-lob', road: 'qr', importId: 'import-9c3e' },
    ]);
  });

  it('opens a tablet with the PIN it was locked with', async () => {
    expect(await unlockTablet('rnd-werkgroep-lob', '2468')).toEqual({ ok: true, value: false });
    expect(await unlockTablet('rnd-werkgroep-lob', '1357')).toEqual({ ok: true, value: true });
  });

  it('undoes a hand-in that took the place of a typed code', async () => {
    expect((await undoArrival(['import-9c3e'], now)).ok).toBe(true);
    expect((await listSheets('rnd-werkgroep-lob')).map(({ id }) => id)).toEqual([
      'code-4a3fc',
      'sheet-2c4e8a10',
    ]);
    expect((await listArrivals('rnd-werkgroep-lob')).map(({ sheetId, road }) => [sheetId, road])).toEqual([
      ['code-4a3fc', 'code'],
    ]);
  });

  it('brings a desk back with its round', async () => {
    await restoreRound('rnd-proefronde');
    expect((await readGroup('rnd-proefronde'))?.desk.as).toBe('table');
    expect((await listArrivals('rnd-proefronde')).map(({ road }) => road)).toEqual(['paper']);
  });
});

describe.each(released.slice(0, 2))('a database of version $version', (fixture) => {
  beforeEach(() => build(fixture));
  const lob = 'rnd-werkgroep-lob';

  it('has no talk yet, and takes it', async () => {
    expect(await listAgreements(lob)).toEqual([]);
    expect(await readConversation(lob)).toEqual(emptyConversation(lob));
    expect(await readStage(lob)).toBeNull();
    expect((await addAgreement(agreementOf('agree-01', { roundId: lob }))).ok).toBe(true);
    expect((await changeConversation(lob, (talk) => talk)).ok).toBe(true);
    expect((await saveStage(stageOf({ roundId: lob }))).ok).toBe(true);
  });
});

describe('a database of version 3', () => {
  const fixture = released[2];
  const now = '2026-11-20T09:00:00.000Z';
  const lob = 'rnd-werkgroep-lob';
  beforeEach(() => (fixture ? build(fixture) : undefined));

  it('knows what was agreed, in the order in which it was made, and how it went', async () => {
    const agreements = await listAgreements(lob);
    expect(agreements.map(({ what, review }) => [what, review?.outcome])).toEqual([
      ['Elke maand een half uur over de planning', undefined],
      ['Eén bezoek aan het ROC met alle derde klassen', 'partly'],
      ['Wij zeggen het als iets niet lukt.', undefined],
    ]);
    expect(agreements[2]?.extra).toEqual({ minor: 2, fields: { colour: 'green' } });
    expect(agreements.every((agreement) => !('place' in agreement))).toBe(true);
  });

  it('knows what the group guessed and talks about, and where the talk is', async () => {
    expect(await readConversation(lob)).toMatchObject({
      revision: 7,
      guess: { themeId: 'relationship', facetId: 'P2' },
      agenda: { statementIds: ['P2', 'R3', 'B1'], pinned: ['R3'] },
    });
    expect(await readStage(lob)).toMatchObject({ run: 'short', step: 'topic-1', timer: { left: 240 } });
  });

  it('brings the talk back with its round', async () => {
    await restoreRound('rnd-proefronde');
    expect(await listAgreements('rnd-proefronde')).toMatchObject([{ what: 'Volgende keer met koffie' }]);
    expect(await readConversation('rnd-proefronde')).toMatchObject({ agenda: { pinned: ['B1'] } });
    expect(await readStage('rnd-proefronde')).toMatchObject({ black: true });
  });

  it('has the version of an agreement that was refused', async () => {
    const [refused] = await listVersions(lob);
    expect(refused).toMatchObject({
      kind: 'agreement',
      agreement: { what: 'Elke week een half uur over de planning' },
    });
    expect((await restoreVersion(refused?.id ?? '')).ok).toBe(true);
    expect((await listAgreements(lob))[0]).toMatchObject({
      revision: 3,
      what: 'Elke week een half uur over de planning',
    });
  });

  it('takes out the agreement that an import brought', async () => {
    expect((await undoImport('import-77aa', now)).ok).toBe(true);
    expect((await listAgreements(lob)).map(({ id }) => id)).toEqual(['agr-c41d8e02', 'agr-2f70c1d4']);
  });
});

describe('the steps between versions', () => {
  function climbed(from: number, to: number, table: Steps): string[] {
    const added: string[] = [];
    const growth: Growth = { addStore: (name) => added.push(name) };
    climb(growth, from, to, table);
    return added;
  }
  const table: Steps = {
    1: (growth) => growth.addStore('first', []),
    2: (growth) => growth.addStore('second', []),
    3: (growth) => growth.addStore('third', []),
  };

  it('are climbed one at a time, from wherever one stands', () => {
    expect(climbed(0, 3, table)).toEqual(['first', 'second', 'third']);
    expect(climbed(1, 3, table)).toEqual(['second', 'third']);
    expect(climbed(3, 3, table)).toEqual([]);
  });

  it('fail before the first one when one is missing', () => {
    const { 1: first, 3: third } = table;
    if (!first || !third) throw new Error('No steps');
    expect(() => climbed(0, 3, { 1: first, 3: third })).toThrow('step to database version 2');
    expect(() => checkSteps(4, table)).toThrow('step to database version 4');
    expect(() => checkSteps(databaseVersion)).not.toThrow();
  });
});
