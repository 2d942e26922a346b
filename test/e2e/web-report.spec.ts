import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from '@playwright/test';
import { exchangeFile, saveWith, takeIn } from './support/files.ts';
import type { Screen } from './support/fill.ts';
import { axe, expect, inTheme, test } from './support/fixtures.ts';
import { collectedRound } from './support/meeting.ts';

const id = 'web-report-round';
/** Turns what follows it from right to left, and is never ended. */
const turned = '\u202eomgekeerd';
/** A4 between margins of 18 mm, in CSS pixels of 1/96 inch. */
const a4 = { width: Math.floor(((210 - 36) / 25.4) * 96), height: Math.floor(((297 - 36) / 25.4) * 96) };

/** A group of fourteen with texts, on its screen of files. */
async function toFiles(at: Screen): Promise<void> {
  const wanted = { id, name: 'Werkgroep LOB', people: 14, partners: ['Het Veenlanden', `Anker ${turned}`] };
  const { round, sheets } = collectedRound({ ...wanted, parts: ['aim', 'seekOffer', 'forms', 'dilemmas'] });
  const revealed = { ...round, revealedAt: '2026-11-24T10:00:00.000Z' };
  const written = sheets.map((sheet, person) => ({
    ...sheet,
    notes: person === 0 ? { B1: { text: turned, visibility: 'shared' as const } } : sheet.notes,
    seek:
      person === 1
        ? '<script>document.title = "kapot"</script><img src="https://example.org/x">'
        : sheet.seek,
    aim: person === 2 ? 'Wij zien elkaar te weinig. '.repeat(150) : sheet.aim,
  }));
  await takeIn(at, exchangeFile([{ round: revealed, sheets: written, agreements: [], conversation: null }]));
  await at.page.goto(`./#/round/${id}/export`);
}

/** What of the page does not fit its width, as it is printed: tables and pictures by their name. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.wide, svg, p, h1, h2, h3, blockquote')]
      .filter(
        (one) => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > innerWidth + 1,
      )
      .map((one) => one.getAttribute('aria-label') ?? one.textContent),
  );
}

/** Where the quotation marks around a text are, and the text between them. */
function placesOf(page: Page, text: string): Promise<{ left: number; right: number }[]> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const said = node.textContent ?? '';
      const at = said.indexOf(wanted);
      if (at === -1 || !said.startsWith('‘')) continue;
      const box = (from: number, to: number) => {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        const { left, right } = range.getBoundingClientRect();
        return { left, right };
      };
      return [box(0, 1), box(at, at + wanted.length), box(said.length - 1, said.length)];
    }
    return [];
  }, text);
}

/** The texts of every page of a PDF with their left and right ends, in points. */
async function printed(
  pdf: Buffer,
): Promise<{ width: number; texts: { text: string; left: number; right: number }[] }[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const file = await task.promise;
  const pages = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const left = Number(item.transform[4]);
      return [{ text: item.str, left, right: left + item.width }];
    });
    pages.push({ width: page.getViewport({ scale: 1 }).width, texts });
  }
  await task.destroy();
  return pages;
}

for (const locale of ['nl-NL', 'en-GB']) {
  test.describe(`the report as a page, in ${locale} @desktop`, () => {
    test.use({ locale });
    test.slow();

    test('opens from a file without network or scripts, reads well and prints whole', async ({
      page,
      words,
      browser,
      device,
    }, testInfo) => {
      const { takeHome, onPaper, mirror } = words.app;
      await toFiles({ page, words });
      const button = page.getByRole('button', { name: takeHome.report.html, exact: true });
      const saved = await saveWith(page, button);
      const path = testInfo.outputPath(saved.name);
      writeFileSync(path, saved.bytes);
      const address = pathToFileURL(path).href;

      await test.step('in a browser that knows nothing of us: no network, no scripts', async () => {
        const context = await browser.newContext({ ...device, offline: true, javaScriptEnabled: false });
        const requests: string[] = [];
        const trouble: string[] = [];
        context.on('request', (request) => requests.push(request.url()));
        context.on('console', (message) => trouble.push(message.text()));
        const report = await context.newPage();
        await report.goto(address);
        await expect(report.getByRole('heading', { level: 1 })).toHaveCount(1);
        for (const name of [onPaper.talk.title, onPaper.figures.title, onPaper.method.title]) {
          await expect(report.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
        }
        for (const { name } of Object.values(words.region.themes).slice(0, 4)) {
          await expect(report.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
        }
        const figures = await report.getByRole('img').all();
        // The radar, and a picture for each of 24 statements.
        expect(figures.length).toBeGreaterThan(24);
        for (const figure of figures) expect(await figure.getAttribute('aria-label')).toMatch(/\S/);
        await expect(report.getByRole('table').first()).toBeVisible();
        await expect(report.getByText('<script>document.title = "kapot"</script>')).toBeVisible();
        await expect(report.locator('html')).toHaveAttribute('lang', locale.slice(0, 2));
        expect(await report.title()).not.toContain('kapot');
        expect(requests, 'the file itself and nothing else').toEqual([address]);
        expect(trouble).toEqual([]);
        await context.close();
      });

      const context = await browser.newContext({ ...device, offline: true });
      const report = await context.newPage();
      await report.goto(address);
      await test.step('nobody is shut out, by day and in the dark', async () => {
        await axe(report);
        await inTheme(report, 'dark');
        await axe(report);
        await report.setViewportSize({ width: 360, height: 740 });
        await axe(report);
        expect(await report.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      });
      await test.step('a text that turns its direction turns nothing beside it', async () => {
        const [before, text, after] = await placesOf(report, turned);
        expect(before?.right).toBeLessThanOrEqual((text?.left ?? 0) + 1);
        expect(text?.right).toBeLessThanOrEqual((after?.left ?? 0) + 1);
        // The name of the organisation stands before its number of people.
        await expect(report.getByText(`Anker ${turned}`).first()).toBeVisible();
      });
      await test.step('nothing is cut off on A4', async () => {
        await report.emulateMedia({ media: 'print', colorScheme: 'light' });
        await report.setViewportSize(a4);
        expect(await cutOff(report)).toEqual([]);
        const pages = await printed(await report.pdf({ format: 'A4' }));
        expect(pages.length).toBeGreaterThan(3);
        for (const { width, texts } of pages) {
          expect(Math.abs(width - 595.3)).toBeLessThan(1);
          for (const { text, left, right } of texts) {
            expect(left, text).toBeGreaterThanOrEqual(50);
            expect(right, text).toBeLessThanOrEqual(595 - 50);
          }
        }
        const whole = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('');
        // A ligature is a text of its own in the file.
        const bare = (text: string) => text.replace(/\s/g, '');
        for (const name of [onPaper.figures.title, onPaper.method.title, mirror.table.facet])
          expect(bare(whole)).toContain(bare(name));
        // A table that goes on has its titles again on the next page.
        const titled = pages.filter(({ texts }) =>
          texts.some(({ text }) => text === onPaper.figures.statement),
        );
        expect(titled.length).toBeGreaterThan(1);
      });
      await context.close();
    });
  });
}
