import { fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSheetLock } from '#src/storage/useSheetLock.ts';
import { holdSheet, takeOverSheet } from '#src/storage/lock.ts';
import { changeSheet } from '#src/storage/sheets.ts';
import { listVersions } from '#src/storage/versions.ts';
import { fakeLocks } from '#test/support/locks.ts';
import { sheetAlone } from '#test/support/alone.ts';
import { pageForTests } from '#test/support/page.ts';
import { screensForTests, until } from '#test/support/screens.tsx';
import { openFilling, statement, stored, texts } from './filling.tsx';

pageForTests();
screensForTests();

const ignore = () => undefined;
let locks: ReturnType<typeof fakeLocks>;

beforeEach(() => {
  locks = fakeLocks();
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
});
afterEach(() => {
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
});

it('one tab edits; a second one reads along and shows what the first one stores', async () => {
  await holdSheet('sheet-001', ignore);
  await openFilling({ sheet: sheetAlone({ answers: { B1: 4 } }) });
  expect(await screen.findByText(/^Dit antwoordblad is open in een ander tabblad/)).toBeVisible();
  const { getByRole } = await statement(texts.B1);
  expect(getByRole('radio', { name: /^4/ })).toBeChecked();
  expect(getByRole('radio', { name: /^4/ })).toBeDisabled();
  expect(screen.queryByText('Bewaard op dit apparaat')).not.toBeInTheDocument();

  await changeSheet('sheet-001', 1, (sheet) => ({ ...sheet, answers: { B1: 2 } }));
  await until(async () =>
    expect((await statement(texts.B1)).getByRole('radio', { name: /^2/ })).toBeChecked(),
  );
  // Reading along writes nothing.
  expect(await stored()).toMatchObject({ revision: 2, answers: { B1: 2 } });
});

it('the second tab can take over, with all that was stored, and the first one is told', async () => {
  const lost = vi.fn();
  await holdSheet('sheet-001', lost);
  const { user } = await openFilling({ sheet: sheetAlone({ answers: { B1: 4 } }) });
  await user.click(await screen.findByRole('button', { name: 'Ga hier verder' }));
  await until(async () =>
    expect((await statement(texts.B3)).getByRole('radio', { name: /^1/ })).toBeEnabled(),
  );
  expect(lost).toHaveBeenCalledTimes(1);
  await user.click((await statement(texts.B3)).getByRole('radio', { name: /^1/ }));
  await until(async () => expect((await stored()).answers).toEqual({ B1: 4, B3: 1 }));
});

it('a tab that loses the sheet stores what it had and reads along', async () => {
  const { user } = await openFilling({ page: 'closing' });
  await user.type(await screen.findByRole('textbox', { name: 'Wat is nog niet gezegd?' }), 'Veel');
  await takeOverSheet('sheet-001', ignore);
  expect(await screen.findByText(/^Dit antwoordblad is open in een ander tabblad/)).toBeVisible();
  await until(async () => expect((await stored()).openAnswers).toEqual({ unsaid: 'Veel' }));
  expect(screen.getByRole('textbox', { name: 'Wat is nog niet gezegd?' })).toBeDisabled();
});

it('what another tab stores comes into the form, and the next answer goes on top of it', async () => {
  const { user } = await openFilling();
  await statement(texts.B1);
  await changeSheet('sheet-001', 1, (sheet) => ({ ...sheet, answers: { B1: 2 } }));
  await until(async () =>
    expect((await statement(texts.B1)).getByRole('radio', { name: /^2/ })).toBeChecked(),
  );
  await user.click((await statement(texts.B3)).getByRole('radio', { name: /^5/ }));
  await until(async () => expect((await stored()).answers).toEqual({ B1: 2, B3: 5 }));
  expect(await listVersions('round-01')).toEqual([]);
});

it('a note for oneself that comes from another tab stays so when one opens it here', async () => {
  const { user } = await openFilling();
  await statement(texts.B1);
  const note = { text: 'Gedoe', visibility: 'private' } as const;
  await changeSheet('sheet-001', 1, (sheet) => ({ ...sheet, answers: { B1: 2 }, notes: { B1: note } }));
  await until(async () =>
    expect((await statement(texts.B1)).getByRole('radio', { name: /^2/ })).toBeChecked(),
  );
  const [fold] = screen.queryAllByRole('button', { name: 'Toelichting' });
  if (!screen.queryByRole('textbox', { name: 'Toelichting' }) && fold) await user.click(fold);
  await user.type(await screen.findByRole('textbox', { name: 'Toelichting' }), ' om geld');
  expect(screen.getByRole('radio', { name: 'Alleen voor mij' })).toBeChecked();
  await until(async () => expect((await stored()).notes).toEqual({ B1: { ...note, text: 'Gedoe om geld' } }));
});

it('leaving gives the sheet free', async () => {
  const { unmount } = await openFilling();
  await statement(texts.B1);
  expect(locks.names()).toHaveLength(1);
  unmount();
  await until(() => expect(locks.names()).toEqual([]));
});

it('leaving in the middle of taking over gives the sheet free, too', async () => {
  await holdSheet('sheet-001', ignore);
  const { unmount } = await openFilling();
  fireEvent.click(await screen.findByRole('button', { name: 'Ga hier verder' }));
  unmount();
  await until(() => expect(locks.names()).toEqual([]));
});

it('does not stand in its own way when React mounts everything twice', async () => {
  render(<Place />, { wrapper: StrictMode });
  expect(await screen.findByText('here')).toBeVisible();
});

function Place() {
  return <p>{useSheetLock('sheet-001').place}</p>;
}
