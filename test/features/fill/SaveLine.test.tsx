import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { SaveLine } from '#src/features/fill/SaveLine.tsx';
import { SaveQueue } from '#src/features/fill/save-queue.ts';
import { type FillValues, toValues } from '#src/features/fill/values.ts';
import { startWords } from '#src/i18n/words.ts';
import { setStatus } from '#src/storage/status.ts';
import { sheetAlone } from '#test/support/alone.ts';

const values = toValues(sheetAlone());
type Write = ConstructorParameters<typeof SaveQueue<FillValues>>[1];

/** A line below a queue whose writes end as the test says, one after the other. */
function showLine(...ends: Awaited<ReturnType<Write>>[]) {
  const write = vi.fn<Write>(() => Promise.resolve(ends.shift() ?? { ok: true, revision: 2 }));
  const queue = new SaveQueue<FillValues>(1, write);
  render(<SaveLine queue={queue} />);
  return queue;
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

beforeAll(() => startWords('nl'));
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  setStatus('normal');
  vi.useRealTimers();
});

it('shows saving and saved, and says saved aloud once it has been calm for a while', async () => {
  const queue = showLine();
  expect(screen.getByRole('status')).toHaveTextContent('Bewaard op dit apparaat');
  act(() => queue.push(values, 300));
  await pass(0);
  expect(screen.getByText('Bewaren…')).toBeVisible();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await pass(300);
  expect(screen.getByText('Bewaard op dit apparaat')).toBeVisible();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await pass(1499);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await pass(1);
  expect(screen.getByRole('status')).toHaveTextContent('Bewaard op dit apparaat');
});

it('never says saved after a save that failed', async () => {
  const queue = showLine({ ok: false, reason: 'full' });
  act(() => queue.push(values, 0));
  await pass(0);
  expect(screen.getByText('Niet bewaard')).toBeVisible();
  await pass(60_000);
  expect(screen.queryByText('Bewaard op dit apparaat')).not.toBeInTheDocument();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('does not say "on this device" when everything is gone with the tab', async () => {
  setStatus('memory');
  const queue = showLine();
  act(() => queue.push(values, 0));
  await pass(2000);
  expect(screen.getByRole('status')).toHaveTextContent('Alleen in dit tabblad');
  expect(screen.queryByText('Bewaard op dit apparaat')).not.toBeInTheDocument();
});
