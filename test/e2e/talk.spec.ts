import type { Page } from '@playwright/test';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { asUpload, saveWith, takeIn } from './support/files.ts';
import type { Screen } from './support/fill.ts';
import { axe, expect, test } from './support/fixtures.ts';
import { press } from './support/keyboard.ts';
import { collectedRound } from './support/meeting.ts';
import { filled } from './support/words.ts';

const id = 'round-talk-0001';
const names = [
  'Anna',
  'Bram',
  'Carla',
  'Dirk',
  'Els',
  'Fatima',
  'Gerard',
  'Hanneke',
  'Ilse',
  'Joris',
  'Kees',
  'Loes',
];

/** Twelve people of three organisations who said their names, on this device. */
async function meeting(at: Screen, given: { anonymous?: boolean } = {}): Promise<void> {
  const { round, sheets } = collectedRound({
    id,
    name: 'Werkgroep LOB',
    people: names.length,
    partners: ['Het Veenlanden', 'ROC Rijnvliet', 'Installatiebedrijf Kamp BV'],
    ...given,
  });
  const named: { round: Round; sheets: Sheet[] } = given.anonymous
    ? { round, sheets }
    : {
        round: { ...round, asks: ['name'] },
        sheets: sheets.map((sheet, place) => ({
          ...sheet,
          respondent: { ...sheet.respondent, name: names[place] ?? null },
        })),
      };
  const head = {
    format: 'samenspiegel',
    version: 2,
    minor: 0,
    exportedAt: '2026-11-24T12:00:00.000Z',
    app: '1.1.0',
  };
  await takeIn(at, asUpload('werkgroep.json', JSON.stringify({ ...head, rounds: [named] })));
  await at.page.goto(`./#/round/${id}/talk`);
  await expect(at.page.getByRole('heading', { level: 1, name: at.words.app.talk.title })).toBeVisible();
}

/** Opens the window for the group as the one who leads does. */
async function openWindow({ page, words }: Screen): Promise<Page> {
  const [front] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: words.app.talk.window.open }).click(),
  ]);
  return front;
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });
const step = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

test.describe('leading a talk with a second window @desktop', () => {
  test.slow();

  test('goes from the guess to the agreements; either window may be closed on the way', async ({
    page,
    words,
  }) => {
    const { talk, reveal, agreements } = words.app;
    const { front: said, steps, lead } = talk;
    await meeting({ page, words });
    await axe(page);
    let front = await openWindow({ page, words });
    await expect(front.getByText(said.wait)).toBeVisible();
    await axe(front);

    await page.getByRole('button', { name: talk.start.begin, exact: true }).click();
    await expect(heading(front, said.why)).toBeVisible();
    await axe(page);
    await axe(front);

    // A remote sends its keys to the window that has the focus, whichever that is.
    await front.bringToFront();
    await front.keyboard.press('PageDown');
    await expect(heading(front, said.fill)).toBeVisible();
    await page.bringToFront();
    await page.keyboard.press('PageDown');
    await expect(heading(front, said.collect)).toBeVisible();
    await expect(
      front.getByText(filled(words.app.collect.countOf_other, { count: 12, expected: 12 })),
    ).toBeVisible();
    await page.keyboard.press('PageUp');
    await expect(heading(front, said.fill)).toBeVisible();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expect(step(page, steps.guess.name)).toBeVisible();

    const { relationship } = words.region.themes;
    await page.getByLabel(reveal.guess.theme).selectOption({ label: relationship?.name ?? '' });
    await page.getByLabel(reveal.guess.facet).selectOption({ label: words.region.facets['B6']?.name ?? '' });
    await expect(
      front.getByText(filled(reveal.guess.yours, { name: relationship?.name ?? '' })),
    ).toBeVisible();
    await axe(page);

    // The curtain: keys stop before it, and neither window knows anything yet.
    await page.getByRole('button', { name: lead.next }).click();
    await expect(heading(front, said.curtain)).toBeVisible();
    await front.keyboard.press('PageDown');
    await expect(heading(front, said.curtain)).toBeVisible();
    await expect(front.locator('canvas')).toHaveCount(0);
    await page.getByRole('button', { name: reveal.button }).click();
    await page.getByRole('button', { name: reveal.yes }).click();
    await expect(heading(front, said.silence)).toBeVisible();
    await expect(front.locator('canvas')).toBeVisible();
    await axe(front);
    await front.keyboard.press('PageDown');
    await expect(heading(front, said.see)).toBeVisible();
    await front.keyboard.press('PageDown');
    await expect(heading(front, said.guessed)).toBeVisible();
    await axe(front);

    // A statement with its dots, black, names.
    await front.keyboard.press('PageDown');
    await expect(step(page, steps.strength.name)).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(step(page, `${steps.topic.name} 1`)).toBeVisible();
    await expect(front.getByText(filled(said.topic, { number: 1, total: 2 }))).toBeVisible();
    const statement = await front.getByRole('heading', { level: 2 }).innerText();
    await axe(page);
    await axe(front);
    await front.keyboard.press('b');
    await expect(front.getByRole('heading', { level: 2 })).toHaveCount(0);
    await expect(page.getByText(lead.covered.black)).toBeVisible();
    await front.keyboard.press('b');
    await expect(heading(front, statement)).toBeVisible();
    await expect(front.getByText('Fatima')).toHaveCount(0);
    await page.keyboard.press('n');
    await expect(front.getByText('Fatima')).toBeVisible();
    await axe(front);

    // Both windows find their place again; the second may even be closed and opened anew.
    await page.reload();
    await expect(step(page, `${steps.topic.name} 1`)).toBeVisible();
    await front.reload();
    await expect(heading(front, statement)).toBeVisible();
    await expect(front.getByText('Fatima')).toBeVisible();
    await front.close();
    front = await openWindow({ page, words });
    await expect(heading(front, statement)).toBeVisible();
    await page.keyboard.press('n');
    await expect(front.getByText('Fatima')).toHaveCount(0);

    await page.keyboard.press('PageDown');
    await front.keyboard.press('PageDown');
    await expect(step(page, steps.agreements.name)).toBeVisible();
    await expect(heading(front, said.agreements)).toBeVisible();
    await page.keyboard.press('a');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page
      .getByRole('dialog')
      .getByLabel(agreements.what, { exact: true })
      .fill('Wij bellen elkaar eerst.');
    await page.getByRole('dialog').getByRole('button', { name: words.app.app.save }).click();
    await expect(front.getByText('Wij bellen elkaar eerst.')).toBeVisible();
    await axe(front);

    await page.keyboard.press('PageDown');
    await expect(step(page, steps.close.name)).toBeVisible();
    const file = await saveWith(page, page.getByRole('button', { name: talk.close.save }));
    expect(file.bytes.toString()).toContain('Wij bellen elkaar eerst.');
  });

  test('needs no mouse, and no second window', async ({ page, words }) => {
    const { talk, reveal } = words.app;
    await meeting({ page, words });
    await page.getByRole('button', { name: talk.start.begin, exact: true }).press('Enter');
    await expect(step(page, talk.steps.welcome.name)).toBeVisible();
    await page.getByRole('button', { name: talk.lead.large }).first().press('Enter');
    await expect(heading(page, talk.front.why)).toBeVisible();
    await axe(page);
    for (const title of [talk.front.fill, talk.front.collect, talk.front.guess, talk.front.curtain]) {
      await press(page, 'ArrowRight');
      await expect(heading(page, title)).toBeVisible();
    }
    await page.getByRole('button', { name: reveal.button }).press('Enter');
    await page.getByRole('button', { name: reveal.yes }).press('Enter');
    await expect(heading(page, talk.front.silence)).toBeVisible();
    await press(page, '?');
    await expect(page.getByRole('dialog', { name: talk.keys.title })).toBeVisible();
    await axe(page);
    await press(page, 'Escape');
    await press(page, 'PageDown');
    await expect(heading(page, talk.front.see)).toBeVisible();
    await press(page, 'u');
    await expect(heading(page, talk.front.silence)).toBeVisible();
  });

  test('has no names of an anonymous group in either window', async ({ page, words }) => {
    const { talk, reveal } = words.app;
    await meeting({ page, words }, { anonymous: true });
    await page.getByRole('button', { name: talk.start.begin, exact: true }).click();
    const front = await openWindow({ page, words });
    await page.getByText(talk.lead.allSteps).click();
    await page.getByRole('button', { name: talk.steps.reveal.name }).click();
    await page.getByRole('button', { name: reveal.button }).click();
    await page.getByRole('button', { name: reveal.yes }).click();
    await expect(heading(front, talk.front.silence)).toBeVisible();
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('PageDown');
    await expect(step(page, `${talk.steps.topic.name} 1`)).toBeVisible();
    await expect(page.getByRole('button', { name: talk.lead.showNames })).toHaveCount(0);
    await page.keyboard.press('n');
    await expect(front.getByRole('heading', { level: 2 })).toBeVisible();
    for (const organisation of ['Het Veenlanden', 'ROC Rijnvliet']) {
      await expect(front.getByText(organisation)).toHaveCount(0);
      await expect(page.getByText(organisation)).toHaveCount(0);
    }
  });
});
