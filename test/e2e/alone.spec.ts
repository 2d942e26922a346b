import type { Sheet } from '#src/domain/sheet.ts';
import { elements, letters, readPdf } from '#test/formats/pdf/read-pdf.ts';
import { sheets } from '#test/support/sheets.ts';
import {
  asUpload,
  pngSize,
  readExchangeFile,
  readSvg,
  type Saved,
  saveWith,
  takeIn,
} from './support/files.ts';
import { begin, fillInClosing, fillInTheme, finish, next, type Screen, themeName } from './support/fill.ts';
import { expect, offline, readyForOffline, test } from './support/fixtures.ts';
import { reflection } from './support/home.ts';
import { answersInWords, readRadar, readTables, screenText } from './support/results.ts';
import { filled, type Words } from './support/words.ts';

const [answers] = sheets(`
  B1 B2 B3 B4 B5 B6 | R1 R2 R3 R4 R5 R6 | O1 O2 O3 O4 O5 O6 | P1 P2 P3 P4 P5 P6 | votes
  4  5  4  4  3  4  | 2  3  2  dk 3  2  | 3  3  4  na 3  2  | 4  3  3  3  4  5  | R1,R3
`);
if (!answers) throw new Error('Nobody answered');

const anna: Sheet = {
  ...answers,
  themes: { interests: { trend: 'better', wish: 5 }, relationship: { trend: 'worse', wish: 4 } },
  notes: { R3: { text: 'Nieuws staat soms eerst in de krant.', visibility: 'shared' } },
  openAnswers: { keep: 'De doedagen voor groep 8.' },
};

/** Worked out by hand: 24 / 6, 12 / 5, 15 / 5 and 22 / 6. */
const said = {
  nl: {
    title: 'Belangen staat bij jou het hoogst, Relatie het laagst',
    facts: '24 van 24 stellingen · 1 keer ‘weet ik niet’ · 1 keer ‘geldt niet’',
    themes: [
      'gemiddeld 4,0 · over een jaar 5,0 · vergeleken met een jaar geleden: beter',
      'gemiddeld 2,4 · over een jaar 4,0 · vergeleken met een jaar geleden: minder goed',
      'gemiddeld 3,0',
      'gemiddeld 3,7',
    ],
    radar:
      'Radar met 24 onderwerpen, van 1 in het midden tot 5 aan de rand. Gemiddeld per thema: ' +
      'Belangen 4,0, Relatie 2,4, Organisatie 3,0 en Proces 3,7. Dezelfde cijfers staan in de tabellen.',
  },
  en: {
    title: 'For you, Interests stands highest and Relationship lowest',
    facts: '24 of 24 statements · ‘I don’t know’ once · ‘does not apply’ once',
    themes: [
      'mean 4.0 · in a year 5.0 · compared with a year ago: better',
      'mean 2.4 · in a year 4.0 · compared with a year ago: less good',
      'mean 3.0',
      'mean 3.7',
    ],
    radar:
      'Radar of 24 facets, from 1 in the middle to 5 at the edge. Means per theme: ' +
      'Interests 4.0, Relationship 2.4, Organisation 3.0 and Process 3.7. The same figures are in the tables.',
  },
};

const journeys = [
  { where: 'on a phone, in Dutch', tag: '@phone', locale: 'nl-NL', network: true },
  { where: 'on a laptop, in English', tag: '@desktop', locale: 'en-GB', network: true },
  { where: 'on a phone without a network', tag: '@phone', locale: 'nl-NL', network: false },
];

for (const { where, tag, locale, network } of journeys) {
  test.describe(`alone ${where}`, { tag }, () => {
    test.use({ locale });

    test('one fills in, is cut off, goes on, and takes the result along', async ({
      openAgain,
      words,
      page: otherDevice,
      context: otherContext,
      guard: otherGuard,
    }) => {
      test.slow();
      const first = await openAgain();
      if (!network) {
        await first.page.goto('./');
        await readyForOffline(first.page);
        await offline(first.context, first.guard);
      }
      await fillInHalf({ page: first.page, words });
      await first.kill();

      const second = await openAgain();
      if (!network) await offline(second.context, second.guard);
      const at = { page: second.page, words };
      await goOn(at);
      await expectOwnResults(at);
      const result = await screenText(at.page);
      const files = await takeAlong(at);
      await expectPdf(files.pdf, words);
      expectJson(files.json);
      await expectPictures(files, at);

      const elsewhere = { page: otherDevice, words };
      if (!network) {
        await otherDevice.goto('./');
        await readyForOffline(otherDevice);
        await offline(otherContext, otherGuard);
      }
      await takeIn(elsewhere, asUpload(files.json.name, files.json.bytes));
      await otherDevice.getByRole('link', { name: words.app.import.view }).click();
      await expectOwnResults(elsewhere);
      expect(await screenText(otherDevice)).toBe(result);
    });
  });
}

async function fillInHalf(at: Screen): Promise<void> {
  await begin(at, { name: 'Techniek in Twente' });
  await fillInTheme(at, anna, 'interests');
  await next(at);
  await fillInTheme(at, anna, 'relationship');
}

async function goOn(at: Screen): Promise<void> {
  const { page, words } = at;
  await page.goto('./');
  const progress = filled(words.app.home.progress, { answered: 12, total: 24 });
  const line = reflection(at, 'Techniek in Twente');
  await expect(line).toContainText(progress);
  await line.getByRole('link', { name: words.app.home.goOn }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(themeName(words, 'relationship'));
  await next(at);
  await fillInTheme(at, anna, 'organisation');
  await next(at);
  await fillInTheme(at, anna, 'process');
  await next(at);
  await fillInClosing(at, anna);
  await next(at);
  await finish(at);
}

/** The same answers four times: in the title, the radar, the sentence below it and the tables. */
async function expectOwnResults(at: Screen): Promise<void> {
  const { page, words } = at;
  const expected = said[words.language];
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(expected.title);
  await expect(page.getByRole('main')).toContainText(expected.facts);
  await expect(page.getByRole('figure')).toContainText(expected.radar);
  expect(await readRadar(at)).toEqual(answersInWords(words, anna));
  expect(await readTables(page)).toEqual(answersInWords(words, anna));
  await expect(page.getByRole('table')).toContainText(expected.themes);
  for (const text of [anna.notes['R3']?.text, anna.openAnswers['keep']]) {
    await expect(page.getByRole('definition').filter({ hasText: text ?? '' })).toBeVisible();
  }
}

type Files = Record<'pdf' | 'json' | 'png' | 'svg', Saved>;

async function takeAlong({ page, words }: Screen): Promise<Files> {
  const { app } = words;
  const button = (name: string) => page.getByRole('button', { name });
  const pdf = await saveWith(page, button(app.export.pdfButton));
  await page.getByRole('link', { name: app.results.export }).click();
  const json = await saveWith(page, button(app.export.jsonButton));
  const png = await saveWith(page, button(app.export.pngButton));
  const svg = await saveWith(page, button(app.export.svgButton));
  await page.getByRole('link', { name: app.export.toResults }).click();
  return { pdf, json, png, svg };
}

/** Read by another program, the PDF says the same, in the same order, with tags for who cannot see it. */
async function expectPdf({ name, bytes }: Saved, words: Words): Promise<void> {
  const expected = said[words.language];
  const pdf = await readPdf(new Blob([Uint8Array.from(bytes)]));
  expect(name).toMatch(/^techniek-in-twente-\d{4}-\d\d-\d\d\.pdf$/);
  expect(pdf).toMatchObject({
    language: words.language,
    title: expected.title,
    isMarked: true,
    isPdfUa: true,
  });
  const texts = (role: string) => elements(pdf, role).map((element) => letters(element.text));
  expect(texts('H1')).toEqual([letters(expected.title)]);
  const themes = ['interests', 'relationship', 'organisation', 'process'].map((id) => themeName(words, id));
  expect(texts('H2').slice(0, 5)).toEqual([words.app.own.standOut, ...themes].map(letters));
  const [, facts, ...others] = texts('P');
  expect(facts).toContain(letters(expected.facts));
  const themeFacts = expected.themes.map(letters);
  expect(others.filter((text) => themeFacts.includes(text))).toEqual(themeFacts);
  expect(elements(pdf, 'Figure').map((figure) => figure.alt)).toEqual([expected.radar]);
  const rows = elements(pdf, 'TR')
    .filter(({ inner }) => inner.length === 3 && inner[0]?.text !== words.app.report.facet)
    .map(({ inner: [facet, , answer] }) => letters(`${facet?.text ?? ''}: ${answer?.text ?? ''}`));
  expect(rows).toEqual(answersInWords(words, anna).map(letters));
  expect(texts('BlockQuote')).toEqual(
    [anna.notes['R3']?.text, anna.openAnswers['keep']].map((text = '') => letters(text)),
  );
}

function expectJson(file: Saved): void {
  const { rounds } = readExchangeFile(file);
  expect(rounds).toMatchObject([{ round: { name: 'Techniek in Twente', kind: 'alone' }, sheets: [{}] }]);
  const { answers, themes, notes, openAnswers, votes, finishedAt } = rounds[0]?.sheets[0] ?? {};
  expect({ answers, themes, notes, openAnswers }).toEqual({
    answers: anna.answers,
    themes: anna.themes,
    notes: anna.notes,
    openAnswers: anna.openAnswers,
  });
  expect(votes?.toSorted()).toEqual(['R1', 'R3']);
  expect(finishedAt).not.toBeNull();
}

async function expectPictures({ png, svg }: Files, { page, words }: Screen): Promise<void> {
  const { width, height } = pngSize(png);
  expect(width).toBe(2700);
  expect(height).toBeGreaterThan(2000);
  expect(png.bytes.length).toBeGreaterThan(50_000);

  const { language, title, description, texts } = await readSvg(page, svg);
  const expected = said[words.language];
  expect([language, title, description]).toEqual([words.language, expected.title, expected.radar]);
  const facets = Object.keys(anna.answers).map((id) => words.region.facets[id]?.name ?? '');
  const labels = [...facets, ...Object.values(words.app.own.legend)];
  const printed = letters(texts.join(''));
  expect(labels.filter((label) => !printed.includes(letters(label)))).toEqual([]);
}
