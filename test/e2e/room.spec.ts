import { expect, type Page } from '@playwright/test';
import { test } from './support/fixtures.ts';
import { troubleWithRoom } from './support/room.ts';
import { journeys } from './support/screens.ts';

/** Everything has its place in a window of this width, with text of this size (100: as large as usual). */
async function expectRoom(page: Page, { width, text }: { width: number; text: number }): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await page.evaluate((percent) => {
    document.documentElement.style.fontSize =
      percent === 100 ? '' : `calc(106.25% * ${String(percent / 100)})`;
  }, text);
  await expect.poll(() => page.evaluate(troubleWithRoom, width), `${width} wide, text ${text} %`).toEqual([]);
}

const cases = [
  { where: 'on the narrowest phone', tag: '@phone', locale: 'nl-NL', widths: [320], text: 100 },
  { where: 'on the narrowest phone, in English', tag: '@phone', locale: 'en-GB', widths: [320], text: 100 },
  { where: 'with text twice as large', tag: '@desktop', locale: 'nl-NL', widths: [640, 1440], text: 200 },
];

for (const { where, tag, locale, widths, text } of cases) {
  test.describe(`nothing is cut off ${where}`, { tag }, () => {
    test.use({ locale });

    for (const [journey, views] of Object.entries(journeys)) {
      test(journey, async ({ page, words }) => {
        test.slow();
        const usual = page.viewportSize()?.width ?? 0;
        for (const [view, open] of Object.entries(views)) {
          await test.step(view, async () => {
            await open({ page, words });
            for (const width of widths) await expectRoom(page, { width, text });
            await expectRoom(page, { width: usual, text: 100 });
          });
        }
      });
    }
  });
}
