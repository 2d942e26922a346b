import { exchangeFile, takeIn } from './support/files.ts';
import { expect, inTheme, test } from './support/fixtures.ts';
import { finished } from './support/stored.ts';
import type { Page } from '@playwright/test';

/** How light the ground of the page is, from 0 to 255. */
function lightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const ground = document.createElement('canvas').getContext('2d');
    if (!ground) throw new Error('No canvas');
    ground.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    ground.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = ground.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  });
}

test.describe('the look', { tag: '@phone' }, () => {
  test('light or dark is kept, whatever the device does', async ({ page, words }) => {
    const { schemes } = words.app.settings;
    await page.goto('./#/settings');
    expect(await lightness(page)).toBeGreaterThan(200);
    await page.getByRole('radio', { name: schemes.dark }).check();
    expect(await lightness(page)).toBeLessThan(60);
    await page.reload();
    await expect(page.getByRole('radio', { name: schemes.dark })).toBeChecked();
    expect(await lightness(page)).toBeLessThan(60);

    await inTheme(page, 'dark');
    await page.getByRole('radio', { name: schemes.light }).check();
    await page.reload();
    await expect(page.getByRole('radio', { name: schemes.light })).toBeChecked();
    expect(await lightness(page)).toBeGreaterThan(200);

    await page.getByRole('radio', { name: schemes.system }).check();
    expect(await lightness(page)).toBeLessThan(60);
    await inTheme(page, 'light');
    expect(await lightness(page)).toBeGreaterThan(200);
  });

  for (const [motion, manner] of [
    ['no-preference', 'grows before one’s eyes'],
    ['reduce', 'is there at once for who wants no motion'],
  ] as const) {
    test(`the radar ${manner}`, async ({ page, words }) => {
      await countPictures(page);
      await page.emulateMedia({ reducedMotion: motion });
      await takeIn({ page, words }, exchangeFile([finished]));
      await page.getByRole('link', { name: words.app.import.view }).click();
      const walk = page.getByRole('slider', { name: words.app.results.walk });
      await expect(walk).toBeVisible();
      if (motion === 'no-preference') {
        await expect.poll(() => pictures(page)).toBeGreaterThan(10);
      } else {
        // Each step is a picture of its own; before that, one or two: the second when the font has come.
        for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await walk.press(key);
        expect(await pictures(page)).toBeLessThan(10);
      }
    });
  }
});

/** Counts from now on how often anything is drawn: chart.js wipes its canvas once for every picture. */
async function countPictures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = window as unknown as { pictures: number };
    const wipe = Reflect.get(CanvasRenderingContext2D.prototype, 'clearRect');
    counted.pictures = 0;
    CanvasRenderingContext2D.prototype.clearRect = function (...area) {
      counted.pictures += 1;
      wipe.apply(this, area);
    };
  });
}

function pictures(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { pictures: number }).pictures);
}
