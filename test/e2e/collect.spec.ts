import type { Page } from '@playwright/test';
import { noTalk } from '#src/domain/merge-talk.ts';
import { typedCodeOf } from '#src/handin/typed-code.ts';
import { filmScreens } from './support/camera.ts';
import { exchangeFile } from './support/files.ts';
import type { Screen } from './support/fill.ts';
import { axe, expect, inTheme, offline, readyForOffline, test } from './support/fixtures.ts';
import {
  answersTo,
  beginAs,
  countOf,
  fillAndFinish,
  linkOf,
  photograph,
  road,
  scanInvitation,
  setUp,
} from './support/group.ts';
import { troubleWithRoom } from './support/room.ts';
import { instrument } from './support/words.ts';

const name = 'Werkgroep LOB';
const partners = ['Vakcollege Het Veenlanden, locatie Zuidoost', 'ROC Rijnvliet'];

test('a facilitator without a network takes in a code, a link and a file, and keeps them @desktop', async ({
  openDevice,
  site,
  words,
}) => {
  const { collect, invite } = words.app;
  const { page, context, guard } = await openDevice('laptop', 'laptop');
  const desk: Screen = { page, words };
  await setUp(desk, { name, partners, expected: 3 });
  const answers = answersTo(await scanInvitation(desk), 3);
  const [byCode, byLink, byFile] = answers.sheets;
  if (!byCode || !byLink || !byFile) throw new Error('There are not three people');
  await readyForOffline(page);
  await offline(context, guard);

  await page.getByRole('link', { name: invite.collect }).click();
  await expect(countOf(desk, 0, 3)).toBeVisible();
  await page.getByRole('button', { name: collect.code, exact: true }).click();
  await page.getByLabel(collect.codeLabel).fill(typedCodeOf(answers.round, instrument, byCode));
  await page.getByLabel(collect.codeLabel).press('Enter');
  await expect(countOf(desk, 1, 3)).toBeVisible();

  await page.getByRole('button', { name: collect.paste, exact: true }).click();
  await page.getByLabel(collect.pasteLabel).fill(linkOf(site.address, answers, byLink));
  await page.getByRole('button', { name: collect.addButton }).click();
  await expect(countOf(desk, 2, 3)).toBeVisible();

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: collect.files }).click(),
  ]);
  await chooser.setFiles(exchangeFile([{ round: answers.round, sheets: [byFile], ...noTalk }]));
  await expect(countOf(desk, 3, 3)).toBeVisible();

  await page.reload();
  await expect(countOf(desk, 3, 3)).toBeVisible();
  for (const fold of await page.locator('li > details > summary').all()) await fold.click();
  for (const by of ['code', 'link', 'file'] as const) {
    await expect(page.getByText(collect.roads[by], { exact: true })).toBeVisible();
  }
});

for (const locale of ['nl-NL', 'en-GB']) {
  test.describe(`collecting on a phone, in ${locale}`, { tag: '@phone' }, () => {
    test.use({ locale });
    test.slow();

    test('the camera has its place and can be used by everyone, light and dark', async ({
      openDevice,
      words,
    }, testInfo) => {
      const { collect, home } = words.app;
      const first = await openDevice('host', 'laptop');
      const wall: Screen = { page: first.page, words };
      await wall.page.goto('./');
      const nothing = await wall.page.screenshot();
      await setUp(wall, { name, partners, expected: 9, asksName: true });
      const link = await scanInvitation(wall);
      // Not a code of somebody who hands in.
      const invitation = await wall.page.screenshot();
      await first.close();

      const guest = await openDevice('guest', 'phone');
      const noor: Screen = { page: guest.page, words };
      await beginAs(noor, link, { partner: partners[0] ?? '', name: 'Noor' });
      await fillAndFinish(noor, 4);
      const code = await (await road(noor, words.app.handin.code)).locator('[aria-hidden]').innerText();
      await expectRoom(noor.page);

      const card = (page: Page) => page.getByRole('region', { name: collect.scanTitle });
      const scan = async (film: string | undefined, ...screens: Buffer[]) => {
        if (film) filmScreens(film, screens);
        const { page, close } = await openDevice('host', 'phone', film);
        await page.goto('./');
        await page.getByRole('link', { name: home.collect }).click();
        await page.getByRole('button', { name: collect.scan }).click();
        return { page, close };
      };

      await test.step('there is no camera', async () => {
        const { page, close } = await scan(undefined);
        await expect(page.getByText(collect.cameraTrouble.none)).toBeVisible();
        await lookWell(page);
        await close();
      });

      await test.step('nothing has been shown', async () => {
        const { page, close } = await scan(testInfo.outputPath('nothing.y4m'), nothing);
        await expect(page.getByText(collect.showCode, { exact: true })).toBeVisible();
        await lookWell(page);
        await close();
      });

      await test.step('a code is no answer', async () => {
        const { page, close } = await scan(testInfo.outputPath('invitation.y4m'), invitation);
        await expect(card(page).getByText(collect.why.invitation)).toBeVisible();
        await lookWell(page);
        await close();
      });

      await test.step('somebody is in, and a code can be read back while it is typed', async () => {
        const { page } = await scan(testInfo.outputPath('noor.y4m'), await photograph(noor));
        await expect(card(page).getByText(/^Noor/)).toBeVisible();
        await expect(countOf({ page, words }, 1, 9)).toBeVisible();
        await lookWell(page);
        await page.getByRole('button', { name: collect.stopScan }).click();
        await page.getByRole('button', { name: collect.code, exact: true }).click();
        const field = page.getByLabel(collect.codeLabel);
        await field.fill(code);
        await expect(field).toHaveValue(code.replace(/\s+/g, ' ').trim());
        expect(await field.evaluate(hidden), 'rows of the code that are out of sight').toBe(0);
        await lookWell(page);
      });
    });
  });
}

/** Everybody can use the page as it is, in a light and in a dark theme, and nothing sticks out on this phone or a smaller one. */
async function lookWell(page: Page): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await inTheme(page, theme);
    await axe(page);
  }
  await expectRoom(page);
}

async function expectRoom(page: Page): Promise<void> {
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await expect.poll(() => page.evaluate(troubleWithRoom, width), `${String(width)} wide`).toEqual([]);
  }
}

/** In the page: how much of what is written in a field is out of its sight, in CSS pixels. */
function hidden(field: Element): number {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = field;
  return Math.max(0, scrollWidth - clientWidth) + Math.max(0, scrollHeight - clientHeight);
}
