import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HomeScreen } from '#src/features/home/HomeScreen.tsx';
import { changeRound, listRounds, addRound, readRound } from '#src/storage/rounds.ts';
import { changeSheet } from '#src/storage/sheets.ts';
import { listTrash, removeRound } from '#src/storage/trash.ts';
import { roundAlone, sheetAlone } from '#test/support/alone.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests, until } from '#test/support/screens.tsx';
import { faults, refusingIndexedDB } from '#test/support/storage-faults.ts';

pageForTests();
screensForTests();

const openHome = () => openScreens('/', { '/': <HomeScreen /> });

/** Two reflections: LOB half-way, and an older one about technology, finished. */
async function addTwo() {
  await addRound(
    roundAlone({
      id: 'round-02',
      name: 'Techniek',
      createdAt: '2026-03-17T09:00:00.000Z',
      date: '2026-03-17',
    }),
    [sheetAlone({ id: 'sheet-002', roundId: 'round-02', finishedAt: '2026-03-17T09:10:00.000Z' })],
  );
  await addRound(roundAlone(), [sheetAlone({ answers: { B1: 4, B3: 'dk', B6: 2 } })]);
}

const line = async (name: string) => {
  const heading = await screen.findByRole('heading', { level: 3, name });
  const item = heading.closest('li');
  if (!item) throw new Error(`No line for ${name}`);
  return within(item);
};

/** Unfolds the menu of a reflection and chooses from it. */
async function choose(user: ReturnType<typeof openHome>['user'], name: string, what: string) {
  const { getByText, getByRole } = await line(name);
  await user.click(getByText('Meer'));
  await user.click(getByRole('button', { name: what }));
}

describe('the first screen', () => {
  it('leads to filling in and to opening a file, and says that there is nothing yet', async () => {
    const { user } = openHome();
    expect(await screen.findByText('Hier komen je reflecties te staan. Je hebt er nog geen.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Bestand openen' })).toHaveAttribute('href', '/import');
    await user.click(screen.getByRole('link', { name: 'Zelf invullen' }));
    expect(await screen.findByText('at /start')).toBeVisible();
  });

  it('lists what is here, newest first, with the day and how far it is', async () => {
    await addTwo();
    openHome();
    await line('Techniek');
    const lines = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(lines.map((one) => within(one).getByRole('heading').textContent)).toEqual([
      'Werkgroep LOB',
      'Techniek',
    ]);
    expect(lines[0]).toHaveTextContent('24 november 2026 · 3 van 12 stellingen');
    expect(lines[1]).toHaveTextContent('17 maart 2026 · 0 van 12 stellingen');
  });

  it('goes on with one that is not finished, and shows the result of one that is', async () => {
    await addTwo();
    const { user, unmount } = openHome();
    await user.click(await screen.findByRole('link', { name: 'Verder invullen: Werkgroep LOB' }));
    expect(await screen.findByText('at /sheet/sheet-001/fill')).toBeVisible();
    unmount();
    openHome();
    await user.click(await screen.findByRole('link', { name: 'Resultaat bekijken: Techniek' }));
    expect(await screen.findByText('at /round/round-02/results')).toBeVisible();
  });

  it('follows what is stored meanwhile', async () => {
    await addTwo();
    openHome();
    await line('Werkgroep LOB');
    await changeSheet('sheet-001', 1, (sheet) => ({ ...sheet, answers: { ...sheet.answers, P6: 5 } }));
    expect(await screen.findByText(/4 van 12 stellingen/)).toBeVisible();
  });

  it('says why when nothing can be read, with a way to the answers', async () => {
    refusingIndexedDB('UnknownError', 'told');
    openHome();
    const trouble = await screen.findByRole('alert');
    expect(trouble).toHaveTextContent('Dat lukte niet.');
    expect(within(trouble).getByRole('link', { name: 'Haal mijn antwoorden op' })).toHaveAttribute(
      'href',
      './rescue.html',
    );
  });
});

describe('renaming', () => {
  it('asks for the name, with the present one in place, and stores it', async () => {
    await addTwo();
    const { user } = openHome();
    await choose(user, 'Werkgroep LOB', 'Geef een andere naam');
    const dialog = within(await screen.findByRole('dialog', { name: 'Geef een andere naam' }));
    const field = dialog.getByRole('textbox', { name: 'Naam' });
    expect(field).toHaveValue('Werkgroep LOB');
    await user.clear(field);
    await user.type(field, '  LOB voorjaar ');
    await user.click(dialog.getByRole('button', { name: 'Bewaar' }));
    await line('LOB voorjaar');
    expect((await readRound('round-01'))?.name).toBe('LOB voorjaar');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('changes nothing when one thinks better of it, or leaves no name', async () => {
    await addTwo();
    const { user } = openHome();
    await choose(user, 'Werkgroep LOB', 'Geef een andere naam');
    const dialog = within(await screen.findByRole('dialog'));
    await user.clear(dialog.getByRole('textbox', { name: 'Naam' }));
    await user.type(dialog.getByRole('textbox', { name: 'Naam' }), '   {Enter}');
    expect(screen.getByRole('dialog')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Annuleer' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(await readRound('round-01')).toEqual(roundAlone());
  });

  it('says why it could not, and keeps what was typed', async () => {
    await addTwo();
    const { user } = openHome();
    await choose(user, 'Werkgroep LOB', 'Geef een andere naam');
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Naam' }), ' 2');
    faults.fullAtCommit();
    await user.click(dialog.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText(/^Er is geen ruimte meer op dit apparaat/)).toBeVisible();
    expect(dialog.getByRole('textbox', { name: 'Naam' })).toHaveValue('Werkgroep LOB 2');
    expect((await readRound('round-01'))?.name).toBe('Werkgroep LOB');
  });
});

describe('removing', () => {
  it('takes it off the list, and one touch brings it back as it was', async () => {
    await addTwo();
    const { user } = openHome();
    await choose(user, 'Werkgroep LOB', 'Verwijder');
    expect(
      await screen.findByText('‘Werkgroep LOB’ is verwijderd. Je kunt dit 30 dagen terugdraaien.'),
    ).toBeVisible();
    await until(() =>
      expect(screen.queryByRole('heading', { name: 'Werkgroep LOB' })).not.toBeInTheDocument(),
    );
    expect((await listRounds()).map(({ id }) => id)).toEqual(['round-02']);
    expect(await listTrash(new Date().toISOString())).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    await line('Werkgroep LOB');
    expect(await readRound('round-01')).toEqual(roundAlone());
    expect(await listTrash(new Date().toISOString())).toEqual([]);
  });

  it('says so when it was gone already, or cannot be brought back', async () => {
    await addTwo();
    const { user } = openHome();
    await choose(user, 'Techniek', 'Verwijder');
    await user.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
    await line('Techniek');
    await choose(user, 'Techniek', 'Verwijder');
    const undo = await screen.findByRole('button', { name: 'Maak ongedaan' });
    faults.fullAtCommit();
    await user.click(undo);
    expect(await screen.findByText(/^Er is geen ruimte meer op dit apparaat/)).toBeVisible();
    expect((await listRounds()).map(({ id }) => id)).toEqual(['round-01']);
  });

  it('keeps what changed meanwhile in another tab', async () => {
    await addTwo();
    await changeRound('round-01', (round) => ({ ...round, name: 'Anders' }));
    const { user } = openHome();
    await line('Anders');
    await removeRound('round-01', new Date().toISOString());
    await until(() => expect(screen.queryByRole('heading', { name: 'Anders' })).not.toBeInTheDocument());
    await choose(user, 'Techniek', 'Verwijder');
    await user.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
    await line('Techniek');
    expect((await listRounds()).map(({ id }) => id)).toEqual(['round-02']);
  });
});
