import { afterEach, beforeEach, expect, it } from 'vitest';
import { askToPersist, copyIsOld, noteCopyMade, storageHealth } from '#src/storage/health.ts';
import { freshStorage, storageKinds } from '#test/support/storage.ts';

function giveStorageManager(given: Partial<StorageManager> | undefined) {
  Object.defineProperty(navigator, 'storage', { value: given, configurable: true });
}

beforeEach(() => freshStorage());
afterEach(() => giveStorageManager(undefined));

it('says what the browser granted and how much is used', async () => {
  giveStorageManager({
    persisted: () => Promise.resolve(true),
    estimate: () => Promise.resolve({ usage: 2_000, quota: 50_000 }),
  });
  expect(await storageHealth()).toEqual({
    kind: 'device',
    persisted: true,
    usedBytes: 2_000,
    quotaBytes: 50_000,
    lastCopyAt: null,
  });
});

it.each([
  ['has no storage manager', undefined],
  ['has half of one', {}],
  [
    'refuses to answer',
    { persisted: () => Promise.reject(new Error()), estimate: () => Promise.reject(new Error()) },
  ],
])('says that it does not know when the browser %s', async (_what, manager) => {
  giveStorageManager(manager);
  expect(await storageHealth()).toMatchObject({ persisted: null, usedBytes: null, quotaBytes: null });
  expect(await askToPersist()).toBeNull();
});

it.each([true, false])('says honestly what was granted on asking: %s', async (granted) => {
  giveStorageManager({ persist: () => Promise.resolve(granted) });
  expect(await askToPersist()).toBe(granted);
});

it.each(storageKinds)('remembers the last copy on %s', async (kind) => {
  freshStorage(kind);
  await noteCopyMade('2026-11-01T10:00:00.000Z');
  await noteCopyMade('2026-11-08T10:00:00.000Z');
  expect(await storageHealth()).toMatchObject({ kind, lastCopyAt: '2026-11-08T10:00:00.000Z' });
});

it.each([
  ['nothing to lose', null, null, '2026-11-24T09:00:00Z', false],
  ['nothing to lose any more', '2026-01-01T09:00:00Z', null, '2026-11-24T09:00:00Z', false],
  ['a new round without a copy', null, '2026-11-20T09:00:00Z', '2026-11-24T09:00:00Z', false],
  ['an older round without a copy', null, '2026-11-01T09:00:00Z', '2026-11-24T09:00:00Z', true],
  ['a copy of 14 days', '2026-11-10T09:00:00Z', '2026-01-01T09:00:00Z', '2026-11-24T09:00:00Z', false],
  ['a copy of over 14 days', '2026-11-10T08:59:59Z', '2026-01-01T09:00:00Z', '2026-11-24T09:00:00Z', true],
] as const)('reminds of a copy or not: %s', (_what, lastCopyAt, since, now, expected) => {
  expect(copyIsOld(lastCopyAt, since, now)).toBe(expected);
});
