import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announce, type Change, closeChannel, subscribe } from '#src/storage/changes.ts';
import { addRound } from '#src/storage/rounds.ts';
import { changeSheet, savePlace } from '#src/storage/sheets.ts';
import { scopedName, setScope } from '#src/storage/scope.ts';
import { groupRound } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';
import { freshStorage, openTab } from '#test/support/storage.ts';

type Tab = Awaited<ReturnType<typeof openTab>>;
const tabs: Tab[] = [];

async function anotherTab(): Promise<Tab> {
  const tab = await openTab();
  tabs.push(tab);
  return tab;
}

beforeEach(() => freshStorage());
afterEach(() => {
  for (const tab of tabs.splice(0)) {
    tab.closeChannel();
    tab.closeStorage();
  }
  vi.unstubAllGlobals();
});

it('a change is told once in this tab and once in another', async () => {
  const here = vi.fn<(change: Change) => void>();
  const there = vi.fn<(change: Change) => void>();
  const end = subscribe(here);
  (await anotherTab()).subscribe(there);
  announce({ roundId: 'round-01' });
  await vi.waitFor(() => expect(there).toHaveBeenCalled());
  end();
  expect(here.mock.calls).toEqual([[{ roundId: 'round-01' }]]);
  expect(there.mock.calls).toEqual([[{ roundId: 'round-01' }]]);
});

it('a listener that has ended is told nothing', () => {
  const heard = vi.fn();
  subscribe(heard)();
  announce({ everything: true });
  expect(heard).not.toHaveBeenCalled();
});

it('another copy of the app on the same origin is told nothing', async () => {
  const there = vi.fn();
  const copy = await anotherTab();
  const elsewhere = await anotherTab();
  copy.subscribe(there);
  setScope('/another/');
  announce({ everything: true });
  closeChannel();
  elsewhere.announce({ roundId: 'round-after' });
  await vi.waitFor(() => expect(there).toHaveBeenCalled());
  expect(there.mock.calls).toEqual([[{ roundId: 'round-after' }]]);
});

it('messages of another kind are left alone', async () => {
  const heard = vi.fn();
  const end = subscribe(heard);
  const stranger = new BroadcastChannel(scopedName());
  stranger.postMessage('hello');
  stranger.postMessage(null);
  stranger.postMessage({ everything: true });
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  stranger.close();
  end();
  expect(heard.mock.calls).toEqual([[{ everything: true }]]);
});

it('a browser without channels still tells this tab', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const heard = vi.fn();
  const end = subscribe(heard);
  announce({ roundId: 'round-01' });
  end();
  expect(heard).toHaveBeenCalledTimes(1);
});

it('a page that comes back by the back button reads everything again', () => {
  const heard = vi.fn();
  const end = subscribe(heard);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  expect(heard).not.toHaveBeenCalled();
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  end();
  expect(heard.mock.calls).toEqual([[{ everything: true }]]);
});

it('a write is told when it is saved or kept as a version, a place never', async () => {
  const heard = vi.fn();
  const end = subscribe(heard);
  await addRound(groupRound(), sheets('B1\n4'));
  await changeSheet('sheet-001', 1, (sheet) => sheet);
  await changeSheet('sheet-001', 1, (sheet) => sheet);
  expect(heard.mock.calls).toEqual(Array(3).fill([{ roundId: 'round-01' }]));
  await changeSheet('sheet-999', 1, (sheet) => sheet);
  await savePlace('sheet-001', 'theme/process');
  end();
  expect(heard).toHaveBeenCalledTimes(3);
});
