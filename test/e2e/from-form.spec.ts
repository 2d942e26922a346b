import { readFileSync } from 'node:fs';
import { axe, expect, test } from './support/fixtures.ts';
import { countIn, setUp } from './support/group.ts';
import { arriveAt, press, tabTo } from './support/keyboard.ts';
import { filled } from './support/words.ts';

const partners = ['Het Veenlanden', 'ROC Rijnvliet', 'Installatiebedrijf Kamp'];
const google = {
  name: 'Samenwerking (Reacties) - Formulierreacties 1.csv',
  mimeType: 'text/csv',
  buffer: readFileSync('test/fixtures/forms/google-forms-nl.csv'),
};

test('answers from a Google form come in after one word is explained, and out again @desktop', async ({
  page,
  words,
}) => {
  const { app, invite, collect, fromForm } = words.app;
  const at = { page, words };
  await setUp(at, { name: 'Regio Rijnvliet', partners });
  await page.getByRole('link', { name: invite.collect }).click();
  await page.getByRole('link', { name: collect.form }).click();
  await expect(page.getByRole('heading', { level: 1, name: fromForm.title })).toBeVisible();
  await axe(page);

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: fromForm.choose }).click();
  await (await chooser).setFiles(google);
  await expect(page.getByText(filled(fromForm.sheets_other, { count: 4 }))).toBeVisible();
  await page.getByText(fromForm.problemsShow).click();
  await expect(page.getByText(fromForm.problem.unknownWord)).toBeVisible();
  await axe(page);

  await page.getByLabel('Klopt als een bus').selectOption({ label: '5 · Klopt helemaal' });
  await expect(page.getByText(fromForm.problem.unknownWord)).toBeHidden();
  await page.getByRole('button', { name: filled(fromForm.confirm_other, { count: 4 }) }).click();
  await expect(page.getByText(filled(fromForm.done.total_other, { count: 4 }))).toBeVisible();
  await page.getByRole('link', { name: fromForm.toCollect }).click();
  await expect(countIn(at, 4)).toBeVisible();

  await page.getByRole('button', { name: app.undo }).click();
  await expect(countIn(at, 0)).toBeVisible();
});

test('a file is read, explained, added and undone with the keyboard alone @desktop', async ({
  page,
  words,
}) => {
  const { app, invite, collect, fromForm } = words.app;
  const at = { page, words };
  await setUp(at, { name: 'Regio Rijnvliet', partners });
  await tabTo(page, page.getByRole('link', { name: invite.collect }));
  await press(page, 'Enter');
  await arriveAt(page, collect.title);
  await tabTo(page, page.getByRole('link', { name: collect.form }));
  await press(page, 'Enter');
  await arriveAt(page, fromForm.title);

  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, page.getByRole('button', { name: fromForm.choose }));
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(google);
  const counted = page.getByText(filled(fromForm.sheets_other, { count: 4 }));
  await expect(counted).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await tabTo(page, page.locator('summary', { hasText: filled(fromForm.columnsOut_one, { count: 1 }) }));
  await press(page, 'Enter');
  await expect(page.getByLabel('Tijdstempel')).toBeVisible();
  await tabTo(page, page.getByLabel('Klopt als een bus'));
  await page.keyboard.type('5');
  await expect(page.getByText(fromForm.problems)).toBeHidden();
  await tabTo(page, page.getByRole('button', { name: filled(fromForm.confirm_other, { count: 4 }) }));
  await press(page, 'Enter');
  await expect(page.getByText(filled(fromForm.done.total_other, { count: 4 }))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await tabTo(page, page.getByRole('main').getByRole('button', { name: app.undo }));
  await press(page, 'Enter');
  await expect(page.getByText(fromForm.undone).first()).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: fromForm.back }));
  await press(page, 'Enter');
  await arriveAt(page, collect.title);
  await expect(countIn(at, 0)).toBeVisible();
});
