import { exchangeFile, readExchangeFile, saveWith, takeIn } from './support/files.ts';
import { expect, test } from './support/fixtures.ts';
import { chooseFor, reflection } from './support/home.ts';
import { answersInWords, readTables } from './support/results.ts';
import { finished, unfinished } from './support/stored.ts';
import type { Screen } from './support/fill.ts';

const name = 'Techniekonderwijs in Twente';

async function withTwoReflections(at: Screen): Promise<void> {
  await takeIn(at, exchangeFile([finished, unfinished]));
  await at.page.goto('./');
  await expect(at.page.getByRole('heading', { level: 3 })).toHaveCount(2);
}

/** What was answered is all there still. */
async function expectWhole(at: Screen): Promise<void> {
  const { page, words } = at;
  await reflection(at, name).getByRole('link', { name: words.app.home.view }).click();
  await expect(page.getByRole('heading', { name: words.app.results.perTheme })).toBeVisible();
  const [sheet] = finished.sheets;
  expect(await readTables(page)).toEqual(
    sheet && answersInWords(words, sheet, finished.round.instrument.statements),
  );
}

test.describe('what is on the device', { tag: '@desktop' }, () => {
  test('comes back at once after a removal by mistake', async ({ page, words }) => {
    const at = { page, words };
    await withTwoReflections(at);
    await chooseFor(at, name, 'remove');
    await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Nog bezig']);
    const toast = page.getByRole('status').filter({ hasText: `‘${name}’ is verwijderd.` });
    await toast.getByRole('button', { name: words.app.app.undo }).click();
    await expectWhole(at);
  });

  test('comes back later from the settings', async ({ page, words }) => {
    const at = { page, words };
    await withTwoReflections(at);
    await chooseFor(at, name, 'remove');
    await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Nog bezig']);
    await page.reload();
    await page.getByRole('link', { name: words.app.app.settings }).click();
    const trash = page.getByRole('region', { name: words.app.settings.trash });
    const line = trash.getByRole('listitem').filter({ hasText: name });
    await line.getByRole('button', { name: words.app.settings.putBack }).click();
    await expect(line).toHaveCount(0);
    await page.getByRole('link', { name: 'Samenspiegel' }).click();
    await expectWhole(at);
  });

  test('can get another name', async ({ page, words }) => {
    const at = { page, words };
    const { app } = words;
    await withTwoReflections(at);
    await chooseFor(at, 'Nog bezig', 'rename');
    const dialog = page.getByRole('dialog', { name: app.home.rename });
    await expect(dialog.getByLabel(app.home.name)).toHaveValue('Nog bezig');
    await dialog.getByLabel(app.home.name).fill('Najaar <b>2026</b> & verder');
    await dialog.getByRole('button', { name: app.app.save }).click();
    await expect(dialog).toBeHidden();
    await expect(reflection(at, 'Najaar <b>2026</b> & verder')).toContainText('5 van 30 stellingen');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Najaar <b>2026</b> & verder' })).toBeVisible();
    await expect(page.getByRole('heading', { name })).toBeVisible();
  });

  test('goes along in one file, but for the notes that are for oneself', async ({ page, words }) => {
    await withTwoReflections({ page, words });
    await page.goto('./#/settings');
    await expect(page.getByText(words.app.settings.noCopy)).toBeVisible();
    const copy = await saveWith(page, page.getByRole('button', { name: words.app.settings.copy }));
    await expect(page.getByText('Laatste kopie van alles:')).toBeVisible();
    const { rounds } = readExchangeFile(copy);
    expect(rounds.map(({ round }) => round.name).toSorted()).toEqual(['Nog bezig', name]);
    expect(rounds.flatMap(({ sheets }) => sheets.flatMap(({ notes }) => Object.keys(notes)))).toEqual([
      'R3',
      'R3',
    ]);
  });

  test('is all gone when one says so twice', async ({ page, words }) => {
    const at = { page, words };
    const { app } = words;
    await withTwoReflections(at);
    await chooseFor(at, 'Nog bezig', 'remove');
    await page.getByRole('status').getByRole('button', { name: app.app.close }).click();
    await page.goto('./#/settings');
    await page.getByRole('radio', { name: app.settings.schemes.dark }).check();
    await page.getByRole('button', { name: app.settings.delete }).click();
    const dialog = page.getByRole('dialog', { name: app.settings.deleteSure });
    await dialog.getByRole('button', { name: app.app.cancel }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: app.settings.delete }).click();
    await dialog.getByRole('button', { name: app.settings.deleteYes }).click();
    await expect(page.getByText(app.home.empty)).toBeVisible();

    await page.goto('./#/settings');
    await expect(page.getByText(app.settings.trashEmpty)).toBeVisible();
    await page.goto('./rescue.html');
    await expect(page.getByText('Er is hier niets bewaard.')).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
