import { elements, letters, readPdf } from '#test/formats/pdf/read-pdf.ts';
import { readExchangeFile, saveWith } from './support/files.ts';
import { begin, choose, finish, goToTheme, next, note, saved } from './support/fill.ts';
import { expect, test } from './support/fixtures.ts';

const own = 'Dit zeg ik hardop nog niet.';
const shared = 'De planning komt steeds te laat.';

test.describe('a note that is only for me', { tag: '@phone' }, () => {
  test('is on my own screen and in none of my files', async ({ page, words }) => {
    const at = { page, words };
    const { app } = words;
    await begin(at, { variant: 'quick' });
    await choose(at, 'B1', 2);
    await note(at, 'B1', { text: own, visibility: 'private' });
    await choose(at, 'B3', 4);
    await note(at, 'B3', { text: shared, visibility: 'shared' });
    await saved(at);
    await goToTheme(at, 'process');
    await next(at);
    await next(at);
    await finish(at);

    const notes = page.getByRole('region', { name: app.results.notes });
    await expect(notes.getByRole('definition')).toHaveText([`${own}alleen voor mij`, shared]);
    await page.getByRole('link', { name: app.results.export }).click();
    await expect(page.getByText('Eén toelichting is ‘alleen voor mij’.')).toBeVisible();

    const save = (name: string) => saveWith(page, page.getByRole('button', { name }));
    const pdf = await readPdf(new Blob([Uint8Array.from((await save(app.export.pdfButton)).bytes)]));
    expect(elements(pdf, 'BlockQuote').map((quote) => letters(quote.text))).toEqual([letters(shared)]);
    expect(
      letters(
        elements(pdf, 'Document')
          .map((page) => page.text)
          .join(''),
      ),
    ).not.toContain(letters(own));
    const json = await save(app.export.jsonButton);
    expect(readExchangeFile(json).rounds[0]?.sheets[0]?.notes).toEqual({
      B3: { text: shared, visibility: 'shared' },
    });
    expect(json.bytes.toString()).not.toContain('hardop');
    expect((await save(app.export.svgButton)).bytes.toString()).not.toContain('hardop');

    await page.goto('./#/settings');
    expect((await save(app.settings.copy)).bytes.toString()).not.toContain('hardop');
  });
});
