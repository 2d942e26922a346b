import { expect, type Page } from '@playwright/test';
import { spokesOf, standardStatements } from '#src/domain/instrument.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import type { Screen } from './fill.ts';
import { answerText, instrument, type Words } from './words.ts';

/** What the results should say of every statement: "R3 Op tijd eerlijk: 4 · Klopt meestal wel". */
export function answersInWords(
  words: Words,
  sheet: Sheet,
  statementIds = standardStatements(instrument, 'standard'),
): string[] {
  return spokesOf(instrument, statementIds).map(({ facetId, statementId }) => {
    const name = words.region.facets[facetId]?.name ?? '';
    return `${facetId} ${name}: ${answerText(words, sheet.answers[statementId])}`;
  });
}

/** Walks along all spokes of the radar with the arrow keys; each says the value that the chart drew. */
export async function readRadar({ page, words }: Screen): Promise<string[]> {
  const walk = page.getByRole('slider', { name: words.app.results.walk });
  await walk.press('Home');
  const count = Number(await walk.getAttribute('aria-valuemax'));
  const said: string[] = [];
  for (let place = 1; place <= count; place += 1) {
    await expect(walk).toHaveAttribute('aria-valuenow', String(place));
    said.push((await walk.getAttribute('aria-valuetext')) ?? '');
    await walk.press('ArrowRight');
  }
  return said;
}

/** The rows of all tables, as "title of the row: cell". */
export async function readTables(page: Page): Promise<string[]> {
  const rows = await page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all();
  return Promise.all(
    rows.map(async (row) => {
      const [title, answer] = [row.getByRole('rowheader'), row.getByRole('cell')];
      return `${await title.innerText()}: ${await answer.innerText()}`.replace(/\s+/g, ' ');
    }),
  );
}

/** Everything that a screen says, in reading order, as text. */
export function screenText(page: Page): Promise<string> {
  return page.getByRole('main').ariaSnapshot();
}
