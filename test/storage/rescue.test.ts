import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addAgreement } from '#src/storage/agreements.ts';
import { changeConversation } from '#src/storage/conversations.ts';
import { saveStage } from '#src/storage/stages.ts';
import { closeStorage, write } from '#src/storage/database.ts';
import { listDesks, readDesk } from '#src/storage/desks.ts';
import { addRound, listRounds } from '#src/storage/rounds.ts';
import { scopedName, setScope } from '#src/storage/scope.ts';
import { lockTablet } from '#src/storage/tablet.ts';
import { removeRound } from '#src/storage/trash.ts';
import { groupRound } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';
import { agreementOf, stageOf } from '#test/support/agreed.ts';
import { freshStorage } from '#test/support/storage.ts';
import { refusingIndexedDB } from '#test/support/storage-faults.ts';

const html = readFileSync('public/rescue.html', 'utf8');
const script = readFileSync('public/rescue.js', 'utf8');

/** Opens the rescue page, as far as its script is concerned, in the folder the app is in. */
function openRescuePage() {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  runInThisContext(script);
}

function shown() {
  return [...document.querySelectorAll('[data-when]:not([hidden])')].map((words) => ({
    language: words.closest('[lang]')?.getAttribute('lang') === 'en' ? 'en' : 'nl',
    when: words.getAttribute('data-when'),
    text: words.textContent.replaceAll(/\s+/g, ' ').trim(),
  }));
}

async function shows(when: string) {
  await vi.waitFor(() => expect(shown().map((words) => words.when)).toEqual([when, when]));
}

async function savedFile(): Promise<Record<string, unknown>> {
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => `blob:${String(blobs.push(blob))}`;
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  document.querySelector('button')?.click();
  await shows('saved');
  expect(click).toHaveBeenCalledTimes(1);
  expect(blobs).toHaveLength(1);
  return JSON.parse((await blobs[0]?.text()) ?? '') as Record<string, unknown>;
}

function databaseNames() {
  return indexedDB.databases().then((databases) => databases.map(({ name }) => name));
}

beforeEach(() => {
  freshStorage();
  setScope(null);
});

afterEach(() => {
  closeStorage();
  document.body.replaceChildren();
});

it('says in both languages that there is nothing, and makes no database', async () => {
  openRescuePage();
  await shows('nothing');
  expect(shown().map((words) => words.language)).toEqual(['nl', 'en']);
  expect(document.querySelectorAll('button[data-do]:not([hidden])')).toHaveLength(0);
  expect(await databaseNames()).toEqual([]);
  expect((await addRound(groupRound(), [])).ok).toBe(true);
});

it('says that there is nothing when the app was opened but never used', async () => {
  await listRounds();
  openRescuePage();
  await shows('nothing');
});

it('tells what is there and saves every row of every store, the trash too', async () => {
  await addRound(groupRound(), sheets('B1\n4\n2'));
  await addAgreement(agreementOf('agree-01'));
  await changeConversation('round-01', (talk) => ({ ...talk, hiddenNotes: ['9ae16a3b2f90404f'] }));
  await saveStage(stageOf());
  await addRound({ ...groupRound(), id: 'round-02', name: 'Removed' }, []);
  await removeRound('round-02', '2026-11-24T09:00:00.000Z');
  openRescuePage();
  await shows('found');
  expect(shown().map((words) => words.text)).toEqual([
    'Gevonden: reflecties 1, antwoordbladen 2, afspraken 1.',
    'Found: reflections 1, answer sheets 2, agreements 1.',
  ]);
  const file = await savedFile();
  expect(file).toMatchObject({
    format: 'samenspiegel-rescue',
    version: 1,
    database: scopedName(),
    databaseVersion: 3,
    unreadable: 0,
    stores: {
      rounds: [{ id: 'round-01', name: 'Autumn' }],
      sheets: [{ id: 'sheet-001', answers: { B1: 4 } }, { id: 'sheet-002' }],
      agreements: [{ id: 'agree-01', place: 1 }],
      conversations: [{ id: 'round-01', hiddenNotes: ['9ae16a3b2f90404f'] }],
      stages: [{ id: 'round-01' }],
      trash: [{ name: 'Removed' }],
    },
  });
});

it('takes damaged rows along as they are', async () => {
  await write(['sheets'], (tx) => tx.put('sheets', { id: 'sheet-bad', answers: { B1: 99 } }));
  openRescuePage();
  await shows('found');
  expect(await savedFile()).toMatchObject({
    stores: { sheets: [{ id: 'sheet-bad', answers: { B1: 99 } }] },
  });
});

it('reads a database of any version and never upgrades it', async () => {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(scopedName(), 41);
    request.onupgradeneeded = () =>
      request.result.createObjectStore('of-later', { keyPath: 'id' }).put({ id: 'one', text: 'kept' });
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  openRescuePage();
  await shows('found');
  expect(await savedFile()).toMatchObject({
    databaseVersion: 41,
    stores: { 'of-later': [{ id: 'one', text: 'kept' }] },
  });
  expect(await indexedDB.databases()).toEqual([{ name: scopedName(), version: 41 }]);
});

it('does not stay in the way of an upgrade or a removal', async () => {
  await addRound(groupRound(), []);
  openRescuePage();
  await shows('found');
  closeStorage();
  const removed = new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(scopedName());
    request.onsuccess = () => resolve('removed');
    request.onblocked = () => reject(new Error('blocked'));
  });
  expect(await removed).toBe('removed');
});

it('takes the other rows along when one of them cannot be read by the browser', async () => {
  await addRound(groupRound(), sheets('B1\n4\n2'));
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('Failed to read', 'UnknownError');
  });
  type Get = IDBObjectStore['get'];
  const get = (IDBObjectStore.prototype as { get: Get }).get;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (key === 'sheet-001') throw new DOMException('Failed to read', 'UnknownError');
    return get.call(this, key);
  });
  openRescuePage();
  await shows('found');
  expect(await savedFile()).toMatchObject({
    unreadable: 1,
    stores: { rounds: [{ id: 'round-01' }], sheets: [{ id: 'sheet-002' }] },
  });
});

it('says what the browser says when it cannot read', async () => {
  refusingIndexedDB('SecurityError', 'thrown');
  openRescuePage();
  await shows('failed');
  expect(shown()[0]?.text).toContain('De browser zegt: SecurityError: Not here');
  expect(shown()[1]?.text).toContain('The browser says: SecurityError: Not here');
});

it('has a page without inline script or style, under a policy that allows nothing else', () => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
  );
  expect([...page.scripts].map((element) => [element.getAttribute('src'), element.textContent])).toEqual([
    ['./rescue.js', ''],
  ]);
  expect(page.querySelectorAll('style, [style], [onclick], [onload]')).toHaveLength(0);
});

it('says everything in Dutch and in English', () => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const [dutch, english] = [...page.querySelectorAll('article')];
  const parts = (part: Element | undefined) =>
    [...(part?.querySelectorAll('[data-when], [data-do], [data-count], [data-problem]') ?? [])].map(
      (element) => [
        element.tagName,
        element.getAttributeNames(),
        Object.values((element as HTMLElement).dataset),
      ],
    );
  expect(page.documentElement.lang).toBe('nl');
  expect(english?.getAttribute('lang')).toBe('en');
  expect(parts(dutch)).toHaveLength(11);
  expect(parts(english)).toEqual(parts(dutch));
});

it('gives nothing of a tablet that goes round to whoever has it, until the PIN is typed', async () => {
  await addRound({ ...groupRound(), revealedAt: null }, sheets('B1\n4'));
  await lockTablet('round-01', '2468');
  openRescuePage();
  await shows('locked');
  const save = document.querySelector('button[data-do]');
  expect(save?.hasAttribute('hidden')).toBe(true);

  const form = document.querySelector('form');
  const type = (pin: string) => {
    const field = form?.querySelector('input');
    if (field) field.value = pin;
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  };
  type('1111');
  await vi.waitFor(() => expect(form?.hasAttribute('data-wrong')).toBe(true));
  expect(save?.hasAttribute('hidden')).toBe(true);
  type('2468');
  await shows('found');
  // What this device is in the round goes along, the PIN does not.
  expect(await savedFile()).toMatchObject({
    stores: { desks: [{ id: 'round-01', as: 'facilitator', ownSheetId: null, tablet: null }] },
  });
});

it('asks for the PIN, too, when the lock was damaged and set aside', async () => {
  await addRound(groupRound(), sheets('B1\n4'));
  await lockTablet('round-01', '2468');
  const desk = await readDesk('round-01');
  await write(['desks'], (tx) => tx.put('desks', { id: 'round-01', as: 'nobody', tablet: desk?.tablet }));
  expect(await listDesks()).toEqual([]);
  openRescuePage();
  await shows('locked');
  const form = document.querySelector('form');
  const field = form?.querySelector('input');
  if (field) field.value = '2468';
  form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await shows('found');
  expect(await savedFile()).toMatchObject({
    stores: { asides: [{ store: 'desks', row: { id: 'round-01', as: 'nobody', tablet: null } }] },
  });
});
