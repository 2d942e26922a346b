import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storageHealth } from '#src/storage/health.ts';
import { addAll } from '#src/storage/importing.ts';
import { databaseVersion } from '#src/storage/migrations.ts';
import { addRound, changeRound, listRounds, readRound } from '#src/storage/rounds.ts';
import { scopedName } from '#src/storage/scope.ts';
import { storageStatus, subscribeToStatus } from '#src/storage/status.ts';
import { groupRound } from '#test/support/rounds.ts';
import { freshStorage, giveIndexedDB, openTab } from '#test/support/storage.ts';
import { faults, refusingIndexedDB } from '#test/support/storage-faults.ts';

/** A database as another program left it: this version, and a handle that does not let go when asked. */
function openRaw(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(scopedName(), version);
    request.onupgradeneeded = () => request.result.createObjectStore('of-another-time', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('not opened'));
  });
}

/** A tab of a version of the app that is one database version further. */
async function openNewerTab() {
  vi.doMock('#src/storage/migrations.ts', async (importOriginal) => {
    const known = await importOriginal<typeof import('#src/storage/migrations.ts')>();
    const steps = {
      ...known.steps,
      [known.databaseVersion + 1]: (growth: { addStore(name: string, indexes: never[]): void }) =>
        growth.addStore('added-later', []),
    };
    return {
      ...known,
      databaseVersion: known.databaseVersion + 1,
      checkSteps: (version: number) => known.checkSteps(version, steps),
      climb: (growth: Parameters<typeof known.climb>[0], from: number, to: number) =>
        known.climb(growth, from, to, steps),
    };
  });
  const tab = await openTab();
  vi.doUnmock('#src/storage/migrations.ts');
  return tab;
}

beforeEach(() => freshStorage());

describe('where the browser gives no database', () => {
  it.each([
    ['SecurityError', 'thrown'],
    ['SecurityError', 'told'],
    ['InvalidStateError', 'told'],
    ['NotAllowedError', 'told'],
  ] as const)('opening that is refused with a %s (%s) goes on in memory and says so', async (name, how) => {
    refusingIndexedDB(name, how);
    expect(await addRound(groupRound(), [])).toEqual({ ok: true, value: undefined });
    expect(await listRounds()).toEqual([groupRound()]);
    expect(storageStatus()).toBe('memory');
    expect((await storageHealth()).kind).toBe('memory');
  });

  it('a browser without IndexedDB goes on in memory and says so', async () => {
    giveIndexedDB(undefined);
    const told = vi.fn();
    const end = subscribeToStatus(told);
    await addRound(groupRound(), []);
    end();
    expect(await readRound('round-01')).toEqual(groupRound());
    expect(storageStatus()).toBe('memory');
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('answers that went to the device are not replaced by an empty memory when it is denied later', async () => {
    await addRound(groupRound(), []);
    refusingIndexedDB('SecurityError', 'told');
    faults.closedBefore();
    expect(await changeRound('round-01', (round) => round)).toEqual({ ok: false, reason: 'denied' });
    await expect(readRound('round-01')).rejects.toMatchObject({ reason: 'denied' });
    expect(storageStatus()).toBe('normal');
  });

  it('a passing fault at the first opening is no reason to go on in memory', async () => {
    const working = indexedDB;
    refusingIndexedDB('UnknownError', 'told');
    await expect(listRounds()).rejects.toMatchObject({ reason: 'failed' });
    expect(await addRound(groupRound(), [])).toEqual({ ok: false, reason: 'failed' });
    giveIndexedDB(working);
    expect(await addRound(groupRound(), [])).toEqual({ ok: true, value: undefined });
  });

  it('says that the disk is full when it cannot even open', async () => {
    refusingIndexedDB('QuotaExceededError', 'told');
    expect(await addRound(groupRound(), [])).toEqual({ ok: false, reason: 'full' });
  });
});

describe('a database of a newer app', () => {
  it('is refused and left exactly as it is', async () => {
    const raw = await openRaw(9);
    raw.close();
    expect(await addRound(groupRound(), [])).toEqual({ ok: false, reason: 'newer' });
    await expect(listRounds()).rejects.toMatchObject({ reason: 'newer' });
    expect(storageStatus()).toBe('outdated');
    const after = await openRaw(9);
    expect([...after.objectStoreNames]).toEqual(['of-another-time']);
    after.close();
  });

  it('takes over from an open old tab, which lets go and says that it is old', async () => {
    await addRound(groupRound(), []);
    const newer = await openNewerTab();
    expect(await newer.listRounds()).toEqual([groupRound()]);
    expect(newer.storageStatus()).toBe('normal');
    expect(storageStatus()).toBe('outdated');
    const late = await changeRound('round-01', (round) => ({ ...round, name: 'From the old tab' }));
    expect(late).toEqual({ ok: false, reason: 'newer' });
    expect(await newer.readRound('round-01')).toEqual(groupRound());
  });

  it('lets an old tab finish the write it is in', async () => {
    await addRound(groupRound(), []);
    const saving = changeRound('round-01', (round) => ({ ...round, name: 'Just in time' }));
    const newer = await openNewerTab();
    const [saved, round] = [await saving, await newer.readRound('round-01')];
    expect(saved.ok).toBe(true);
    expect(round?.name).toBe('Just in time');
  });
});

describe('an upgrade with an old tab in the way', () => {
  it('says so, refuses writes meanwhile, and goes on when the tab has closed', async () => {
    await addRound(groupRound(), []);
    const stubborn = await openRaw(databaseVersion);
    const newer = await openNewerTab();
    const reading = newer.readRound('round-01');
    await vi.waitFor(() => expect(newer.storageStatus()).toBe('blocked'));
    const whileBlocked = await newer.changeRound('round-01', (round) => ({ ...round, name: 'Too early' }));
    expect(whileBlocked).toEqual({ ok: false, reason: 'blocked' });
    const heard = vi.fn();
    newer.subscribe(heard);
    stubborn.close();
    expect(await reading).toEqual(groupRound());
    expect(newer.storageStatus()).toBe('normal');
    expect(heard).toHaveBeenCalledWith({ everything: true });
    expect((await newer.changeRound('round-01', (round) => ({ ...round, name: 'Now' }))).ok).toBe(true);
    newer.closeChannel();
    newer.closeStorage();
  });

  it('refuses a write that was waiting for the opening, so that it does not hang', async () => {
    await addRound(groupRound(), []);
    const stubborn = await openRaw(databaseVersion);
    const newer = await openNewerTab();
    const saved = await newer.changeRound('round-01', (round) => ({ ...round, name: 'Too early' }));
    expect(saved).toEqual({ ok: false, reason: 'blocked' });
    stubborn.close();
    expect(await newer.readRound('round-01')).toEqual(groupRound());
    newer.closeStorage();
  });
});

it('a full disk is told, and nothing of the write is kept', async () => {
  await addRound(groupRound(), []);
  for (const fault of ['fullAtPut', 'fullAtCommit'] as const) {
    faults[fault]();
    const saved = await changeRound('round-01', (round) => ({ ...round, name: 'Too much' }));
    expect(saved).toEqual({ ok: false, reason: 'full' });
    expect(await readRound('round-01')).toEqual(groupRound());
  }
});

it('an import that meets a full disk half-way leaves nothing behind', async () => {
  const rounds = ['round-01', 'round-02', 'round-03'].map((id) => ({ ...groupRound(), id }));
  let puts = 0;
  type Put = IDBObjectStore['put'];
  const put = (IDBObjectStore.prototype as { put: Put }).put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    puts += 1;
    if (puts === 3) throw new DOMException('No room', 'QuotaExceededError');
    return put.apply(this, given);
  });
  const saved = await addAll({ rounds, sheets: [], now: '2026-11-24T09:00:00.000Z' });
  expect(saved).toEqual({ ok: false, reason: 'full' });
  expect(puts).toBe(3);
  expect(await listRounds()).toEqual([]);
});

it('asks the disk itself for what must not be lost, and only for that', async () => {
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await addRound(groupRound(), []);
  await changeRound('round-01', (round) => round);
  await changeRound('round-01', (round) => round, { strict: true });
  const durabilities = begin.mock.calls.flatMap(([, , options]) => options?.durability ?? []);
  expect(durabilities).toEqual(['strict', 'default', 'strict']);
});
