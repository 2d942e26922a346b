import { expect, offline, readyForOffline, test } from './support/fixtures.ts';

test.describe('without a network, after one visit', () => {
  test('every screen opens, also those that were never looked at', async ({ page, context, guard }) => {
    await page.goto('./');
    await readyForOffline(page);
    await offline(context, guard);

    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const screen of ['start', 'import', 'settings', 'about', 'help']) {
      await page.goto(`./#/${screen}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await page.goto('./index.html?from=mail#/help');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('the rescue page opens as itself', async ({ page, context, guard }) => {
    await page.goto('./');
    await readyForOffline(page);
    await offline(context, guard);
    await page.goto('./rescue.html');
    await expect(page.locator('#root')).toHaveCount(0);
    await expect(page.getByRole('heading').first()).toBeVisible();
  });

  test('what is stored carries the path of this copy of the app', async ({ page }) => {
    await page.goto('./');
    await readyForOffline(page);
    expect(await page.evaluate(() => caches.keys())).toEqual([
      expect.stringMatching(/^samenspiegel:\/regio\/spiegel\/:[0-9a-f]{16}$/),
    ]);
  });
});
