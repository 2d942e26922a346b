import { beforeEach, describe, expect, it, vi } from 'vitest';
import { removeEverything } from '#src/storage/remove-everything.ts';
import { addRound, changeRound, listRounds } from '#src/storage/rounds.ts';
import { scopedName } from '#src/storage/scope.ts';
import { storageStatus } from '#src/storage/status.ts';
import { listTrash, removeRound } from '#src/storage/trash.ts';
import { groupRound } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';
import { freshStorage, openTab, storageKinds } from '#test/support/storage.ts';

const now = '2026-11-24T09:00:00.000Z';

async function databaseNames() {
  return (await indexedDB.databases()).map(({ name }) => name);
}

describe.each(storageKinds)('removing everything on %s', (kind) => {
  beforeEach(async () => {
    freshStorage(kind);
    await addRound(groupRound(), sheets('B1\n4'));
    await addRound({ ...groupRound(), id: 'round-02' }, []);
    await removeRound('round-02', now);
  });

  it('leaves nothing, not in the trash either', async () => {
    expect(await removeEverything()).toEqual({ ok: true, value: undefined });
    expect(await listRounds()).toEqual([]);
    expect(await listTrash(now)).toEqual([]);
  });

  it('leaves a storage that can be used anew', async () => {
    await removeEverything();
    expect((await addRound(groupRound(), [])).ok).toBe(true);
    expect(await listRounds()).toEqual([groupRound()]);
  });
});

describe('removing everything on the device', () => {
  beforeEach(async () => {
    freshStorage();
    await addRound(groupRound(), sheets('B1\n4'));
  });

  it('removes the database itself', async () => {
    expect(await databaseNames()).toEqual([scopedName()]);
    await removeEverything();
    expect(await databaseNames()).toEqual([]);
  });

  it('makes the other tabs let go and read again', async () => {
    const other = await openTab();
    expect(await other.listRounds()).toHaveLength(1);
    const heard = vi.fn();
    other.subscribe(heard);
    expect((await removeEverything()).ok).toBe(true);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ everything: true, forgotten: '' }));
    expect(await other.listRounds()).toEqual([]);
    expect(other.storageStatus()).toBe('normal');
    expect(await other.changeRound('round-01', (round) => round)).toEqual({ ok: false, reason: 'gone' });
    other.closeChannel();
    other.closeStorage();
  });

  it('removes the rows at once when another tab does not let go of the database', async () => {
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(scopedName());
      request.onsuccess = () => resolve(request.result);
    });
    expect(await removeEverything()).toEqual({ ok: true, value: undefined });
    const rows = await new Promise<unknown[]>((resolve) => {
      const request = stubborn.transaction('sheets').objectStore('sheets').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    expect(rows).toEqual([]);
    stubborn.close();
    await vi.waitFor(async () => expect(await databaseNames()).toEqual([]));
  });

  it('removes a database of a newer app, too', async () => {
    freshStorage();
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(scopedName(), 9);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    expect(await changeRound('round-01', (round) => round)).toEqual({ ok: false, reason: 'newer' });
    expect(storageStatus()).toBe('outdated');
    expect((await removeEverything()).ok).toBe(true);
    expect(await databaseNames()).toEqual([]);
    expect(storageStatus()).toBe('normal');
  });
});
