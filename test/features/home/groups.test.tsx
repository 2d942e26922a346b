import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { buildSheet, type Sheet } from '#src/domain/sheet.ts';
import { HomeScreen } from '#src/features/home/HomeScreen.tsx';
import { addAgreement } from '#src/storage/agreements.ts';
import { changeDesk } from '#src/storage/desks.ts';
import { addOwnSheet, readGroup } from '#src/storage/group-rounds.ts';
import { listTrash } from '#src/storage/trash.ts';
import { agreement } from '#test/features/agreements/views.tsx';
import { addGroup, leadDesk } from '#test/features/setup/groups.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests, until } from '#test/support/screens.tsx';

const page = pageForTests();
screensForTests();

const openHome = () => openScreens('/', { '/': <HomeScreen /> });
const line = async () => {
  const item = (await screen.findByRole('heading', { level: 3, name: 'Werkgroep LOB' })).closest('li');
  if (!item) throw new Error('There is no line');
  return item;
};
const openMenu = async (user: ReturnType<typeof openHome>['user']) => {
  const item = await line();
  await user.click(within(item).getByText('Meer'));
  return within(item);
};
/** A participant's device, with an own sheet. */
async function fillingIn(given: Partial<Sheet> = {}) {
  await addGroup({}, { ...leadDesk, as: 'participant' });
  const added = await addOwnSheet({
    ...buildSheet({ id: 'sheet-001', roundId: 'round-01', now: null }),
    answers: { B1: 4, B3: 2 },
    ...given,
  });
  if (!added.ok) throw new Error(added.reason);
}
const finishedAt = '2026-11-24T09:20:00.000Z';

describe('the ways to begin', () => {
  it('are with a group, together on one screen and alone, or with an invitation', async () => {
    openHome();
    const to = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    await screen.findByRole('heading', { level: 1 });
    expect([
      to('Groep beginnen'),
      to('Samen beginnen'),
      to('Zelf invullen'),
      to('Open je uitnodiging'),
    ]).toEqual(['/setup', '/together', '/start', '/join']);
  });
});

describe('a round that this device leads', () => {
  it('says how many are in of how many, and goes on collecting; never what they answered', async () => {
    await addGroup();
    await addOwnSheet({ ...buildSheet({ id: 'sheet-001', roundId: 'round-01', now: null }), finishedAt });
    openHome();
    expect(await line()).toHaveTextContent('24 november 2026 · 1 van 12 binnen');
    expect(screen.getByRole('link', { name: 'Verder verzamelen: Werkgroep LOB' })).toHaveAttribute(
      'href',
      '/round/round-01/collect',
    );
  });

  it('says how many agreements there are, and calmly of how many the day has passed', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-09T12:00:00') });
    await addGroup();
    for (const [id, due] of [
      ['agreement-1', '2026-12-08'],
      ['agreement-2', '2026-12-09'],
    ] as const) {
      await addAgreement(agreement({ id, due }));
    }
    const { user } = openHome();
    expect(await line()).toHaveTextContent('0 van 12 binnen · 2 afspraken · van 1 is de dag voorbij');
    const menu = await openMenu(user);
    expect(menu.getByRole('link', { name: 'Afspraken' })).toHaveAttribute(
      'href',
      '/round/round-01/agreements',
    );
    vi.useRealTimers();
  });

  it('leads to its invitation, its set-up and a next one, and marks a rehearsal', async () => {
    await addGroup({ rehearsal: true, expected: null });
    const { user } = openHome();
    expect(await line()).toHaveTextContent('Oefening · 0 binnen');
    const menu = await openMenu(user);
    const to = (name: string) => menu.getByRole('link', { name }).getAttribute('href');
    expect([to('Uitnodiging'), to('Opzet'), to('Nog een keer met deze groep')]).toEqual([
      '/round/round-01/invite',
      '/round/round-01/setup',
      '/setup/from/round-01',
    ]);
  });

  it('is kept as a file when it is open; an anonymous one would give single sheets', async () => {
    await addGroup();
    await addGroup({ id: 'round-02', name: 'Anoniem', openness: 'anonymous' });
    const { user } = openHome();
    const menu = await openMenu(user);
    await addAgreement(agreement());
    await user.click(menu.getByRole('button', { name: 'Bewaar als bestand' }));
    await until(() =>
      expect(page.downloads.map(({ name }) => name)).toEqual(['werkgroep-lob-2026-11-24.json']),
    );
    expect(await page.downloads[0]?.file.text()).toContain(agreement().id);
    const other = screen.getByRole('heading', { name: 'Anoniem' }).closest('li');
    if (!other) throw new Error('There is no second line');
    await user.click(within(other).getByText('Meer'));
    expect(within(other).queryByRole('button', { name: 'Bewaar als bestand' })).not.toBeInTheDocument();
  });
});

describe('a round that a table is collected for', () => {
  it('says so and goes on collecting; its name is not for this device to change', async () => {
    await addGroup({}, { ...leadDesk, as: 'table' });
    const { user } = openHome();
    expect(await line()).toHaveTextContent('voor een tafel · 0 van 12 binnen');
    const menu = await openMenu(user);
    expect(menu.queryByRole('button', { name: 'Geef een andere naam' })).not.toBeInTheDocument();
    expect(menu.queryByRole('link', { name: 'Opzet' })).not.toBeInTheDocument();
  });
});

describe('a round together on one screen', () => {
  it('goes on', async () => {
    await addGroup({ way: 'together' });
    openHome();
    expect(await screen.findByRole('link', { name: 'Ga verder: Werkgroep LOB' })).toHaveAttribute(
      'href',
      '/round/round-01/together',
    );
  });
});

describe('a round that one fills in for a group', () => {
  it('goes on with the answers', async () => {
    await fillingIn();
    openHome();
    expect(await line()).toHaveTextContent('2 van 12 stellingen');
    expect(screen.getByRole('link', { name: 'Verder invullen: Werkgroep LOB' })).toHaveAttribute(
      'href',
      '/sheet/sheet-001/fill',
    );
  });

  it('is ready to hand in, then handed in, and says when something changed after that', async () => {
    await fillingIn({ finishedAt });
    openHome();
    expect(await line()).toHaveTextContent('klaar om in te leveren');
    expect(screen.getByRole('link', { name: 'Inleveren: Werkgroep LOB' })).toHaveAttribute(
      'href',
      '/sheet/sheet-001/hand-in',
    );
    await changeDesk('round-01', (desk) => ({ ...desk, handedInRevision: 1 }));
    expect(await screen.findByText(/ingeleverd$/)).toHaveTextContent('ingeleverd');
    await changeDesk('round-01', (desk) => ({ ...desk, handedInRevision: 0 }));
    expect(await screen.findByText('veranderd na het inleveren')).toBeVisible();
  });

  it('is wiped for good after a warning that it was not handed in', async () => {
    await fillingIn();
    const { user } = openHome();
    const menu = await openMenu(user);
    await user.click(menu.getByRole('button', { name: 'Wis van dit apparaat' }));
    const dialog = within(await screen.findByRole('dialog', { name: '‘Werkgroep LOB’ wissen?' }));
    expect(dialog.getByText(/je hebt nog niet ingeleverd/)).toBeVisible();
    expect(dialog.queryByText(/afspra/)).not.toBeInTheDocument();
    await addAgreement(agreement());
    expect(await dialog.findByText('Ook 1 afspraak van deze reflectie gaat weg.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Ja, wis alles hiervan' }));
    expect(await screen.findByText('‘Werkgroep LOB’ is van dit apparaat gewist.')).toBeVisible();
    expect(await readGroup('round-01')).toBeNull();
    expect(await listTrash(new Date().toISOString())).toEqual([]);
  });
});
