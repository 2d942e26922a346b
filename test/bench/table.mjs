// @ts-check
// How long it takes to bring in a table of answers from another form, and how long the page stands still meanwhile.
// A table to look at, never a test.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserFlags, browserPath } from '../support/browser.mjs';
import { serve } from '../support/serve.mjs';

/** @param {string} name */
const words = (name) => JSON.parse(readFileSync(`locales/en/${name}.json`, 'utf8'));
const [{ setup, invite, collect }, { fromForm }, { app }, region] = [
  words('group'),
  words('talk'),
  words('app'),
  words('instrument-region'),
];
const ids = Object.keys(region.statements).filter((id) => !id.endsWith('b'));
const said = ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree', 'I don’t know'];

/** A row for each person, as Google Forms writes it, with a remark now and then. @param {number} people */
function answers(people) {
  const rows = Array.from({ length: people }, (_, person) => [
    `11/24/2026 9:10:${String(person % 60).padStart(2, '0')}`,
    `person${String(person)}@example.org`,
    ...ids.map((_id, place) => said[(person * 7 + place * (person % 11)) % said.length] ?? ''),
    person % 5 === 0 ? `Remark ${String(person)}, with a comma` : '',
  ]);
  const head = ['Timestamp', 'Email Address', ...ids, region.openQuestions.keep];
  return [head, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');
}

/** In the page: the longest task since it was last asked, in ms. */
function longestTask() {
  const notes = /** @type {{ longest?: number }} */ (/** @type {unknown} */ (window));
  const longest = notes.longest ?? 0;
  notes.longest = 0;
  return longest;
}

const site = await serve({ folder: 'dist', base: '/regio/spiegel/' });
const browser = await chromium.launch({ executablePath: await browserPath(), args: browserFlags });

/** @param {number} people */
async function measure(people) {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const took = list.getEntries().map(({ duration }) => duration);
      Object.assign(window, { longest: Math.max(0, /** @type {any} */ (window).longest ?? 0, ...took) });
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(`${site.address}#/setup`);
  await page.getByLabel(setup.name, { exact: true }).fill('Region');
  await page.getByRole('button', { name: setup.create }).click();
  await page.getByRole('link', { name: invite.collect }).click();
  await page.getByRole('link', { name: collect.form }).click();
  await page.getByRole('heading', { level: 1, name: fromForm.title }).waitFor();
  const buffer = Buffer.from(answers(people));
  const count = (/** @type {string} */ text) => text.replace('{{count}}', String(people));
  /** @param {() => Promise<unknown>} act @param {import('@playwright/test').Locator} seen */
  const timed = async (act, seen) => {
    await page.evaluate(longestTask);
    const start = performance.now();
    await act();
    await seen.waitFor({ timeout: 120_000 });
    return [performance.now() - start, await page.evaluate(longestTask)];
  };
  const input = page.locator('input[type="file"]');
  const read = await timed(
    () => input.setInputFiles({ name: 'answers.csv', mimeType: 'text/csv', buffer }),
    page.getByText(count(fromForm.sheets_other)),
  );
  const write = await timed(
    () => page.getByRole('button', { name: count(fromForm.confirm_other) }).click(),
    page.getByText(count(fromForm.done.total_other)),
  );
  const undo = await timed(
    () => page.getByRole('main').getByRole('button', { name: app.undo }).click(),
    page.getByText(fromForm.undone).first(),
  );
  await context.close();
  return { size: buffer.length / 1e6, read, write, undo };
}

console.log(
  `Table of ${String(ids.length)} statements from another form, laptop; ms, and the longest time the page stood still\n`,
);
console.log(
  'people'.padEnd(12) +
    ['MB', 'preview', 'still', 'added', 'still', 'undone', 'still'].map((head) => head.padStart(10)).join(''),
);
for (const people of [100, 1_000, 5_000]) {
  const { size, read, write, undo } = await measure(people);
  const figures = [size.toFixed(2), ...[...read, ...write, ...undo].map((value) => (value ?? 0).toFixed(0))];
  console.log(String(people).padEnd(12) + figures.map((figure) => figure.padStart(10)).join(''));
}
await browser.close();
await site.close();
