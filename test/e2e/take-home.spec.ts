import type { Screen } from './support/fill.ts';
import {
  asUpload,
  chooseFile,
  exchangeFile,
  pngSize,
  readExchangeFile,
  readSvg,
  saveWith,
  takeIn,
} from './support/files.ts';
import { axe, expect, inTheme, test } from './support/fixtures.ts';
import { collectedRound } from './support/meeting.ts';

const id = 'take-home-round';

/** A group of nine whose result was shown, on its screen of files. */
async function toFiles(at: Screen, anonymous = false): Promise<void> {
  const { round, sheets } = collectedRound({
    id,
    name: 'Werkgroep LOB',
    people: 9,
    partners: ['Het Veenlanden', 'ROC Rijnvliet'],
    anonymous,
    parts: ['forms', 'dilemmas'],
  });
  const revealed = {
    ...round,
    revealedAt: '2026-11-24T10:00:00.000Z',
    shownSheetIds: anonymous ? [sheets.map((sheet) => sheet.id).sort()] : [],
  };
  await takeIn(at, exchangeFile([{ round: revealed, sheets, agreements: [], conversation: null }]));
  await at.page.goto(`./#/round/${id}/export`);
  await expect(at.page.getByRole('heading', { level: 1, name: at.words.app.takeHome.title })).toBeVisible();
}

test.describe('what a group takes home @desktop', () => {
  test.slow();

  test('is made on the device, each file what it says it is', async ({ page, words }) => {
    const at: Screen = { page, words };
    const { takeHome, tables } = words.app;
    await toFiles(at);
    await axe(page);
    await inTheme(page, 'dark');
    await axe(page);
    const save = (name: string) => saveWith(page, page.getByRole('button', { name, exact: true }));

    for (const name of [
      takeHome.report.pdf,
      takeHome.board.button,
      takeHome.paper.form,
      takeHome.paper.agreements,
      takeHome.paper.cards,
    ]) {
      const file = await save(name);
      expect(file.bytes.toString('latin1', 0, 5), file.name).toBe('%PDF-');
      expect(file.name).toMatch(/\.pdf$/);
    }
    const web = await save(takeHome.report.html);
    expect(web.bytes.toString()).toContain("default-src 'none'");
    expect(web.bytes.toString()).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
    for (const name of [takeHome.slides.button, tables.card.xlsx, tables.card.analysis]) {
      const file = await save(name);
      expect(file.bytes.toString('latin1', 0, 2), file.name).toBe('PK');
    }
    const csv = await save(tables.card.csv);
    expect([...csv.bytes.subarray(0, 3)], 'the mark that Excel looks for').toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.bytes.toString().trim().split('\r\n')).toHaveLength(1 + 9);
    expect(pngSize(await save(takeHome.picture.png)).width).toBe(2700);
    expect((await readSvg(page, await save(takeHome.picture.svg))).language).toBe('nl');
    const record = readExchangeFile(await save(takeHome.record.button));
    expect(record.rounds[0]?.sheets).toHaveLength(9);
  });

  test('is sealed with a passphrase, and opens with that one only', async ({ page, words }) => {
    const at: Screen = { page, words };
    const { tables, import: opening, settings } = words.app;
    await toFiles(at);
    await page.getByLabel(tables.sealed.passphrase, { exact: true }).fill('vier losse woorden hier');
    await page.getByLabel(tables.sealed.again, { exact: true }).fill('vier losse woorden hier');
    const file = await saveWith(page, page.getByRole('button', { name: tables.sealed.button, exact: true }));
    expect(file.bytes.toString()).not.toContain('Veenlanden');
    await page.goto('./#/settings');
    await page.getByRole('button', { name: settings.delete }).click();
    await page.getByRole('dialog').getByRole('button', { name: settings.deleteYes }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.goto('./#/import');
    await chooseFile(at, asUpload(file.name, file.bytes));
    await page.getByLabel(opening.sealed.passphrase, { exact: true }).fill('iets anders');
    await page.getByRole('button', { name: opening.sealed.open }).click();
    await expect(page.getByText(opening.sealed.wrong)).toBeVisible();
    await axe(page);
    await page.getByLabel(opening.sealed.passphrase, { exact: true }).fill('vier losse woorden hier');
    await page.getByRole('button', { name: opening.sealed.open }).click();
    await expect(page.getByRole('button', { name: opening.confirm })).toBeVisible();
  });

  test('holds no single sheet of an anonymous group', async ({ page, words }) => {
    const at: Screen = { page, words };
    const { takeHome, tables } = words.app;
    await toFiles(at, true);
    await axe(page);
    await expect(page.getByText(takeHome.record.anonymous)).toBeVisible();
    await expect(page.getByRole('button', { name: takeHome.record.button })).toHaveCount(0);
    await expect(page.getByRole('button', { name: tables.sealed.button })).toHaveCount(0);
    const csv = await saveWith(page, page.getByRole('button', { name: tables.card.csv, exact: true }));
    // A line a statement, none a person. Of P3 only three people gave a step, fewer than the minimum: it is not there.
    expect(csv.bytes.toString().trim().split('\r\n')).toHaveLength(1 + 23);
    expect(csv.bytes.toString()).not.toContain(';P3;');
    expect(csv.bytes.toString()).not.toContain('Veenlanden');
  });
});
