import { axe, inTheme, test } from './support/fixtures.ts';
import { journeys } from './support/screens.ts';

for (const locale of ['nl-NL', 'en-GB']) {
  test.describe(`everyone can use every screen, in ${locale}, light and dark`, () => {
    test.use({ locale });

    for (const [journey, views] of Object.entries(journeys)) {
      test(journey, async ({ page, words }) => {
        test.slow();
        for (const [view, open] of Object.entries(views)) {
          await test.step(view, async () => {
            await inTheme(page, 'light');
            await open({ page, words });
            await axe(page);
            await inTheme(page, 'dark');
            await axe(page);
          });
        }
      });
    }
  });
}
