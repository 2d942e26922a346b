import type { Sheet } from '#src/domain/sheet.ts';
import { sheets } from '#test/support/sheets.ts';
import { exchangeFile, takeIn } from './support/files.ts';
import { radio, statement, themeName } from './support/fill.ts';
import { expect, test } from './support/fixtures.ts';
import { reflection } from './support/home.ts';
import { arriveAt, press, tabTo } from './support/keyboard.ts';
import { answersInWords, readTables } from './support/results.ts';
import { finished } from './support/stored.ts';

/** 0 is the key of "don't know", - that of "does not apply". */
const keys = [
  { themeId: 'interests', first: 'B1', typed: '454' },
  { themeId: 'relationship', first: 'R2', typed: '30-' },
  { themeId: 'organisation', first: 'O1', typed: '112' },
  { themeId: 'process', first: 'P2', typed: '235' },
];
const [wanted] = sheets(`
  B1 B3 B6 | R2 R3 R4 | O1 O2 O3 | P2 P5 P6
  4  5  4  | 3  dk na | 1  1  2  | 2  3  5
`) as [Sheet];

test.describe('with the keyboard alone', () => {
  test('one begins, answers, and takes the result along', async ({ page, words }) => {
    const { app, region } = words;
    const at = { page, words };
    const next = page.getByRole('navigation', { name: app.fill.pages }).getByRole('link').last();

    await page.goto('./');
    await tabTo(page, page.getByRole('link', { name: app.home.aloneStart }));
    await press(page, 'Enter');
    await arriveAt(page, app.start.title);
    await tabTo(page, page.getByLabel(app.start.name));
    await page.keyboard.type('Zonder muis');
    await tabTo(page, page.getByRole('radio', { checked: true }));
    await press(page, 'ArrowUp');
    await expect(page.getByRole('radio', { name: /^Kort/ })).toBeChecked();
    await tabTo(page, page.getByText(app.start.parts));
    await press(page, 'Enter');
    await tabTo(page, page.getByRole('checkbox', { name: app.start.partNames.seekOffer }));
    await press(page, 'Space');
    await tabTo(page, page.getByRole('button', { name: app.start.begin }));
    await press(page, 'Enter');

    for (const { themeId, first, typed } of keys) {
      await arriveAt(page, themeName(words, themeId));
      await tabTo(page, radio(statement(at, first), words, 1));
      for (const key of typed) await press(page, key);
      // After the last statement one is at the question about the whole theme.
      await expect(page.getByRole('radio', { name: region.trend.better, exact: true })).toBeFocused();
      await press(page, 'ArrowDown');
      await press(page, 'Tab');
      await press(page, 'ArrowRight');
      await tabTo(page, next);
      await press(page, 'Enter');
    }

    await arriveAt(page, app.fill.page.more);
    await tabTo(page, page.getByLabel(region.seekOffer.seek));
    await page.keyboard.type('Een lokaal');
    await tabTo(page, next);
    await press(page, 'Enter');
    await arriveAt(page, app.fill.page.closing);
    await tabTo(page, page.getByRole('checkbox').nth(1));
    await press(page, 'Space');
    await tabTo(page, next);
    await press(page, 'Enter');
    await arriveAt(page, app.fill.page.check);
    await tabTo(page, page.getByRole('button', { name: app.fill.finish }));
    await press(page, 'Enter');

    // 13 / 3, too few, 4 / 3 and 10 / 3.
    await arriveAt(page, /Belangen.* hoogst.*Organisatie.* laagst/);
    const ids = Object.keys(wanted.answers);
    expect(await readTables(page)).toEqual(answersInWords(words, wanted, ids));
    const walk = page.getByRole('slider', { name: app.results.walk });
    await tabTo(page, walk);
    await press(page, 'End');
    await expect(walk).toHaveAttribute('aria-valuetext', answersInWords(words, wanted, ids).at(-1) ?? '');
    await press(page, 'ArrowLeft');
    await expect(walk).toHaveAttribute('aria-valuetext', answersInWords(words, wanted, ids).at(-2) ?? '');
    await expect(page.getByRole('definition').filter({ hasText: 'Een lokaal' })).toBeVisible();

    const pdf = page.getByRole('button', { name: app.export.pdfButton });
    await tabTo(page, pdf);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Enter')]);
    expect(download.suggestedFilename()).toMatch(/^zonder-muis-.*\.pdf$/);
    await tabTo(page, page.getByRole('link', { name: 'Samenspiegel' }), 'Shift+Tab');
    await press(page, 'Enter');
    await arriveAt(page, app.home.title);
  });

  test('one goes into a dialog and comes back where one was', async ({ page, words }) => {
    const { app } = words;
    const at = { page, words };
    await takeIn(at, exchangeFile([finished]));
    await page.goto('./');
    const line = reflection(at, 'Techniekonderwijs');
    const menu = line.getByText(app.home.more);
    const openDialog = async () => {
      await tabTo(page, menu);
      await press(page, 'Enter');
      await tabTo(page, line.getByRole('button', { name: app.home.rename }));
      await press(page, 'Enter');
    };
    await openDialog();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel(app.home.name)).toBeFocused();
    for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab']) await page.keyboard.press(key);
    await expect(dialog.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(menu).toBeFocused();

    await openDialog();
    await page.keyboard.type('Voorjaar');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('heading', { level: 3 })).toContainText('Voorjaar');
  });

  test('one removes something and takes that back', async ({ page, words }) => {
    const { app } = words;
    const at = { page, words };
    await takeIn(at, exchangeFile([finished]));
    await page.goto('./');
    const line = reflection(at, 'Techniekonderwijs');
    await tabTo(page, line.getByText(app.home.more));
    await press(page, 'Enter');
    await tabTo(page, line.getByRole('button', { name: app.home.remove }));
    await press(page, 'Enter');
    await expect(line).toHaveCount(0);
    await tabTo(page, page.getByRole('button', { name: app.app.undo }));
    await press(page, 'Enter');
    await expect(line).toBeVisible();
  });

  test('one skips the menu', async ({ page, words }) => {
    await page.goto('./#/about');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await press(page, 'Tab');
    await expect(page.getByRole('button', { name: words.app.app.skip })).toBeFocused();
    await press(page, 'Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
});
