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
import { filled } from './support/words.ts';

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
    const record = readExchangeFile(await save(takeHome.record.button));
    expect(record.rounds[0]?.sheets).toHaveLength(9);
  });

  test('has each chart as the very picture that is shown, at the size that was chosen', async ({
    page,
    words,
  }) => {
    const at: Screen = { page, words };
    const { picture, preview } = words.app.takeHome;
    await toFiles(at);
    const card = page.getByRole('region', { name: picture.title });
    const shown = card.getByRole('img');
    const save = () => saveWith(page, card.getByRole('button', { name: /opslaan/ }));
    await expect(shown).toBeVisible();
    for (const [size, width] of [
      ['document', 1600],
      ['slide', 2400],
      ['poster', 3600],
    ] as const) {
      await card.getByRole('radio', { name: picture.sizes[size] }).check();
      const file = await save();
      expect(file.name).toBe(`radar-werkgroep-lob-2026-11-24-${String(width)}.png`);
      expect(pngSize(file).width).toBe(width);
      expect(file.bytes.toString()).toMatch(
        /Samenspiegel \d+\.\d+\.\d+ · Werkgroep LOB · 2026-11-24 · region /,
      );
    }
    await card.getByRole('radio', { name: picture.svg }).check();
    await expect(card.getByRole('radio', { name: picture.sizes.slide })).toHaveCount(0);
    await card.getByLabel(picture.which).selectOption({ label: 'Proces' });
    await expect(shown).toHaveAccessibleName(/^Proces\. /);
    const drawing = await save();
    expect(drawing.name).toBe('proces-werkgroep-lob-2026-11-24.svg');
    const { language, title, texts } = await readSvg(page, drawing);
    expect([language, title]).toEqual(['nl', 'Proces']);
    // What is on the screen, word for word.
    expect(texts).toEqual(await shown.locator('text').allTextContents());
    await expect(page.getByText(filled(preview.slides_other, { count: 13 }))).toBeVisible();
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
    // What is held back is named once, with the reason; and it has no picture.
    const inside = page.getByRole('region', { name: takeHome.inside.title });
    await expect(inside.getByText(takeHome.inside.anonPartners)).toBeVisible();
    await expect(
      inside.getByText(/want minder dan 5 mensen kozen 1 tot 5: Op de hoogte zijn\./),
    ).toBeVisible();
    const charts = page.getByRole('region', { name: takeHome.picture.title });
    await charts.getByLabel(takeHome.picture.which).selectOption('statement/P3');
    await expect(charts.getByText(filled(takeHome.picture.held, { minimum: 5 }))).toBeVisible();
    await expect(charts.getByRole('img')).toHaveCount(0);
    await expect(charts.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('button', { name: takeHome.record.button })).toHaveCount(0);
    await expect(page.getByRole('button', { name: tables.sealed.button })).toHaveCount(0);
    const csv = await saveWith(page, page.getByRole('button', { name: tables.card.csv, exact: true }));
    // A line a statement, none a person. Of P3 only three people gave a step, fewer than the minimum: it is not there.
    expect(csv.bytes.toString().trim().split('\r\n')).toHaveLength(1 + 23);
    expect(csv.bytes.toString()).not.toContain(';P3;');
    expect(csv.bytes.toString()).not.toContain('Veenlanden');
  });

  test('can be some reflections in one file, which opens with all of them', async ({ page, words }) => {
    const at: Screen = { page, words };
    const { several, settings, import: opening } = words.app;
    const group = (round: string, name: string, people: number) => {
      const made = collectedRound({ id: round, name, people });
      return { ...made, agreements: [], conversation: null };
    };
    await takeIn(
      at,
      exchangeFile([
        group('round-lente', 'Lente', 4),
        group('round-zomer', 'Zomer', 5),
        group('round-herfst', 'Herfst', 6),
      ]),
    );
    await page.goto('./#/settings');
    const panel = page.getByRole('region', { name: several.title });
    await panel.getByRole('checkbox', { name: 'Lente' }).check();
    await panel.getByRole('checkbox', { name: 'Herfst' }).check();
    await axe(page);
    const file = await saveWith(
      page,
      panel.getByRole('button', { name: filled(several.save_other, { count: 2 }) }),
    );
    expect(
      readExchangeFile(file)
        .rounds.map(({ round, sheets }) => `${round.name} ${String(sheets.length)}`)
        .sort(),
    ).toEqual(['Herfst 6', 'Lente 4']);
    await page.getByRole('button', { name: settings.delete }).click();
    await page.getByRole('dialog').getByRole('button', { name: settings.deleteYes }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await takeIn(at, asUpload(file.name, file.bytes));
    await expect(page.getByRole('button', { name: opening.undo })).toBeVisible();
    await page.goto('./');
    await expect(page.getByText('Lente', { exact: true }).first()).toBeVisible();
    await expect(page.getByText('Herfst', { exact: true }).first()).toBeVisible();
    await expect(page.getByText('Zomer', { exact: true })).toHaveCount(0);
  });
});
