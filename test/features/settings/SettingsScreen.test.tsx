import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsScreen } from '#src/features/settings/SettingsScreen.tsx';
import { readBlob } from '#src/formats/json/read-blob.ts';
import { instruments } from '#src/instruments/registry.ts';
import { paths, routePatterns } from '#src/paths.ts';
import { addAgreement, changeAgreement, listAgreements, removeAgreement } from '#src/storage/agreements.ts';
import { addAll } from '#src/storage/importing.ts';
import { forgetPreferences, readPreference } from '#src/storage/preferences.ts';
import { addRound, listRounds, readRound } from '#src/storage/rounds.ts';
import { changeSheet, readSheet } from '#src/storage/sheets.ts';
import { listTrash, removeRound } from '#src/storage/trash.ts';
import { listImports } from '#src/storage/undo-import.ts';
import { agreement } from '#test/features/agreements/views.tsx';
import { addGroup } from '#test/features/setup/groups.ts';
import { roundAlone, sheetAlone } from '#test/support/alone.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests, until } from '#test/support/screens.tsx';
import { freshStorage } from '#test/support/storage.ts';

const page = pageForTests();
screensForTests();

beforeEach(() => forgetPreferences());
afterEach(() => {
  giveBrowserStorage(undefined);
  delete document.documentElement.dataset['scheme'];
});

const openSettings = () => openScreens(paths.settings(), { [routePatterns.settings]: <SettingsScreen /> });
const card = async (name: string) => within(await screen.findByRole('region', { name }));
const addOne = () => addRound(roundAlone(), [sheetAlone({ answers: { B1: 4 } })]);

/** What the browser says of storage, where it says anything. */
function giveBrowserStorage(storage: object | undefined) {
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
}

describe('choices', () => {
  it('switch the language, and are remembered', async () => {
    const { user } = openSettings();
    const language = await card('Taal');
    expect(language.getByRole('radio', { name: 'Nederlands' })).toBeChecked();
    await user.click(language.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await until(() => expect(readPreference('language')).toBe('en'));
  });

  it('switch light and dark, and are remembered', async () => {
    const { user, unmount } = openSettings();
    const scheme = await card('Licht of donker');
    expect(scheme.getByRole('radio', { name: 'Zoals mijn apparaat' })).toBeChecked();
    await user.click(scheme.getByRole('radio', { name: 'Donker' }));
    expect(document.documentElement).toHaveAttribute('data-scheme', 'dark');
    unmount();
    openSettings();
    expect((await card('Licht of donker')).getByRole('radio', { name: 'Donker' })).toBeChecked();
  });
});

describe('where the answers are', () => {
  it('is said as the browser tells it, and it can be asked to keep them', async () => {
    const persist = vi.fn(() => {
      giveBrowserStorage({ persisted: () => Promise.resolve(true) });
      return Promise.resolve(true);
    });
    giveBrowserStorage({
      persisted: () => Promise.resolve(false),
      persist,
      estimate: () => Promise.resolve({ usage: 339_001, quota: 1e9 }),
    });
    const { user } = openSettings();
    const storage = await card('Je antwoorden op dit apparaat');
    expect(storage.getByText(/^Alles staat in deze browser, op dit apparaat/)).toBeVisible();
    expect(storage.getByText(/^In gebruik: 340\skB\.$/)).toBeVisible();
    await user.click(storage.getByRole('button', { name: 'Vraag de browser om dit altijd te bewaren' }));
    expect(persist).toHaveBeenCalledTimes(1);
    expect(await screen.findByText('De browser bewaart dit nu altijd.')).toBeVisible();
    expect(
      await screen.findByText('De browser heeft toegezegd dat hij niets vanzelf weggooit.'),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Vraag de browser om dit altijd te bewaren' }),
    ).not.toBeInTheDocument();
  });

  it('is said honestly when the browser does not say', async () => {
    openSettings();
    const storage = await card('Je antwoorden op dit apparaat');
    expect(storage.getByText(/^Deze browser zegt niet of hij dit altijd bewaart/)).toBeVisible();
    expect(storage.queryByText(/^In gebruik/)).not.toBeInTheDocument();
    expect(storage.queryByRole('button')).not.toBeInTheDocument();
  });

  it('is nowhere when the browser keeps nothing', async () => {
    freshStorage('memory');
    openSettings();
    const storage = await card('Je antwoorden op dit apparaat');
    expect(storage.getByText(/^Deze browser bewaart niets/)).toBeVisible();
  });

  it('can be copied as a whole, without the notes for oneself; the day is kept', async () => {
    const notes = { B1: { text: 'Gedoe', visibility: 'private' } } as const;
    await addRound(roundAlone(), [sheetAlone({ answers: { B1: 4 }, notes })]);
    await addRound(roundAlone({ id: 'round-02' }), []);
    await addAgreement(agreement({ roundId: 'round-02' }));
    const { user } = openSettings();
    const storage = await card('Je antwoorden op dit apparaat');
    expect(storage.getByText('Je hebt nog geen kopie van alles gemaakt.')).toBeVisible();
    await user.click(storage.getByRole('button', { name: 'Maak een kopie van alles' }));
    expect(await screen.findByText(/^Laatste kopie van alles: \d{1,2} \w+ \d{4}\.$/)).toBeVisible();
    const [copy] = page.downloads;
    expect(copy?.name).toMatch(/^samenspiegel-\d{4}-\d\d-\d\d\.json$/);
    const read = await readBlob(copy?.file ?? new Blob(), { instruments });
    expect(
      read.ok &&
        read.file.rounds.map(({ round, sheets, agreements }) => [round.id, sheets.length, agreements.length]),
    ).toEqual(
      expect.arrayContaining([
        ['round-01', 1, 0],
        ['round-02', 0, 1],
      ]),
    );
    expect(await copy?.file.text()).not.toContain('Gedoe');
  });
});

describe('what was removed or opened', () => {
  it('is nothing at first', async () => {
    openSettings();
    expect((await card('Verwijderd en geopend')).getByText('Er is niets om terug te draaien.')).toBeVisible();
  });

  it('can be put back for thirty days', async () => {
    await addOne();
    await removeRound('round-01', new Date().toISOString());
    const { user } = openSettings();
    const trash = await card('Verwijderd en geopend');
    expect(trash.getByRole('listitem')).toHaveTextContent(
      /^Werkgroep LOB · terug te zetten tot \d{1,2} \w+ \d{4}/,
    );
    await user.click(trash.getByRole('button', { name: 'Zet terug: Werkgroep LOB' }));
    expect(await screen.findByText('Teruggezet.')).toBeVisible();
    expect(await readRound('round-01')).toEqual(roundAlone());
    await until(() => expect(screen.getByText('Er is niets om terug te draaien.')).toBeVisible());
  });

  it('also when it is one agreement of a round that stays', async () => {
    await addGroup();
    await addAgreement(agreement());
    await removeAgreement('agreement-1', new Date().toISOString());
    const { user } = openSettings();
    const trash = await card('Verwijderd en geopend');
    expect(trash.getByRole('listitem')).toHaveTextContent(
      /^1 afspraak van ‘Werkgroep LOB’ · terug te zetten/,
    );
    await user.click(trash.getByRole('button', { name: 'Zet terug: Werkgroep LOB' }));
    await until(async () => expect(await listAgreements('round-01')).toEqual([agreement()]));
  });

  it('also when it is the agreements of a file', async () => {
    await addGroup();
    const now = new Date().toISOString();
    await addAll({ rounds: [], sheets: [], agreements: [agreement()], now });
    const { user } = openSettings();
    const trash = await card('Verwijderd en geopend');
    expect(trash.getByRole('listitem')).toHaveTextContent(/antwoordbladen, 1 afspraak/);
    await user.click(trash.getByRole('button', { name: 'Draai terug' }));
    await until(() =>
      expect(trash.getByRole('listitem')).toHaveTextContent(/^1 afspraak van ‘Werkgroep LOB’/),
    );
    expect(await listAgreements('round-01')).toEqual([]);
  });

  it('also when it came out of a file', async () => {
    const now = new Date().toISOString();
    await addAll({ rounds: [roundAlone()], sheets: [sheetAlone()], now });
    const { user } = openSettings();
    const trash = await card('Verwijderd en geopend');
    expect(trash.getByRole('listitem')).toHaveTextContent(
      /^Geopend op .* · nieuw: 1 reflecties, 1 antwoordbladen/,
    );
    await user.click(trash.getByRole('button', { name: 'Draai terug' }));
    expect(await screen.findByText('Teruggedraaid. Het is weer zoals het was.')).toBeVisible();
    expect(await listRounds()).toEqual([]);
    expect(await listImports(now)).toEqual([]);
  });
});

describe('what was kept apart', () => {
  it('is not mentioned when there is nothing', async () => {
    openSettings();
    await card('Verwijder alles');
    expect(screen.queryByRole('region', { name: 'Apart gehouden' })).not.toBeInTheDocument();
  });

  it('are both versions of an answer that two tabs gave, and one can choose', async () => {
    await addOne();
    await changeSheet('sheet-001', 1, (sheet) => ({ ...sheet, answers: { B1: 2 } }));
    await changeSheet('sheet-001', 1, (sheet) => ({ ...sheet, answers: { B1: 5 } }));
    const { user } = openSettings();
    const items = (await card('Apart gehouden')).getAllByRole('listitem');
    const refused = items.find((item) => item.textContent.includes('een versie die niet bewaard kon worden'));
    expect(items).toHaveLength(2);
    expect(refused).toHaveTextContent('Werkgroep LOB');
    if (refused) await user.click(within(refused).getByRole('button', { name: 'Gebruik deze versie' }));
    expect(await screen.findByText('Teruggezet.')).toBeVisible();
    expect((await readSheet('sheet-001'))?.answers).toEqual({ B1: 5 });
  });
});

it('what was kept apart tells which agreement has two versions', async () => {
  await addGroup();
  await addAgreement(agreement());
  await changeAgreement(agreement().id, 1, (one) => ({ ...one, what: 'Elke week bellen' }));
  await changeAgreement(agreement().id, 1, (one) => ({ ...one, what: 'Elke maand bellen' }));
  openSettings();
  const items = (await card('Apart gehouden')).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^Werkgroep LOB · afspraak ‘Elke maand bellen’ · een versie die niet bewaard kon/),
    expect.stringMatching(/^Werkgroep LOB · afspraak ‘Elke week bellen’ · de versie die er toen stond/),
  ]);
});

describe('deleting everything', () => {
  it('asks first, and then leaves nothing', async () => {
    await addOne();
    const { user } = openSettings();
    await user.click((await card('Verwijder alles')).getByRole('button', { name: 'Verwijder alles' }));
    const dialog = await screen.findByRole('dialog', { name: 'Alles van dit apparaat verwijderen?' });
    expect(dialog).toHaveTextContent('Dit kan niet worden teruggedraaid, ook niet binnen 30 dagen.');
    await user.click(within(dialog).getByRole('button', { name: 'Annuleer' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(await listRounds()).toHaveLength(1);

    await user.click((await card('Verwijder alles')).getByRole('button', { name: 'Verwijder alles' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Maak eerst een kopie' }),
    );
    await until(() => expect(page.downloads).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Ja, verwijder alles' }));
    expect(await screen.findByText('at /')).toBeVisible();
    expect(screen.getByText('Alles is van dit apparaat verwijderd.')).toBeVisible();
    expect(await listRounds()).toEqual([]);
    expect(await listTrash(new Date().toISOString())).toEqual([]);
  });
});
