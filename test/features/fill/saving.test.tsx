import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { readBlob } from '#src/formats/json/read-blob.ts';
import { instruments } from '#src/instruments/registry.ts';
import { write } from '#src/storage/database.ts';
import { sheetToRow } from '#src/storage/rows.ts';
import { readPlace } from '#src/storage/sheets.ts';
import { listVersions } from '#src/storage/versions.ts';
import { roundAlone, sheetAlone } from '#test/support/alone.ts';
import { pageForTests } from '#test/support/page.ts';
import { screensForTests, until } from '#test/support/screens.tsx';
import { faults } from '#test/support/storage-faults.ts';
import { openFilling, statement, stored, texts } from './filling.tsx';

const page = pageForTests();
screensForTests();

const noteForMe = { text: 'Gedoe om geld', visibility: 'private' } as const;

/** Opens filling in, ready for a fault: nothing is being stored any more. */
async function openQuietly(...given: Parameters<typeof openFilling>) {
  const opened = await openFilling(...given);
  await screen.findByRole('navigation', { name: 'Vorige en volgende' });
  await until(async () => expect(await readPlace('sheet-001')).not.toBeNull());
  return opened;
}

it('a failed save says so, keeps what is on the screen and never says saved, until a new try succeeds', async () => {
  const { user } = await openQuietly();
  faults.fullAtCommit();
  const { getByRole } = await statement(texts.B1);
  await user.click(getByRole('radio', { name: /^4/ }));
  const trouble = await screen.findByRole('alert');
  expect(trouble).toHaveTextContent('Niet bewaard. Er is geen ruimte meer op dit apparaat.');
  expect(screen.queryByText('Bewaard op dit apparaat')).not.toBeInTheDocument();
  expect(getByRole('radio', { name: /^4/ })).toBeChecked();
  expect((await stored()).answers).toEqual({});

  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByText('Bewaard op dit apparaat')).toBeVisible();
  expect((await stored()).answers).toEqual({ B1: 4 });
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('what could not be saved can be taken along as a file, notes for oneself included', async () => {
  const { user } = await openQuietly({ sheet: sheetAlone({ notes: { B1: noteForMe } }) });
  faults.fullAtPut();
  await user.click((await statement(texts.B3)).getByRole('radio', { name: /^2/ }));
  await user.click(await screen.findByRole('button', { name: 'Haal mijn antwoorden op als bestand' }));
  await until(() => expect(page.downloads).toHaveLength(1));
  const [download] = page.downloads;
  expect(download?.name).toMatch(/^werkgroep-lob-\d{4}-\d\d-\d\d\.json$/);
  const read = await readBlob(download?.file ?? new Blob(), { instruments });
  expect(read).toMatchObject({
    ok: true,
    file: {
      rounds: [{ round: roundAlone(), sheets: [{ answers: { B3: 2 }, notes: { B1: noteForMe } }] }],
    },
  });
});

it('the next answer tries again by itself', async () => {
  const { user } = await openQuietly();
  faults.fullAtPut();
  await user.click((await statement(texts.B1)).getByRole('radio', { name: /^4/ }));
  await screen.findByRole('alert');
  await user.click((await statement(texts.B3)).getByRole('radio', { name: /^2/ }));
  await until(async () => expect((await stored()).answers).toEqual({ B1: 4, B3: 2 }));
  await until(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
});

it('where the answers changed elsewhere unheard, nothing is overwritten and the refused answer is kept apart', async () => {
  const { user } = await openQuietly();
  const standing = sheetAlone({ revision: 2, answers: { B1: 1 } });
  await write(['sheets'], (tx) => tx.put('sheets', sheetToRow(standing)));
  await user.click((await statement(texts.B1)).getByRole('radio', { name: /^4/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('intussen ergens anders veranderd');
  expect(screen.getByRole('button', { name: 'Laad opnieuw' })).toBeVisible();
  expect(await stored()).toEqual(standing);
  const versions = await listVersions('round-01');
  expect(
    versions.map((version) => [version.role, version.kind === 'sheet' && version.sheet.answers]).sort(),
  ).toEqual([
    ['refused', { B1: 4 }],
    ['standing', { B1: 1 }],
  ]);
});

it('a finish that cannot be stored says why and stays on the page', async () => {
  const { user } = await openQuietly({ page: 'check' });
  faults.fullAtCommit();
  await user.click(screen.getByRole('button', { name: 'Bekijk mijn beeld' }));
  expect(await screen.findByText(/^Er is geen ruimte meer op dit apparaat/)).toBeVisible();
  expect(screen.queryByText(/^at /)).not.toBeInTheDocument();
  expect((await stored()).finishedAt).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Bekijk mijn beeld' }));
  expect(await screen.findByText('at /round/round-01/results')).toBeVisible();
});

it.each([
  ['the page goes away', () => window.dispatchEvent(new Event('pagehide'))],
  ['one looks at another tab', () => document.dispatchEvent(new Event('visibilitychange'))],
])('a text is not stored at every key, but at once when %s', async (_, leave) => {
  await openQuietly({ page: 'closing' });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  fireEvent.change(screen.getByRole('textbox', { name: 'Wat is nog niet gezegd?' }), {
    target: { value: 'Veel' },
  });
  const openAnswers: unknown[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    if (turn === 10) leave();
    openAnswers.push((await stored()).openAnswers);
  }
  vi.useRealTimers();
  expect(openAnswers.slice(0, 10)).toEqual(Array(10).fill({}));
  expect(openAnswers.at(-1)).toEqual({ unsaid: 'Veel' });
});
