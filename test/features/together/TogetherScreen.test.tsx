import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readBlob } from '#src/formats/json/read-blob.ts';
import { instruments } from '#src/instruments/registry.ts';
import { changeLanguage } from '#src/i18n/words.ts';
import { readPlace } from '#src/storage/sheets.ts';
import { roundAlone } from '#test/support/alone.ts';
import { pageForTests } from '#test/support/page.ts';
import { screensForTests, until } from '#test/support/screens.tsx';
import { faults } from '#test/support/storage-faults.ts';
import {
  firstStatement,
  heading,
  openTable,
  reopenTable,
  row,
  secondStatement,
  storedByName,
} from './table.tsx';

const page = pageForTests();
screensForTests();

const focused = () => document.activeElement as HTMLElement | null;

describe('voting by keyboard alone', () => {
  it('fills person after person, goes on with Enter, and stores every key', async () => {
    const { user, round } = await openTable();
    await until(async () => expect(await heading(firstStatement)).toHaveFocus());
    expect(screen.getByText('1 van 12')).toBeVisible();
    await user.keyboard('4');
    expect(row('Anna').getByRole('radio', { name: '4 Klopt meestal wel' })).toBeChecked();
    expect(screen.getByText('Anna: Klopt meestal wel. Nu Bert.')).toBeVisible();
    await until(async () => expect((await storedByName(round))['Anna']?.answers).toEqual({ B1: 4 }));
    await user.keyboard('0');
    expect(row('Bert').getByRole('radio', { name: '0 Weet ik niet' })).toBeChecked();
    await user.keyboard('{Enter}');
    await until(async () => expect(await heading(secondStatement)).toHaveFocus());
    await user.keyboard('-2');
    await until(async () => {
      const { Anna, Bert, Samen } = await storedByName(round);
      expect(Anna?.answers).toEqual({ B1: 4, B3: 'na' });
      expect(Bert?.answers).toEqual({ B1: 'dk', B3: 2 });
      expect(Samen?.answers).toEqual({});
    });
  });

  it('takes back with Backspace, the last vote first', async () => {
    const { user, round } = await openTable();
    await heading(firstStatement);
    await user.keyboard('45{Backspace}');
    expect(row('Bert').getByRole('radio', { name: /^5/ })).not.toBeChecked();
    await user.keyboard('{Backspace}3');
    expect(row('Anna').getByRole('radio', { name: /^3/ })).toBeChecked();
    await until(async () => {
      const { Anna, Bert } = await storedByName(round);
      expect([Anna?.answers, Bert?.answers]).toEqual([{ B1: 3 }, {}]);
    });
  });

  it('turns pages with the arrows and never changes an answer by it', async () => {
    const { user, round } = await openTable();
    await heading(firstStatement);
    await user.click(row('Anna').getByRole('radio', { name: /^4/ }));
    await user.keyboard('{ArrowRight}');
    await heading(secondStatement);
    await user.keyboard('{ArrowLeft}');
    await heading(firstStatement);
    expect(row('Anna').getByRole('radio', { name: /^4/ })).toBeChecked();
    await until(async () => expect((await storedByName(round))['Anna']?.answers).toEqual({ B1: 4 }));
  });

  it('leaves keys with Ctrl, Alt or Meta to the browser', async () => {
    const { user } = await openTable();
    await heading(firstStatement);
    await user.keyboard('{Control>}1{/Control}{Alt>}{ArrowRight}{/Alt}{Meta>}2{/Meta}');
    expect(row('Anna').queryByRole('radio', { checked: true })).toBeNull();
    expect(screen.getByText('1 van 12')).toBeVisible();
  });

  it('goes on in the next row when it began in a row, and ends at the button on', async () => {
    const { user } = await openTable();
    await heading(firstStatement);
    row('Anna').getByRole('radio', { name: /^1/ }).focus();
    await user.keyboard('2');
    expect(row('Bert').getByRole('radio', { name: /^1/ })).toHaveFocus();
    await user.keyboard('3');
    expect(screen.getByRole('link', { name: 'Volgende' })).toHaveFocus();
  });
});

describe('keys that are turned off', () => {
  const box = () => screen.getByRole('checkbox', { name: 'Toetsen gebruiken' });

  it('answer nothing and turn no page, also the next time', async () => {
    const { user, round, unmount } = await openTable();
    await heading(firstStatement);
    expect(screen.getByText(/^Met het toetsenbord: 1 tot 5/)).toBeVisible();
    await user.click(box());
    expect(screen.queryByText(/^Met het toetsenbord/)).toBeNull();
    (await heading(firstStatement)).focus();
    await user.keyboard('4j-{Backspace}{ArrowRight}');
    unmount();
    reopenTable(round, 'B1');
    (await heading(firstStatement)).focus();
    await user.keyboard('4j-{ArrowRight}');
    expect(box()).not.toBeChecked();
    expect(screen.getByText('1 van 12')).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Samen' })).toBeNull();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  it('work again when they are turned on', async () => {
    const { user } = await openTable();
    await heading(firstStatement);
    await user.click(box());
    await user.click(box());
    await user.keyboard('4');
    expect(row('Anna').getByRole('radio', { name: /^4/ })).toBeChecked();
  });
});

describe('changing', () => {
  it('is possible at any time, with the next key for whoever has not voted', async () => {
    const { user, round } = await openTable({ names: ['Anna', 'Bert', 'Cor'] });
    await heading(firstStatement);
    await user.click(row('Bert').getByRole('radio', { name: /^2/ }));
    await user.keyboard('5');
    expect(row('Cor').getByRole('radio', { name: /^5/ })).toBeChecked();
    await user.keyboard('1');
    await user.click(row('Bert').getByRole('radio', { name: /^4/ }));
    await until(async () => {
      const { Anna, Bert, Cor } = await storedByName(round);
      expect([Anna, Bert, Cor].map((sheet) => sheet?.answers['B1'])).toEqual([1, 4, 5]);
    });
  });

  it('can take a vote away', async () => {
    const { user, round } = await openTable();
    await heading(firstStatement);
    await user.keyboard('4');
    await user.click(screen.getByRole('button', { name: 'Wis het antwoord van Anna' }));
    expect(screen.getByRole('group', { name: 'Anna' })).toContainElement(focused());
    await until(async () => expect((await storedByName(round))['Anna']).toMatchObject({ answers: {} }));
  });
});

describe('one answer jointly', () => {
  it('stands beside the votes, on its own sheet, and can be cleared', async () => {
    const { user, round } = await openTable();
    await heading(firstStatement);
    expect(screen.queryByRole('group', { name: 'Samen' })).toBeNull();
    await user.keyboard('45j3');
    expect(row('Samen').getByRole('radio', { name: /^3/ })).toBeChecked();
    await until(async () => {
      const { Anna, Bert, Samen } = await storedByName(round);
      expect([Anna, Bert, Samen].map((sheet) => sheet?.answers['B1'])).toEqual([4, 5, 3]);
    });
    await user.click(screen.getByRole('button', { name: 'Wis het antwoord van Samen' }));
    await until(async () => expect((await storedByName(round))['Samen']?.answers).toEqual({}));
  });

  it('is asked for with a button too, and put away while it is empty', async () => {
    const { user } = await openTable();
    await heading(firstStatement);
    const button = screen.getByRole('button', { name: 'Samen één antwoord' });
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.click(button);
    expect(screen.queryByRole('group', { name: 'Samen' })).toBeNull();
  });
});

describe('the whole of a theme', () => {
  it('asks everybody for a wish and a trend with the same keys, and may be skipped', async () => {
    const { user, round } = await openTable({ item: 'theme.interests' });
    await heading('Belangen: het hele thema');
    await user.keyboard('5432{Enter}');
    await heading('Ik vertrouw erop dat partners doen wat zij zeggen.');
    await until(async () => {
      const { Anna, Bert } = await storedByName(round);
      expect(Anna?.themes).toEqual({ interests: { wish: 5, trend: 'worse' } });
      expect(Bert?.themes).toEqual({ interests: { wish: 4, trend: 'same' } });
    });
  });
});

describe('what to talk about', () => {
  it('is at most three statements each, also by number', async () => {
    const { user, round } = await openTable({ item: 'end.votes' });
    await heading('Hier wil ik over praten');
    const boxes = () => screen.getAllByRole('checkbox', { name: 'Anna' });
    boxes()[0]?.focus();
    await user.keyboard('1{ArrowDown}1{ArrowDown}12');
    expect(screen.getByText('Anna: 3 van 3')).toBeVisible();
    expect(screen.getByText('Bert: 1 van 3')).toBeVisible();
    expect(boxes()[3]).toBeDisabled();
    await until(async () => {
      const { Anna, Bert } = await storedByName(round);
      expect([Anna?.votes, Bert?.votes]).toEqual([['B1', 'B3', 'B6'], ['B6']]);
    });
  });
});

describe('the end', () => {
  it('finishes everybody’s sheet at once, the joint one never, and says what is stored', async () => {
    const { user, round, unmount } = await openTable();
    await heading(firstStatement);
    await user.keyboard('12j3');
    await until(async () => expect((await storedByName(round))['Samen']?.answers).toEqual({ B1: 3 }));
    unmount();
    const again = reopenTable(round, 'end.votes');
    await again.user.click(await screen.findByRole('button', { name: 'Klaar' }));
    await heading('Jullie zijn klaar');
    const { Anna, Bert, Samen } = await storedByName(round);
    expect(Anna?.finishedAt).toMatch(/^\d{4}-/);
    expect(Bert?.finishedAt).toBe(Anna?.finishedAt);
    expect(Samen?.finishedAt).toBeNull();
    expect(screen.getByText('Anna: 1 van 12 stellingen')).toBeVisible();
    expect(screen.getByText('Samen: 1 stelling. Dat telt niet mee als een extra persoon.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Naar mijn reflecties' })).toHaveAttribute('href', '/');
  });

  it('is not reached by its address before everybody is done', async () => {
    await openTable({ item: 'end.done' });
    await heading('Hier wil ik over praten');
  });

  it('finishes nobody when it cannot be stored, and says why', async () => {
    const { user, round } = await openTable({ item: 'end.votes' });
    const button = await screen.findByRole('button', { name: 'Klaar' });
    await until(async () => expect(await readPlace(round.jointSheetId ?? '')).toBe('end.votes'));
    faults.fullAtCommit();
    await user.click(button);
    expect(await screen.findByText(/^Er is geen ruimte meer op dit apparaat/)).toBeVisible();
    const sheets = Object.values(await storedByName(round));
    expect(sheets.map(({ finishedAt }) => finishedAt)).toEqual([null, null, null]);
    await user.click(button);
    await heading('Jullie zijn klaar');
  });

  it('gives a file with every sheet, the joint one too', async () => {
    const { user, round } = await openTable({ item: 'end.votes' });
    await user.click(await screen.findByRole('button', { name: 'Klaar' }));
    await user.click(await screen.findByRole('button', { name: 'Bewaar als JSON' }));
    expect(await screen.findByText('Het bestand is gemaakt.')).toBeVisible();
    const [download] = page.downloads;
    const read = await readBlob(download?.file ?? new Blob(), { instruments });
    if (!read.ok) throw new Error('The file cannot be read');
    const [entry] = read.file.rounds;
    expect(entry?.round).toEqual(round);
    expect(entry?.sheets.map(({ respondent }) => respondent.name).sort()).toEqual(['Anna', 'Bert', null]);
  });
});

describe('coming back', () => {
  it('is at the statement where the table was', async () => {
    const { user, round, unmount } = await openTable();
    await heading(firstStatement);
    await user.keyboard('45{Enter}');
    await heading(secondStatement);
    await until(async () => expect(await readPlace(round.jointSheetId ?? '')).toBe('B3'));
    unmount();
    reopenTable(round);
    await heading(secondStatement);
  });

  it('shows what was voted, and the joint answer where there is one', async () => {
    const { user, round, unmount } = await openTable();
    await heading(firstStatement);
    await user.keyboard('45j1');
    await until(async () => expect((await storedByName(round))['Samen']?.answers).toEqual({ B1: 1 }));
    unmount();
    reopenTable(round, 'B1');
    await heading(firstStatement);
    expect(row('Anna').getByRole('radio', { checked: true })).toHaveAccessibleName(/^4/);
    expect(row('Samen').getByRole('radio', { checked: true })).toHaveAccessibleName(/^1/);
    expect(screen.getByText('Alles is ingevuld.')).toBeVisible();
  });
});

describe('a save that fails', () => {
  it('says so, keeps what is on the screen, and can be tried again', async () => {
    const { user, round } = await openTable();
    await heading(firstStatement);
    await until(async () => expect(await readPlace(round.jointSheetId ?? '')).toBe('B1'));
    faults.fullAtPut();
    await user.keyboard('4');
    expect(await screen.findByRole('alert')).toHaveTextContent('Niet bewaard. Er is geen ruimte meer');
    expect(row('Anna').getByRole('radio', { name: /^4/ })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await until(async () => expect((await storedByName(round))['Anna']?.answers).toEqual({ B1: 4 }));
    await until(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

it('speaks English too', async () => {
  await changeLanguage('en');
  const { user } = await openTable();
  await screen.findByText('1 of 12');
  await user.keyboard('1');
  expect(within(screen.getByRole('main')).getByText(/^Anna: .*Now Bert\.$/)).toBeVisible();
});

it('a round of one person is not found here', async () => {
  reopenTable(roundAlone());
  expect(await screen.findByText('not found')).toBeVisible();
});
