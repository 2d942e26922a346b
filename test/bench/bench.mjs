// @ts-check
// How fast the built app is, on a slow phone: `npm run bench`. A table to look at, never a test: it always passes.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserFlags, browserPath } from '../support/browser.mjs';
import { serve } from '../support/serve.mjs';
import { onEveryPage, read } from './probe.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} Session */

const runs = 5;
const slowerBy = 4;
/** Between two answers, in ms; nobody reads a statement faster. */
const thinking = 700;
/** 1.6 Mbit/s, 150 ms. */
const line = { offline: false, downloadThroughput: 200_000, uploadThroughput: 94_000, latency: 150 };

/** What the screen says, in the language of the phone. */
const words = JSON.parse(readFileSync('locales/en/app.json', 'utf8'));

const site = await serve({ folder: 'dist', base: '/regio/spiegel/' });
const browser = await chromium.launch({ executablePath: await browserPath(), args: browserFlags });

async function slowPhone() {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
  });
  await context.addInitScript(onEveryPage);
  return context;
}

/** A window with a slow processor and a slow line. @param {import('@playwright/test').BrowserContext} context */
async function slowPage(context) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerBy });
  await session.send('Network.emulateNetworkConditions', line);
  return { page, session };
}

/** The first visit, and the second one without a network, in ms. */
async function visits() {
  const context = await slowPhone();
  const first = await slowPage(context);
  await first.page.goto(site.address);
  await first.page.getByRole('heading', { level: 1 }).waitFor();
  await first.page.waitForTimeout(500);
  const online = await read(first.page);
  await first.page.evaluate(() => navigator.serviceWorker.ready);
  await first.page.close();
  await context.setOffline(true);
  const second = await slowPage(context);
  await second.page.goto(site.address);
  await second.page.getByRole('heading', { level: 1 }).waitFor();
  await second.page.waitForTimeout(500);
  const offline = await read(second.page);
  await context.close();
  return { online, offline };
}

/** All 24 statements by tapping, then the result and its PDF. */
async function journey() {
  const context = await slowPhone();
  const { page, session } = await slowPage(context);
  await page.goto(site.address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByRole('link', { name: words.home.aloneStart }).tap();
  await page.getByRole('button', { name: words.start.begin }).tap();
  const finish = page.getByRole('button', { name: words.fill.finish });
  const next = page.getByRole('navigation', { name: words.fill.pages }).getByRole('link').last();
  let taps = 0;
  for (;;) {
    await next.or(finish).first().waitFor();
    for (const statement of await page.locator('fieldset[data-statement]').all()) {
      await statement
        .locator('label')
        .nth(taps % 5)
        .tap();
      taps += 1;
      await page.waitForTimeout(thinking);
    }
    if (await finish.isVisible()) break;
    const before = await page.getByRole('main').elementHandle();
    await next.tap();
    await before?.waitForElementState('hidden');
  }
  await page.waitForTimeout(500);
  const filled = await read(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await finish.tap();
  const save = page.getByRole('button', { name: words.export.pdfButton });
  await save.waitFor();
  const pdfs = [await timeOfPdf(page), await timeOfPdf(page)];
  const shift = (await read(page)).shift;
  await context.close();
  return { taps, ...filled, shift, heap: usedSize / 1e6, pdfs };
}

/** From the tap to the file, in ms. @param {Page} page */
async function timeOfPdf(page) {
  const download = page.waitForEvent('download');
  const start = performance.now();
  await page.getByRole('button', { name: words.export.pdfButton }).tap();
  await download;
  const took = performance.now() - start;
  await page.getByRole('button', { name: words.export.pdfButton }).waitFor();
  return took;
}

/** @param {number[]} values @param {number} share 0.5 for the median */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** @param {string} what @param {number} value @param {number} budget @param {string} unit @param {number} [digits] */
function show(what, value, budget, unit, digits = 0) {
  const verdict = value <= budget ? '' : '  over';
  console.log(
    `${what.padEnd(48)} ${value.toFixed(digits).padStart(8)} ${unit.padEnd(3)} of ${String(budget)}${verdict}`,
  );
}

/** @type {Awaited<ReturnType<typeof visits>>[]} */
const seen = [];
for (let run = 0; run < runs; run += 1) seen.push(await visits());
const filled = await journey();
await browser.close();
await site.close();

console.log(
  `Phone 412 x 823, processor ${String(slowerBy)} times slower, 1.6 Mbit/s, 150 ms; median of ${String(runs)} visits\n`,
);
show(
  'first visit: first paint',
  quantile(
    seen.map(({ online }) => online.firstPaint),
    0.5,
  ),
  2000,
  'ms',
);
show(
  'first visit: largest paint',
  quantile(
    seen.map(({ online }) => online.largestPaint),
    0.5,
  ),
  2500,
  'ms',
);
show(
  'second visit, offline: first paint',
  quantile(
    seen.map(({ offline }) => offline.firstPaint),
    0.5,
  ),
  1000,
  'ms',
);
show(
  'second visit, offline: largest paint',
  quantile(
    seen.map(({ offline }) => offline.largestPaint),
    0.5,
  ),
  1000,
  'ms',
);
show(`tap to next paint, median of ${String(filled.paints.length)}`, quantile(filled.paints, 0.5), 100, 'ms');
show('tap to next paint, p98', quantile(filled.paints, 0.98), 100, 'ms');
show(`tap to stored, median of ${String(filled.stored.length)}`, quantile(filled.stored, 0.5), 100, 'ms');
show('tap to stored, p98', quantile(filled.stored, 0.98), 100, 'ms');
show('heap while filling in', filled.heap, 10, 'MB', 1);
show('PDF, first time (loads its code)', filled.pdfs[0] ?? NaN, 1500, 'ms');
show('PDF, again', filled.pdfs[1] ?? NaN, 1500, 'ms');
show('layout shift over the whole journey', filled.shift, 0.02, '', 3);
