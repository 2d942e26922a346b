import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { AppRoutes } from '#src/app/AppRoutes.tsx';
// The chart has to be here before the fake canvas: it looks once which parts of a canvas there are.
import '#src/charts/RadarChart.tsx';
import { changeLanguage } from '#src/i18n/words.ts';
import { paths } from '#src/paths.ts';
import { addRound } from '#src/storage/rounds.ts';
import { installFakeCanvas } from '#test/charts/fake-canvas.ts';
import { roundAlone, sheetAlone } from '#test/support/alone.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests } from '#test/support/screens.tsx';

beforeEach(() => {
  installFakeCanvas({ width: 600 });
});
pageForTests();
screensForTests();

const openApp = (address: string) => openScreens(address, { '/*': <AppRoutes /> });
const title = (name: string) => screen.findByRole('heading', { level: 1, name });
const addOne = () => addRound(roundAlone(), [sheetAlone({ answers: { B1: 4, B3: 4, B6: 3, R2: 5, R3: 5 } })]);

describe('every address', () => {
  it.each([
    [paths.home(), 'Hoe gaat het samenwerken eigenlijk?'],
    [paths.start(), 'Zelf invullen'],
    [paths.import(), 'Bestand openen'],
    [paths.settings(), 'Instellingen'],
    [paths.about(), 'Privacy en uitleg'],
    [paths.help(), 'Hulp'],
    [paths.fill('sheet-001'), 'Belangen'],
    [paths.fill('sheet-001', 'process'), 'Proces'],
    [paths.results('round-01'), 'Relatie staat bij jou het hoogst, Belangen het laagst'],
    [paths.export('round-01'), 'Bewaren en meenemen'],
    ['/nowhere/at/all', 'Dit is hier niet te vinden'],
    [paths.fill('sheet-404'), 'Dit is hier niet te vinden'],
    [paths.results('round-404'), 'Dit is hier niet te vinden'],
    [paths.export('round-404'), 'Dit is hier niet te vinden'],
  ])('%s shows: %s', async (address, name) => {
    await addOne();
    openApp(address);
    expect(await title(name)).toBeVisible();
    expect(document.title).toBe(`${name} · Samenspiegel`);
    expect(screen.getAllByRole('main')).toHaveLength(1);
  });
});

describe('around the screens', () => {
  it('stands a menu, and a way past it', async () => {
    const { user } = openApp(paths.home());
    await user.click(screen.getByRole('button', { name: 'Ga naar de inhoud' }));
    expect(await title('Hoe gaat het samenwerken eigenlijk?')).toHaveFocus();
    await user.click(
      within(screen.getByRole('navigation', { name: 'Menu' })).getByRole('link', { name: 'Hulp' }),
    );
    expect(await title('Hulp')).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Samenspiegel' }));
    expect(await title('Hoe gaat het samenwerken eigenlijk?')).toHaveFocus();
  });

  it('stands the language, also while filling in; place and answers stay', async () => {
    await addOne();
    const { user } = openApp(paths.fill('sheet-001', 'interests'));
    const switchTo = await screen.findByRole('combobox', { name: 'Taal' });
    await user.selectOptions(switchTo, 'EN');
    expect(await title('Interests')).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    const group = within(
      screen.getByRole('group', {
        name: 'My organisation says openly what it wants from this collaboration.',
      }),
    );
    expect(group.getByRole('radio', { name: '4 Mostly true' })).toBeChecked();
    expect(screen.getByRole('combobox', { name: 'Language' })).toHaveValue('en');
  });

  it('offers two ways on from what is not here', async () => {
    openApp('/nowhere');
    await title('Dit is hier niet te vinden');
    expect(screen.getByRole('link', { name: 'Naar mijn reflecties' })).toHaveAttribute('href', '/');
    expect(screen.getByRole('link', { name: 'Kijk bij verwijderd' })).toHaveAttribute('href', '/settings');
  });

  it('speaks English throughout', async () => {
    await changeLanguage('en');
    await addOne();
    openApp(paths.results('round-01'));
    expect(await title('For you, Relationship stands highest and Interests lowest')).toBeVisible();
    expect(screen.getByRole('navigation', { name: 'Menu' })).toHaveTextContent('HelpPrivacySettings');
    expect(await screen.findByRole('button', { name: 'Save as PDF' })).toBeVisible();
  });
});
