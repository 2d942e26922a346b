import { optionalParts } from '#src/domain/instrument.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { sheets } from '#test/support/sheets.ts';
import { exchangeFile, readExchangeFile, saveWith, takeIn } from './support/files.ts';
import {
  begin,
  choose,
  fillInClosing,
  fillInMore,
  fillInTheme,
  finish,
  goToTheme,
  next,
  note,
  radio,
  saved,
  statement,
} from './support/fill.ts';
import { expect, test } from './support/fixtures.ts';
import { reflection } from './support/home.ts';
import { answersInWords, readTables } from './support/results.ts';
import { finished, reflectionOf } from './support/stored.ts';
import { statementText, wordsIn } from './support/words.ts';

const [short, gaps] = sheets(`
  B1 B3 B6 | R2 R3 R4 | O1 O2 O3 | P2 P5 P6 | finished
  5  4  2  | 3  na 4  | 1  1  dk | 2  5  3  | yes
  5  4  2  | 3  .  4  | 1  1  dk | 2  5  .  | no
`) as [Sheet, Sheet];

test.describe('filling in', { tag: '@phone' }, () => {
  test('a short reflection asks three statements of each theme', async ({ page, words }) => {
    const at = { page, words };
    await begin(at, { variant: 'quick' });
    for (const themeId of ['interests', 'relationship', 'organisation', 'process']) {
      await expect(page.getByRole('button', { name: words.app.fill.addNote })).toHaveCount(3);
      await fillInTheme(at, short, themeId);
      await next(at);
    }
    await next(at);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(
      'Je hebt op alle 12 stellingen geantwoord',
    );
    await finish(at);
    // 11 / 3, 7 / 2, 2 / 2 and 10 / 3.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /Belangen.* hoogst.*Organisatie.* laagst/,
    );
    expect(await readTables(page)).toEqual(answersInWords(words, short, Object.keys(short.answers)));
  });

  test('a long one asks thirty, with every part that was chosen', async ({ page, words }) => {
    const at = { page, words };
    const { app, region } = words;
    const wanted = finished.sheets[0] as Sheet;
    await begin(at, { name: 'Alles erbij', variant: 'extended', parts: [...optionalParts] });
    await page.getByLabel(region.aim.question).fill(wanted.aim);
    await next(at);
    for (const themeId of ['interests', 'relationship', 'organisation', 'process', 'ambition']) {
      await fillInTheme(at, wanted, themeId);
      await next(at);
    }
    await fillInMore(at, wanted);
    await next(at);
    await fillInClosing(at, wanted);
    await next(at);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Eén stelling heb je overgeslagen');
    await finish(at);

    expect(await readTables(page)).toEqual(
      answersInWords(words, wanted, finished.round.instrument.statements),
    );
    const told = page.getByRole('definition');
    await expect(told.filter({ hasText: 'Elke leerling kan een technisch vak kiezen.' })).toBeVisible();
    await expect(told.filter({ hasText: 'nu: plek 2 · gewenst: plek 4' })).toBeVisible();
    await expect(told.filter({ hasText: 'nu: plek 5 · gewenst: Overgeslagen' })).toBeVisible();
    await expect(told.filter({ hasText: 'Lokalen, machines of een bus delen' })).toBeVisible();
    await page.getByRole('link', { name: app.results.export }).click();
    const file = await saveWith(page, page.getByRole('button', { name: app.export.jsonButton }));
    const [sheet] = readExchangeFile(file).rounds[0]?.sheets ?? [];
    const { answers, themes, openAnswers, aim, seek, offer, forms, dilemmas } = wanted;
    expect(sheet).toMatchObject({ answers, themes, openAnswers, aim, seek, offer, forms, dilemmas });
  });

  test('at the end one sees what was skipped, and goes back to it', async ({ page, words }) => {
    const at = { page, words };
    await takeIn(at, exchangeFile([reflectionOf({ name: 'Twee open', variant: 'quick' }, gaps)]));
    await page.goto('./');
    await reflection(at, 'Twee open').getByRole('link', { name: words.app.home.goOn }).click();
    const toCheck = async () => {
      await goToTheme(at, 'process');
      await next(at);
      await next(at);
    };
    await toCheck();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('2 stellingen heb je overgeslagen');
    await expect(page.getByRole('main').getByRole('link')).toHaveText(
      ['R3', 'P6'].map((id) => statementText(words, id)),
    );

    await page.getByRole('link', { name: statementText(words, 'R3') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Relatie');
    await expect(statement(at, 'R3')).toBeInViewport({ ratio: 1 });
    await expect(radio(statement(at, 'R3'), words, 1)).toBeFocused();
    await choose(at, 'R3', 2);
    await toCheck();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Eén stelling heb je overgeslagen');
  });

  test('one may vote for three statements, not for a fourth', async ({ page, words }) => {
    const at = { page, words };
    await begin(at, { variant: 'quick' });
    await goToTheme(at, 'process');
    await next(at);
    const vote = (id: string) => page.getByRole('checkbox', { name: statementText(words, id) });
    await expect(page.getByText('Nog geen gekozen')).toBeVisible();
    for (const id of ['B1', 'R3', 'P6']) await vote(id).check();
    await expect(page.getByText('3 van 3 gekozen')).toBeVisible();
    await expect(vote('O1')).toBeDisabled();
    await vote('R3').uncheck();
    await vote('O1').check();
    await expect(vote('R3')).toBeDisabled();
    await saved(at);
    await page.reload();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
    for (const id of ['B1', 'O1', 'P6']) await expect(vote(id)).toBeChecked();
  });

  test('an answer can be changed and taken away', async ({ page, words }) => {
    const at = { page, words };
    const bar = page.getByRole('link', { name: 'Belangen' });
    const answer = radio(statement(at, 'B1'), words, 'na');
    await begin(at);
    await choose(at, 'B1', 4);
    await choose(at, 'B1', 'na');
    await choose(at, 'B2', 3);
    await expect(bar).toHaveAccessibleName(/2 van 6 ingevuld/);
    await statement(at, 'B1').getByRole('button', { name: words.app.fill.clear }).click();
    await expect(answer).not.toBeChecked();
    await expect(bar).toHaveAccessibleName(/1 van 6 ingevuld/);
    await saved(at);
    await page.reload();
    await expect(radio(statement(at, 'B2'), words, 3)).toBeChecked();
    await expect(answer).not.toBeChecked();
  });

  test('who comes back later is where one was', async ({ page, words }) => {
    const at = { page, words };
    await begin(at, { name: 'Later verder' });
    await goToTheme(at, 'process');
    await choose(at, 'P1', 4);
    await saved(at);
    await page.getByRole('link', { name: words.app.app.home }).click();
    await reflection(at, 'Later verder').getByRole('link', { name: words.app.home.goOn }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proces');
    await expect(radio(statement(at, 'P1'), words, 4)).toBeChecked();
  });

  test('another language keeps the page, the answers and the note that is being written', async ({
    page,
    words,
  }) => {
    const dutch = { page, words };
    const english = { page, words: wordsIn('en') };
    await begin(dutch);
    await goToTheme(dutch, 'relationship');
    await choose(dutch, 'R1', 2);
    await choose(dutch, 'R2', 'dk');
    await note(dutch, 'R2', { text: 'Ik wacht nog op', visibility: 'shared' });

    await page.getByLabel('Taal').selectOption('en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Relationship');
    await expect(radio(statement(english, 'R1'), english.words, 2)).toBeChecked();
    await expect(radio(statement(english, 'R2'), english.words, 'dk')).toBeChecked();
    const text = page.getByLabel('Note', { exact: true });
    await expect(text).toHaveValue('Ik wacht nog op');
    await text.press('End');
    await text.pressSequentially(' antwoord');
    await saved(english);

    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Relationship');
    await expect(text).toHaveValue('Ik wacht nog op antwoord');
    await expect(radio(statement(english, 'R1'), english.words, 2)).toBeChecked();
  });
});
