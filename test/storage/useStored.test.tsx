import { act, render, renderHook, screen } from '@testing-library/react';
import { Component, type ReactNode, StrictMode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { announce } from '#src/storage/changes.ts';
import { StorageError } from '#src/storage/errors.ts';
import { useStorageStatus } from '#src/storage/health.ts';
import { addRound, changeRound, listRounds, readRound } from '#src/storage/rounds.ts';
import { setStatus } from '#src/storage/status.ts';
import { type Stored, useStored } from '#src/storage/useStored.ts';
import { groupRound } from '#test/support/rounds.ts';
import { freshStorage, openTab } from '#test/support/storage.ts';

/** A read whose answers the test gives, in the order it likes. */
function steeredRead() {
  const answers: { give: (value: string) => void; fail: (error: unknown) => void }[] = [];
  const read = vi.fn(
    () => new Promise<string>((resolve, reject) => answers.push({ give: resolve, fail: reject })),
  );
  const answer = (number: number) => {
    const found = answers[number - 1];
    if (!found) throw new Error(`Read ${String(number)} was not asked`);
    return found;
  };
  return { read, answer };
}

/** Gives an answer and waits until it has been shown. */
async function answered(give: () => void) {
  await act(async () => {
    give();
    await Promise.resolve();
  });
}

beforeEach(() => freshStorage());

it('is loading until the first answer, and then follows every change', async () => {
  const seen: Stored<string[]>[] = [];
  renderHook(() => {
    seen.push(useStored(async () => (await listRounds()).map((round) => round.name), 'rounds'));
  });
  expect(seen).toEqual([{ status: 'loading' }]);
  await vi.waitFor(() => expect(seen.at(-1)).toEqual({ status: 'ready', value: [] }));
  await act(() => addRound(groupRound(), []));
  await vi.waitFor(() => expect(seen.at(-1)).toEqual({ status: 'ready', value: ['Autumn'] }));
  await act(() => changeRound('round-01', (round) => ({ ...round, name: 'Winter' })));
  await vi.waitFor(() => expect(seen.at(-1)).toEqual({ status: 'ready', value: ['Winter'] }));
  expect(seen.filter((stored) => stored.status === 'loading')).toHaveLength(1);
});

it('follows a change made in another tab', async () => {
  await addRound(groupRound(), []);
  const { result } = renderHook(() => useStored(() => readRound('round-01'), 'round-01'));
  await vi.waitFor(() => expect(result.current).toMatchObject({ value: { name: 'Autumn' } }));
  const other = await openTab();
  await other.changeRound('round-01', (round) => ({ ...round, name: 'From there' }));
  await vi.waitFor(() => expect(result.current).toMatchObject({ value: { name: 'From there' } }));
  other.closeChannel();
  other.closeStorage();
});

it('never shows an older answer after a newer one', async () => {
  const { read, answer } = steeredRead();
  const { result } = renderHook(() => useStored(read, 'key'));
  act(() => announce({ everything: true }));
  act(() => announce({ everything: true }));
  expect(read).toHaveBeenCalledTimes(3);
  await answered(() => answer(2).give('second'));
  expect(result.current).toEqual({ status: 'ready', value: 'second' });
  await answered(() => answer(1).give('first'));
  expect(result.current).toEqual({ status: 'ready', value: 'second' });
  await answered(() => answer(3).give('third'));
  expect(result.current).toEqual({ status: 'ready', value: 'third' });
});

it('says why a read failed, and recovers at the next change', async () => {
  const { read, answer } = steeredRead();
  const { result } = renderHook(() => useStored(read, 'key'));
  await answered(() => answer(1).fail(new StorageError('newer')));
  expect(result.current).toEqual({ status: 'failed', reason: 'newer' });
  act(() => announce({ everything: true }));
  expect(result.current).toEqual({ status: 'failed', reason: 'newer' });
  await answered(() => answer(2).give('well'));
  expect(result.current).toEqual({ status: 'ready', value: 'well' });
});

it('starts anew with another key, and shows nothing of the key before', async () => {
  const { read, answer } = steeredRead();
  const seen: [string, Stored<string>][] = [];
  const { rerender } = renderHook(({ id }) => void seen.push([id, useStored(read, id)]), {
    initialProps: { id: 'one' },
  });
  await answered(() => answer(1).give('of one'));
  rerender({ id: 'two' });
  act(() => announce({ everything: true }));
  await answered(() => answer(2).give('of two'));
  expect(seen.at(-1)).toEqual(['two', { status: 'ready', value: 'of two' }]);
  const ofTwo = seen.filter(([id]) => id === 'two').map(([, stored]) => stored);
  expect(ofTwo).not.toContainEqual({ status: 'ready', value: 'of one' });
  expect(ofTwo[0]).toEqual({ status: 'loading' });
});

it('reads no more when nobody looks', async () => {
  const { read, answer } = steeredRead();
  const { unmount } = renderHook(() => useStored(read, 'key'));
  await answered(() => answer(1).give('first'));
  unmount();
  announce({ everything: true });
  expect(read).toHaveBeenCalledTimes(1);
});

it('works when React mounts everything twice', async () => {
  await addRound(groupRound(), []);
  const { result } = renderHook(() => useStored(listRounds, 'rounds'), { wrapper: StrictMode });
  await vi.waitFor(() => expect(result.current).toEqual({ status: 'ready', value: [groupRound()] }));
});

it('hands a mistake of ours to the error boundary', async () => {
  vi.mocked(console.error).mockImplementation(() => undefined);
  const mistake = new TypeError('a mistake of ours');
  render(
    <Boundary>
      <Reader read={() => Promise.reject(mistake)} />
    </Boundary>,
  );
  expect(await screen.findByText('caught: a mistake of ours')).toBeVisible();
  // React reports what a boundary catches; here that is what is asked for.
  vi.mocked(console.error).mockClear();
});

it('shows the status of storage as it is now', () => {
  const { result } = renderHook(() => useStorageStatus());
  expect(result.current).toBe('normal');
  act(() => setStatus('blocked'));
  expect(result.current).toBe('blocked');
});

function Reader({ read }: { read: () => Promise<string> }) {
  return <p>{useStored(read, 'key').status}</p>;
}

class Boundary extends Component<{ children: ReactNode }, { message: string | null }> {
  override state: { message: string | null } = { message: null };

  static getDerivedStateFromError(error: Error) {
    return { message: `caught: ${error.message}` };
  }

  override render() {
    return this.state.message ?? this.props.children;
  }
}
