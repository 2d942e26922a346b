import { asUpload, chooseFile, exchangeFile, takeIn } from './support/files.ts';
import { expect, test } from './support/fixtures.ts';
import { reflection } from './support/home.ts';
import { finished, unfinished } from './support/stored.ts';

const file = exchangeFile([finished, unfinished], 'van-mijn-laptop.json');

/** The file with something put in another's place. */
function damaged(from: string, to: string): string {
  const text = file.buffer.toString();
  if (!text.includes(from)) throw new Error(`${from} is not in the file`);
  return text.replace(from, to);
}

test.describe('opening a file', { tag: '@phone' }, () => {
  test('shows first what is in it, and changes nothing until asked', async ({ page, words }) => {
    const { app } = words;
    await page.goto('./#/import');
    await chooseFile({ page, words }, file);
    const preview = page.getByRole('region', { name: 'In ‘van-mijn-laptop.json’ staat' });
    await expect(preview.getByRole('listitem')).toHaveText([
      /Techniekonderwijs in Twente.*1 antwoordblad.*Nieuw op dit apparaat: komt erbij\./,
      /Nog bezig.*1 antwoordblad.*Nieuw op dit apparaat: komt erbij\./,
    ]);
    await preview.getByRole('button', { name: app.app.cancel }).click();
    await page.goto('./');
    await expect(page.getByText(app.home.empty)).toBeVisible();
  });

  test('a second time brings nothing new', async ({ page, words }) => {
    const at = { page, words };
    await takeIn(at, file);
    await page.getByRole('button', { name: words.app.import.another }).click();
    await chooseFile(at, file);
    await expect(page.getByText('Staat hier al precies zo: er gebeurt niets.')).toHaveCount(2);
    await expect(page.getByText('Er is niets nieuws om te openen.')).toBeVisible();
    await expect(page.getByRole('button', { name: words.app.import.confirm })).toHaveCount(0);
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
  });

  test('can be undone, and the undoing too', async ({ page, words }) => {
    const at = { page, words };
    await takeIn(at, file);
    await page.getByRole('button', { name: words.app.import.undo }).click();
    await expect(page.getByText('Teruggedraaid. Het is weer zoals het was.')).toBeVisible();
    await page.goto('./');
    await expect(page.getByText(words.app.home.empty)).toBeVisible();

    await page.goto('./#/settings');
    const trash = page.getByRole('region', { name: words.app.settings.trash });
    await trash.getByRole('button', { name: words.app.settings.putBack }).click();
    await expect(page.getByText(words.app.settings.restored)).toBeVisible();
    await expect(trash.getByRole('listitem')).toHaveCount(0);
    await page.goto('./');
    await expect(reflection(at, 'Techniekonderwijs in Twente')).toContainText('29 van 30 stellingen');
    await expect(reflection(at, 'Nog bezig')).toContainText('5 van 30 stellingen');
  });

  test('that is damaged says where, and changes nothing', async ({ page, words }) => {
    const { app } = words;
    const whole = file.buffer.toString();
    const cases = [
      [damaged('"R3":2', '"R3":7'), 'reflectie 1, antwoordblad 1, stelling R3: 7 is geen antwoord.'],
      [
        damaged('"votes":["R3"]', '"votes":["B9"]'),
        'reflectie 2, antwoordblad 1, bij ‘votes › 1’: "B9" hoort niet',
      ],
      [damaged('"version":3', '"version":9'), 'van een nieuwere versie (9). Deze app kent versie 3.'],
      [damaged('{"meet"', '{"__proto__":"now","meet"'), 'De naam "__proto__" mag niet in een bestand staan.'],
      [whole.slice(0, 900), 'Het bestand is niet compleet: het laatste stuk ontbreekt.'],
      ['Beste allemaal,', 'Dit is geen JSON-bestand, of het is beschadigd.'],
      ['{"naam":"Agenda"}', 'Dit is geen bestand van Samenspiegel.'],
    ] as const;
    await page.goto('./#/import');
    for (const [content, said] of cases) {
      await chooseFile({ page, words }, asUpload('beschadigd.json', content));
      const problem = page.getByRole('alert').filter({ hasText: said });
      await expect(problem).toContainText('‘beschadigd.json’ kan niet worden geopend.');
      await expect(problem).toContainText('Er is niets veranderd op dit apparaat.');
    }
    await page.goto('./');
    await expect(page.getByText(app.home.empty)).toBeVisible();
  });
});
