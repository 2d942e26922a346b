import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdSheet, takeOverSheet } from '#src/storage/lock.ts';
import { setScope } from '#src/storage/scope.ts';
import { fakeLocks } from '#test/support/locks.ts';

let locks: ReturnType<typeof fakeLocks>;

function giveLocks(given: unknown) {
  Object.defineProperty(navigator, 'locks', { value: given, configurable: true });
}

beforeEach(() => {
  setScope('/lock-test/');
  locks = fakeLocks();
  giveLocks(locks);
});

afterEach(() => giveLocks(undefined));

const ignore = () => undefined;

it('one tab at a time holds a sheet', async () => {
  const first = await holdSheet('sheet-001', ignore);
  expect(first.held).toBe(true);
  expect(await holdSheet('sheet-001', ignore)).toEqual({ held: false });
  expect((await holdSheet('sheet-002', ignore)).held).toBe(true);
  expect(locks.names()).toEqual([
    'samenspiegel:/lock-test/:sheet:sheet-001',
    'samenspiegel:/lock-test/:sheet:sheet-002',
  ]);
});

it('a released sheet is free for another tab, and releasing is not losing', async () => {
  const lost = vi.fn();
  const first = await holdSheet('sheet-001', lost);
  if (first.held) {
    first.release();
    first.release();
  }
  await vi.waitFor(() => expect(locks.names()).toEqual([]));
  expect((await holdSheet('sheet-001', ignore)).held).toBe(true);
  expect(lost).not.toHaveBeenCalled();
});

it('a tab that takes over has the sheet, and the other is told once', async () => {
  const lost = vi.fn();
  await holdSheet('sheet-001', lost);
  const taken = await takeOverSheet('sheet-001', ignore);
  expect(taken.held).toBe(true);
  await vi.waitFor(() => expect(lost).toHaveBeenCalledTimes(1));
  expect(await holdSheet('sheet-001', ignore)).toEqual({ held: false });
});

it('a tab that lost the sheet can take it back', async () => {
  const lost = vi.fn();
  await holdSheet('sheet-001', ignore);
  await takeOverSheet('sheet-001', lost);
  await takeOverSheet('sheet-001', ignore);
  await vi.waitFor(() => expect(lost).toHaveBeenCalledTimes(1));
});

it('without Web Locks every tab may edit; the revision protects', async () => {
  giveLocks(undefined);
  const first = await holdSheet('sheet-001', ignore);
  const second = await takeOverSheet('sheet-001', ignore);
  expect([first.held, second.held]).toEqual([true, true]);
  if (first.held) first.release();
});

it('where locks are refused every tab may edit, and nothing counts as lost', async () => {
  const lost = vi.fn();
  giveLocks({ request: () => Promise.reject(new DOMException('Not here', 'SecurityError')) });
  expect((await holdSheet('sheet-001', lost)).held).toBe(true);
  expect(lost).not.toHaveBeenCalled();
});
