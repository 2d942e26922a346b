import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { asUpload, type Upload } from './files.ts';
import type { Screen } from './fill.ts';
import { setUp } from './group.ts';
import { filled } from './words.ts';

type Views = Record<string, (at: Screen) => Promise<void>>;

const partners = ['Het Veenlanden', 'ROC Rijnvliet', 'Installatiebedrijf Kamp'];
const google = asUpload(
  'Samenwerking (Reacties).csv',
  readFileSync('test/fixtures/forms/google-forms-nl.csv'),
);
const long = 'Samenwerkingsverbandoverstijgendeoverlegstructuurvergadering';
/** Every sort of doubt: headings and words that nobody knows, long and without a space, and a cell that is too long. */
const doubtful = asUpload(
  `${long}.csv`,
  [
    `Nr;Doen we wat we zeggen, ook als het even tegenzit en de agenda's vol zijn?;${long};P2;P2 toelichting`,
    `1;${long};4;mwah;Soms`,
    `2;prima;5;eens;${'m'.repeat(10_001)}`,
    '3;;;;',
  ].join('\n'),
);

/** Answers of another form, from choosing a file to undoing; for `group-screens.ts`. */
export const formJourneys: Record<string, Views> = {
  'answers from another form': {
    'choosing a file': async (at) => {
      const { app } = at.words;
      await setUp(at, { name: 'Regio Rijnvliet', partners });
      await at.page.getByRole('link', { name: app.invite.collect }).click();
      await at.page.getByRole('link', { name: app.collect.form }).click();
      await expect(at.page.getByRole('heading', { level: 1, name: app.fromForm.title })).toBeVisible();
    },
    'a file that cannot be used': async (at) => {
      await chooseForm(at, asUpload('antwoorden.csv', 'P2;R2\n4;"5\n'));
      await expect(at.page.getByRole('alert')).toBeVisible();
    },
    'columns and words that nobody knows, all unfolded': async (at) => {
      const { page, words } = at;
      await chooseForm(at, doubtful);
      await expect(page.getByRole('heading', { name: words.app.fromForm.problems })).toBeVisible();
      await unfold(at);
    },
    'a file that is known, all unfolded': async (at) => {
      const { page, words } = at;
      await page.getByRole('button', { name: words.app.app.cancel }).click();
      await chooseForm(at, google);
      await expect(page.getByText(filled(words.app.fromForm.sheets_other, { count: 4 }))).toBeVisible();
      await unfold(at);
    },
    'when it is done': async (at) => {
      const { page, words } = at;
      await page
        .getByRole('button', { name: filled(words.app.fromForm.confirm_other, { count: 4 }) })
        .click();
      await expect(page.getByText(filled(words.app.fromForm.done.total_other, { count: 4 }))).toBeVisible();
    },
    'the same file again, of which a column is left out': async (at) => {
      const { page, words } = at;
      await page.getByRole('button', { name: words.app.fromForm.another }).click();
      await chooseForm(at, google);
      await page.locator('main details > summary').first().click();
      await page
        .getByLabel(/Wij doen wat wij afspreken/)
        .selectOption({ label: words.app.fromForm.is.leftOut });
      await expect(page.getByText(filled(words.app.fromForm.replaced_other, { count: 3 }))).toBeVisible();
    },
    'when it is undone': async (at) => {
      const { page, words } = at;
      await page
        .getByRole('button', { name: filled(words.app.fromForm.takeOver_other, { count: 3 }) })
        .click();
      await page.getByRole('main').getByRole('button', { name: words.app.app.undo }).click();
      await expect(page.getByText(words.app.fromForm.undone).first()).toBeVisible();
    },
  },
};

/** Chooses a file on the screen for files of other forms. */
export async function chooseForm({ page, words }: Screen, file: Upload): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: words.app.fromForm.choose }).click(),
  ]);
  await chooser.setFiles(file);
}

async function unfold({ page }: Screen): Promise<void> {
  for (const fold of await page.locator('main details > summary').all()) await fold.click();
}
