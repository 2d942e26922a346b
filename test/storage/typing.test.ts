import { beforeEach, expect, it, vi } from 'vitest';
import { subscribe } from '#src/storage/changes.ts';
import { scopedName } from '#src/storage/scope.ts';
import { removeEverything } from '#src/storage/remove-everything.ts';
import { addGroupRound, clearRound } from '#src/storage/group-rounds.ts';
import { forgetTyping, keepTyping, readTyping } from '#src/storage/typing.ts';
import { openRound } from '#test/support/hand-ins.ts';
import { freshStorage } from '#test/support/storage.ts';

const desk = { as: 'facilitator', ownSheetId: null, handedInRevision: null, tablet: null } as const;

beforeEach(() => {
  freshStorage();
  sessionStorage.clear();
});

it('what is being typed is there after a reload, until it is forgotten', () => {
  keepTyping('paper:round-01', { B1: '4' });
  keepTyping('setup:/setup', { name: 'LOB' });
  expect(readTyping('paper:round-01')).toEqual({ B1: '4' });
  forgetTyping('paper:round-01');
  expect(readTyping('paper:round-01')).toBeNull();
  expect(readTyping('setup:/setup')).toEqual({ name: 'LOB' });
});

it('it goes with the round, and with everything', async () => {
  await addGroupRound(openRound(), { roundId: 'round-01', ...desk });
  keepTyping('paper:round-01', { B1: '4' });
  keepTyping('setup:/setup', { name: 'LOB' });
  await clearRound('round-01');
  expect(readTyping('paper:round-01')).toBeNull();
  expect(readTyping('setup:/setup')).toEqual({ name: 'LOB' });
  await removeEverything();
  expect(readTyping('setup:/setup')).toBeNull();
});

it('it goes when another tab says that it is forgotten, and only then', async () => {
  subscribe(() => undefined);
  keepTyping('paper:round-01', { B1: '4' });
  keepTyping('setup:/setup', { name: 'LOB' });
  const otherTab = new BroadcastChannel(scopedName());
  otherTab.postMessage({ everything: true });
  otherTab.postMessage({ everything: true, forgotten: 'round-01' });
  await vi.waitFor(() => expect(readTyping('paper:round-01')).toBeNull());
  expect(readTyping('setup:/setup')).toEqual({ name: 'LOB' });
  otherTab.postMessage({ everything: true, forgotten: '' });
  await vi.waitFor(() => expect(readTyping('setup:/setup')).toBeNull());
  otherTab.close();
});

it('a browser that keeps nothing is no trouble', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  keepTyping('paper:round-01', { B1: '4' });
  expect(readTyping('paper:round-01')).toBeNull();
});
