import { radio, type Screen, statement, themeName } from './support/fill.ts';
import { expect, test } from './support/fixtures.ts';
import { countOf, scanInvitation } from './support/group.ts';
import { arriveAt, press, tabTo } from './support/keyboard.ts';

const [north, college] = ['Het Veenlanden', 'ROC Rijnvliet'] as const;
const name = 'Werkgroep LOB';
/** One key for each statement of the first theme: 0 is that of "don't know", - that of "does not apply". */
const typed = '45301-';

test.describe('a group with the keyboard alone @desktop', () => {
  test.slow();

  test('sets up, invites, fills in, hands in and collects', async ({ openDevice, words }) => {
    const { app, region } = words;
    const laptop = await openDevice('laptop', 'laptop');
    const desk: Screen = { page: laptop.page, words };

    await test.step('a round with two organisations is set up', async () => {
      const { page } = desk;
      await page.goto('./');
      await tabTo(page, page.getByRole('link', { name: app.home.groupStart }));
      await press(page, 'Enter');
      await arriveAt(page, app.setup.title);
      await tabTo(page, page.getByLabel(app.setup.name, { exact: true }));
      await page.keyboard.type(name);
      const partner = page.getByLabel(app.setup.partners.name);
      await tabTo(page, partner);
      for (const organisation of [north, college]) {
        await page.keyboard.type(organisation);
        await press(page, 'Enter');
        await expect(partner).toHaveValue('');
        await expect(partner).toBeFocused();
      }
      await tabTo(page, page.getByLabel(app.setup.expected));
      await page.keyboard.type('2');
      await tabTo(page, page.getByRole('radio', { name: app.group.open }));
      await press(page, 'ArrowDown');
      await press(page, 'ArrowUp');
      await expect(page.getByRole('radio', { name: app.group.open })).toBeChecked();
      await tabTo(page, page.getByRole('button', { name: app.setup.create }));
      await press(page, 'Enter');
      await arriveAt(page, app.invite.title);
    });
    const link = await scanInvitation(desk);

    const laptopOfNoor = await openDevice('noor', 'laptop');
    const noor: Screen = { page: laptopOfNoor.page, words };
    await test.step('who is invited reads, chooses an organisation and answers one theme', async () => {
      const { page } = noor;
      await page.goto(link);
      await expect(page.getByText(app.welcome.free)).toBeVisible();
      await tabTo(page, page.getByRole('radio', { name: north }));
      await press(page, 'Space');
      await press(page, 'ArrowDown');
      await expect(page.getByRole('radio', { name: college })).toBeChecked();
      await tabTo(page, page.getByRole('button', { name: app.welcome.begin }));
      await press(page, 'Enter');
      await arriveAt(page, themeName(words, 'interests'));
      await tabTo(page, radio(statement(noor, 'B1'), words, 1));
      for (const key of typed) await press(page, key);
      await expect(page.getByRole('radio', { name: region.trend.better, exact: true })).toBeFocused();
    });

    await test.step('the rest stays empty, and the answers are finished', async () => {
      const { page } = noor;
      const { fill } = app;
      const next = page.getByRole('navigation', { name: fill.pages }).getByRole('link').last();
      const others = ['relationship', 'organisation', 'process'].map((id) => themeName(words, id));
      for (const heading of [...others, fill.page.closing, fill.page.check]) {
        await tabTo(page, next);
        await press(page, 'Enter');
        await arriveAt(page, heading);
      }
      await tabTo(page, page.getByRole('button', { name: fill.finishGroup.own }));
      await press(page, 'Enter');
      await arriveAt(page, app.handin.title);
      await expect(page.getByRole('img', { name: app.handin.qrLabel })).toBeVisible();
    });

    const code = await test.step('a code is shown to be typed over, and handing in is marked', async () => {
      const { page } = noor;
      const fold = page.locator('summary', { hasText: app.handin.code });
      await tabTo(page, fold);
      await press(page, 'Space');
      const shown = await page.locator('details[open] [aria-hidden]').innerText();
      await tabTo(page, page.getByRole('button', { name: app.handin.arrivedYes }));
      await press(page, 'Enter');
      await expect(page.getByText(app.handin.done)).toBeVisible();
      await arriveAt(page, app.handin.title);
      return shown.replace(/\s/g, '');
    });

    await test.step('the code is typed where answers are collected', async () => {
      const { page } = desk;
      await tabTo(page, page.getByRole('link', { name: app.invite.collect }));
      await press(page, 'Enter');
      await arriveAt(page, app.collect.title);
      await expect(countOf(desk, 0, 2)).toBeVisible();
      await tabTo(page, page.getByRole('button', { name: app.collect.code }));
      await press(page, 'Enter');
      const field = page.getByLabel(app.collect.codeLabel);
      await expect(field).toBeFocused();
      await page.keyboard.type(code.toLowerCase());
      await press(page, 'Enter');
      await expect(countOf(desk, 1, 2)).toBeVisible();
      await expect(field).toHaveValue('');
      await expect(field).toBeFocused();
    });

    await test.step('what came in is taken out and put back', async () => {
      const { page } = desk;
      await tabTo(page, page.getByRole('button', { name: app.collect.takeOut, exact: true }));
      await press(page, 'Enter');
      await expect(countOf(desk, 0, 2)).toBeFocused();
      await tabTo(page, page.getByRole('button', { name: app.collect.putBack }));
      await press(page, 'Enter');
      await expect(countOf(desk, 1, 2)).toBeFocused();
    });

    await test.step('the camera is opened and closed again', async () => {
      const { page } = desk;
      const scan = page.getByRole('button', { name: app.collect.scan });
      await tabTo(page, scan);
      await page.keyboard.press('Enter');
      const card = page.getByRole('region', { name: app.collect.scanTitle });
      await tabTo(page, card.getByRole('button', { name: app.collect.stopScan }));
      await press(page, 'Enter');
      await expect(card).toHaveCount(0);
      await expect(scan).toBeFocused();
    });
  });
});
