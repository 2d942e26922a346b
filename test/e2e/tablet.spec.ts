import { choose, next, saved, type Screen } from './support/fill.ts';
import { axe, expect, test } from './support/fixtures.ts';
import { countIn, setUp } from './support/group.ts';
import { statementText } from './support/words.ts';

const pin = '2468';

/** Answers one statement and hands in from the tablet, leaving the rest open. */
async function fillInOnTablet(at: Screen): Promise<string> {
  const { page, words } = at;
  const { tablet, welcome, fill } = words.app;
  await page.getByRole('button', { name: tablet.begin }).click();
  await page.getByRole('button', { name: welcome.begin }).click();
  await expect(page.getByText(statementText(words, 'B1'))).toBeVisible();
  const address = page.url();
  await choose(at, 'B1', 1);
  await saved(at);
  for (let theme = 0; theme < 4; theme += 1) await next(at);
  await next(at);
  await page.getByRole('button', { name: fill.finishGroup.tablet }).click();
  await expect(page.getByRole('heading', { level: 1, name: tablet.handedIn })).toBeVisible();
  return address;
}

test('a tablet goes round, and nobody can come back to the one before', async ({ page, words }) => {
  const at: Screen = { page, words };
  const { invite, collect, tablet, settings } = words.app;
  await setUp(at, { name: 'Tafel twee', anonymous: true });
  await page.getByRole('link', { name: invite.collect }).click();
  await page.getByRole('link', { name: collect.tablet }).click();
  await page.getByLabel(tablet.pin, { exact: true }).fill(pin);
  await page.getByLabel(tablet.pinAgain).fill(pin);
  await page.getByRole('button', { name: tablet.lock }).click();
  await axe(page);

  const first = await fillInOnTablet(at);
  await axe(page);

  // Back, an address typed by hand, a reload, the settings: nothing of the first person is to be had.
  await page.goBack();
  await expect(page.getByText(statementText(words, 'B1'))).toHaveCount(0);
  await page.goto(first);
  await expect(page.getByRole('button', { name: tablet.begin })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: tablet.begin })).toBeVisible();
  await page.goto('./#/settings');
  await expect(page.getByRole('button', { name: tablet.begin })).toBeVisible();
  await expect(page.getByRole('heading', { name: settings.title })).toHaveCount(0);

  await fillInOnTablet(at);
  await page.getByRole('button', { name: tablet.unlock }).click();
  await page.getByLabel(tablet.pin, { exact: true }).fill('1111');
  await page.getByRole('button', { name: tablet.toCollect }).click();
  await expect(page.getByText(tablet.wrong)).toBeVisible();
  await page.getByLabel(tablet.pin, { exact: true }).fill(pin);
  await expect(async () => {
    // After a wrong PIN one has to wait a moment.
    const unlock = page.getByRole('button', { name: tablet.toCollect });
    if (await unlock.isVisible()) await unlock.click();
    await expect(countIn(at, 2)).toBeVisible({ timeout: 2000 });
  }).toPass();
});
