import type { Page } from '@playwright/test';
import { axe, expect, inTheme, test } from './support/fixtures.ts';
import { arriveAt, press, tabTo } from './support/keyboard.ts';
import { filled, statementText, type Words } from './support/words.ts';

/** The statements of the short variant, theme by theme. */
const short = {
  interests: ['B1', 'B3', 'B6'],
  relationship: ['R2', 'R3', 'R4'],
  organisation: ['O1', 'O2', 'O3'],
  process: ['P2', 'P5', 'P6'],
};

type At = { page: Page; words: Words };

/** Names two people, chooses the short variant and begins, with the keyboard alone. */
async function begin({ page, words }: At): Promise<void> {
  const { together, start } = words.app;
  await page.goto('./');
  await page.goto('./#/together');
  await page.getByRole('heading', { level: 1, name: together.title }).waitFor();
  for (const [place, name] of ['Anna', 'Bert'].entries()) {
    await tabTo(page, page.getByLabel(filled(together.nameOf, { number: place + 1 })));
    await page.keyboard.type(name);
  }
  await tabTo(page, page.getByRole('radio', { checked: true }));
  await press(page, 'ArrowUp');
  await tabTo(page, page.getByRole('button', { name: start.begin }));
  await press(page, 'Enter');
  await arriveAt(page, statementText(words, 'B1'));
}

const row = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const saved = ({ page, words }: At) =>
  page.locator('footer').getByText(words.app.save.saved).first().waitFor();

test.describe('two people at one screen', () => {
  test('answer everything by keyboard, and are done', async ({ page, words }) => {
    const at = { page, words };
    const { together } = words.app;
    await begin(at);
    for (const [themeId, statementIds] of Object.entries(short)) {
      for (const id of statementIds) {
        await arriveAt(page, statementText(words, id));
        for (const key of ['4', '0']) await press(page, key);
        await expect(row(page, 'Bert').getByRole('radio', { checked: true })).toHaveAccessibleName(/^0/);
        if (id === 'B1') for (const key of ['j', '3']) await press(page, key);
        await press(page, 'Enter');
      }
      const theme = words.region.themes[themeId]?.name ?? '';
      await arriveAt(page, filled(together.wholeTheme, { theme }));
      for (const key of ['5', '4', '1', '4', 'ArrowRight']) await press(page, key);
    }
    await arriveAt(page, words.region.votes.title);
    await tabTo(page, page.getByRole('checkbox', { name: 'Anna' }).first());
    for (const key of ['1', 'ArrowDown', '2']) await press(page, key);
    const given = (name: string) => filled(together.votesOf, { name, chosen: 1, limit: 3 });
    await expect(page.getByText(given('Anna'))).toBeVisible();
    await expect(page.getByText(given('Bert'))).toBeVisible();
    const finish = page.getByRole('button', { name: together.finish });
    await finish.focus();
    await press(page, 'Enter');
    await arriveAt(page, together.doneTitle);
    for (const name of ['Anna', 'Bert']) {
      await expect(
        page.getByText(filled(together.answered, { name, answered: 12, total: 12 })),
      ).toBeVisible();
    }
    await expect(page.getByText(filled(together.jointly_one, { count: 1 }))).toBeVisible();
  });

  test('find every vote and their place again after the browser was killed', async ({ openAgain, words }) => {
    const first = await openAgain();
    await begin({ page: first.page, words });
    await first.page.keyboard.type('45');
    await first.page.keyboard.press('Enter');
    await arriveAt(first.page, statementText(words, 'B3'));
    await first.page.keyboard.type('2');
    await expect(row(first.page, 'Anna').getByRole('radio', { checked: true })).toHaveAccessibleName(/^2/);
    await saved({ page: first.page, words });
    const table = first.page.url().replace(/\/B3$/, '');
    await first.kill();

    const { page } = await openAgain();
    await page.goto(table);
    await arriveAt(page, statementText(words, 'B3'));
    await expect(row(page, 'Anna').getByRole('radio', { checked: true })).toHaveAccessibleName(/^2/);
    await expect(row(page, 'Bert').getByRole('radio', { checked: true })).toHaveCount(0);
    await page.keyboard.press('ArrowLeft');
    await arriveAt(page, statementText(words, 'B1'));
    await expect(row(page, 'Anna').getByRole('radio', { checked: true })).toHaveAccessibleName(/^4/);
    await expect(row(page, 'Bert').getByRole('radio', { checked: true })).toHaveAccessibleName(/^5/);
  });

  for (const locale of ['nl-NL', 'en-GB']) {
    test.describe(`in ${locale}`, () => {
      test.use({ locale });

      test('can use every screen, in light and dark', async ({ page, words }) => {
        const check = async () => {
          for (const scheme of ['light', 'dark'] as const) {
            await inTheme(page, scheme);
            await axe(page);
          }
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(wider).toBeLessThanOrEqual(0);
        };
        await page.goto('./#/together');
        await page.getByText(words.app.together.ownWords).click();
        await check();
        await begin({ page, words });
        await page.keyboard.type('4-j3');
        await check();
        const to = (item: string) => page.goto(page.url().replace(/[^/]*$/, item));
        await to('theme.interests');
        await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
        await page.keyboard.type('541');
        await check();
        await to('end.votes');
        await page.getByRole('checkbox', { name: 'Anna' }).first().check();
        await check();
        await page.getByRole('button', { name: words.app.together.finish }).click();
        await arriveAt(page, words.app.together.doneTitle);
        await check();
      });
    });
  }
});
