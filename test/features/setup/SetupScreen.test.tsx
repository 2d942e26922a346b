import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildSheet } from '#src/domain/sheet.ts';
import { SetupScreen } from '#src/features/setup/SetupScreen.tsx';
import { addOwnSheet, readGroup } from '#src/storage/group-rounds.ts';
import { listRounds } from '#src/storage/rounds.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests } from '#test/support/screens.tsx';
import { addGroup, leadDesk } from './groups.ts';

pageForTests();
screensForTests();

const screens = {
  '/setup': <SetupScreen notFound={<p>not found</p>} />,
  '/setup/from/:from': <SetupScreen notFound={<p>not found</p>} />,
  '/round/:roundId/setup': <SetupScreen notFound={<p>not found</p>} />,
};
const open = (address = '/setup') => openScreens(address, screens);
const nameField = () => screen.findByRole('textbox', { name: 'Naam' });
const partnerField = () => screen.getByRole('textbox', { name: 'Naam van de organisatie' });
const create = () => screen.getByRole('button', { name: 'Maak uitnodiging' });
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

/** The one round that there is, with its desk and sheets. */
async function theGroup() {
  const [round] = await listRounds();
  const group = round && (await readGroup(round.id));
  if (!group) throw new Error('There is no group round');
  return group;
}

describe('a new set-up', () => {
  it('needs a name and one tap, and goes on to the invitation', async () => {
    const { user } = open();
    await user.type(await nameField(), 'Werkgroep LOB');
    await user.click(create());
    expect(await screen.findByText(/^at \/round\/[0-9a-f]{24}\/invite$/)).toBeVisible();
    const { round, desk, sheets } = await theGroup();
    expect(round).toMatchObject({ kind: 'group', name: 'Werkgroep LOB', openness: 'open', rehearsal: false });
    expect(round.instrument.statements).toHaveLength(24);
    // Our words are said to each person in the own language.
    expect(round.purpose).toBe('');
    expect(desk.as).toBe('facilitator');
    expect(sheets).toEqual([]);
  });

  it('adds organisations with Enter, with the kind their name suggests, and never the same one twice', async () => {
    const { user } = open();
    await user.type(await nameField(), 'LOB');
    await user.type(partnerField(), 'ROC Rijnvliet{Enter}');
    await user.type(partnerField(), 'roc rijnvliet{Enter}');
    expect(await screen.findByText('Deze organisatie staat er al.')).toBeVisible();
    await user.clear(partnerField());
    await user.type(partnerField(), 'Gemeente Oeverwijk{Enter}');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Soort van Gemeente Oeverwijk' }),
      'anders',
    );
    await user.click(create());
    await screen.findByText(/invite$/);
    const { round } = await theGroup();
    expect(round.partners.map(({ name, kind }) => [name, kind])).toEqual([
      ['ROC Rijnvliet', 'mbo'],
      ['Gemeente Oeverwijk', 'other'],
    ]);
  });

  it('shows a pasted list before it is added', async () => {
    const { user } = open();
    await nameField();
    await user.click(partnerField());
    await user.paste('De Brug\tvmbo\nDe Wiek\tbasisschool');
    const dialog = within(await screen.findByRole('dialog', { name: 'Organisaties uit een lijst' }));
    expect(dialog.getByRole('combobox', { name: 'Soort van De Wiek' })).toHaveDisplayValue('basisschool');
    expect(screen.queryByLabelText('Naam van organisatie 1')).not.toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Voeg 2 organisaties toe' }));
    expect(await screen.findByLabelText('Naam van organisatie 2')).toHaveValue('De Wiek');
  });

  it('takes an organisation off and brings it back in its place', async () => {
    const { user } = open();
    await nameField();
    for (const name of ['De Brug', 'De Wiek']) await user.type(partnerField(), `${name}{Enter}`);
    await user.click(screen.getByRole('button', { name: 'Verwijder De Brug' }));
    expect(await screen.findByLabelText('Naam van organisatie 1')).toHaveValue('De Wiek');
    await user.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
    expect(screen.getByLabelText('Naam van organisatie 1')).toHaveValue('De Brug');
    expect(screen.getByLabelText('Naam van organisatie 2')).toHaveValue('De Wiek');
  });

  it('refuses anonymous for a group that is too small, with the reason and the ways out', async () => {
    const { user } = open();
    await user.type(await nameField(), 'LOB');
    type('Hoeveel mensen verwacht je?', '4');
    await user.click(screen.getByRole('radio', { name: /^Anoniem/ }));
    expect(await screen.findByText(/^Met 4 mensen en minstens 5 antwoorden/)).toBeVisible();
    await user.click(create());
    expect(await screen.findByText(/^Kijk eerst bij ‘Open of anoniem’/)).toBeVisible();
    expect(await listRounds()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Zet het op 4 antwoorden' }));
    expect(await screen.findByText(/kan iemand soms raden wie wat koos/)).toBeVisible();
    await user.click(create());
    await screen.findByText(/invite$/);
    expect((await theGroup()).round).toMatchObject({ openness: 'anonymous', minimum: 4, expected: 4 });
  });

  it('can only be open for two people', async () => {
    const { user } = open();
    await nameField();
    type('Hoeveel mensen verwacht je?', '2');
    await user.click(screen.getByRole('radio', { name: /^Anoniem/ }));
    expect(await screen.findByText(/uitrekenen wat een ander koos/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Zet het op/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Maak het open' }));
    expect(screen.getByRole('radio', { name: /^Open/ })).toBeChecked();
  });

  it('says who may be asked for the organisation in an anonymous round', async () => {
    const { user } = open();
    await nameField();
    for (const name of ['De Brug', 'De Wiek', 'Oost']) await user.type(partnerField(), `${name}{Enter}`);
    await user.click(screen.getByRole('radio', { name: /^Anoniem/ }));
    type('Mensen van De Brug', '6');
    type('Mensen van De Wiek', '3');
    type('Mensen van Oost', '3');
    expect(await screen.findByText(/^We vragen naar: De Brug\./)).toBeVisible();
    expect(screen.getByText('Per organisatie opgeteld zijn het er 12.')).toBeVisible();
  });

  it('asks the other statement where that was chosen, in the words of the group', async () => {
    const { user } = open();
    await user.type(await nameField(), 'LOB');
    type('In plaats van ‘de regio’', 'Oeverwijk');
    await user.click(
      screen.getByRole('radio', {
        name: 'Het belang van Oeverwijk telt mee, ook als het mijn organisatie iets kost.',
        hidden: true,
      }),
    );
    await user.click(create());
    await screen.findByText(/invite$/);
    const { round } = await theGroup();
    expect(round.words).toEqual({ region: 'Oeverwijk' });
    expect(round.instrument.statements.slice(0, 3)).toEqual(['B1', 'B2', 'B3b']);
  });

  it('keeps what was typed through a reload, and starts over when one wants', async () => {
    const { user, unmount } = open();
    await user.type(await nameField(), 'Werkgroep');
    unmount();
    const again = open();
    expect(await nameField()).toHaveValue('Werkgroep');
    await again.user.click(screen.getByRole('button', { name: 'Begin opnieuw' }));
    expect(await nameField()).toHaveValue('');
    again.unmount();
    open();
    expect(await nameField()).toHaveValue('');
  });
});

describe('the set-up of a round', () => {
  it('can change while there is no answer, and says that the invitation must be opened again', async () => {
    await addGroup();
    const { user } = open('/round/round-01/setup');
    const name = await nameField();
    expect(name).toHaveValue('Werkgroep LOB');
    expect(screen.getByText(/opnieuw te openen/)).toBeVisible();
    await user.type(name, ' Oost');
    await user.click(screen.getByRole('button', { name: 'Bewaar de opzet' }));
    expect(await screen.findByText('at /round/round-01/invite')).toBeVisible();
    const { round } = await theGroup();
    expect(round).toMatchObject({ id: 'round-01', name: 'Werkgroep LOB Oost', revision: 2 });
    expect(round.partners.map(({ id }) => id)).toEqual(['0a1b2c3d-1', '0a1b2c3d-2']);
  });

  it('is locked from the first answer on: to read, with the reason and the way to a new one', async () => {
    await addGroup();
    await addOwnSheet(buildSheet({ id: 'sheet-001', roundId: 'round-01', now: null }));
    open('/round/round-01/setup');
    expect(await screen.findByText(/^Het eerste antwoord is er/)).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByText('De Brug (vmbo) en Kamp (bedrijf)')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Nieuwe reflectie met deze groep' })).toHaveAttribute(
      'href',
      '/setup/from/round-01',
    );
  });

  it('locks at once when an answer comes in meanwhile', async () => {
    await addGroup();
    open('/round/round-01/setup');
    await nameField();
    await addOwnSheet(buildSheet({ id: 'sheet-001', roundId: 'round-01', now: null }));
    expect(await screen.findByText(/^Het eerste antwoord is er/)).toBeVisible();
  });

  it('is only to read where it was not made', async () => {
    await addGroup({}, { ...leadDesk, as: 'table' });
    open('/round/round-01/setup');
    expect(await screen.findByText(/op een ander apparaat gemaakt/)).toBeVisible();
  });

  it('says so when the round is not here', async () => {
    open('/round/round-99/setup');
    expect(await screen.findByText('not found')).toBeVisible();
  });
});

describe('a round after an earlier one', () => {
  it('has the same organisations and agreements, refers to it, and is never a rehearsal', async () => {
    await addGroup({ openness: 'anonymous', minimum: 4, revealedAt: '2026-11-24T10:00:00.000Z' });
    const { user } = open('/setup/from/round-01');
    expect(await screen.findByText(/van ‘Werkgroep LOB’ staan al klaar/)).toBeVisible();
    await user.click(create());
    await screen.findByText(/invite$/);
    const next = (await listRounds()).find(({ id }) => id !== 'round-01');
    expect(next).toMatchObject({
      name: 'Werkgroep LOB',
      previousRoundId: 'round-01',
      openness: 'anonymous',
      minimum: 4,
      rehearsal: false,
      revealedAt: null,
    });
    expect(next?.partners.map(({ name }) => name)).toEqual(['De Brug', 'Kamp']);
  });
});
