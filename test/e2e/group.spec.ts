import { readFileSync } from 'node:fs';
import { filmScreens } from './support/camera.ts';
import type { Screen } from './support/fill.ts';
import { axe, expect, offline, readyForOffline, test } from './support/fixtures.ts';
import {
  beginAs,
  countOf,
  fillAndFinish,
  photograph,
  photographAll,
  road,
  scanInvitation,
  setUp,
} from './support/group.ts';

const [north, college, company] = ['Het Veenlanden', 'ROC Rijnvliet', 'Installatiebedrijf Kamp BV'] as const;
const name = 'Werkgroep LOB';

/** A thousand characters that hardly get smaller when they are packed: more than fits in one code. */
const longStory = Array.from({ length: 140 }, (_, place) =>
  (((place + 1) * 2654435761) % 4294967296).toString(36),
).join(' ');

test.describe('a group in a room without a network @desktop', () => {
  test.slow();

  test('gets from hello to everyone has handed in, by each of the five roads', async ({
    openDevice,
    words,
  }, testInfo) => {
    const laptop = await openDevice('laptop', 'laptop');
    const wall: Screen = { page: laptop.page, words };
    await setUp(wall, { name, partners: [north, college, company], expected: 6, asksName: true });
    const link = await scanInvitation(wall);
    await axe(wall.page);

    const open = async (person: string) => {
      const device = await openDevice(person, 'phone');
      return { device, at: { page: device.page, words } satisfies Screen };
    };

    // A camera that reads codes from the phones' own screens.
    const pictures: Buffer[] = [];
    const anna = await open('anna');
    await beginAs(anna.at, link, { partner: north, name: 'Anna' });
    await readyForOffline(anna.at.page);
    await offline(anna.device.context, anna.device.guard);
    await fillAndFinish(anna.at, 4);
    await axe(anna.at.page);
    pictures.push(await photograph(anna.at));

    const bram = await open('bram');
    await beginAs(bram.at, link, { partner: college, name: 'Bram' });
    await fillAndFinish(bram.at, 2, longStory);
    pictures.push(...(await photographAll(bram.at)));

    const carla = await open('carla');
    await beginAs(carla.at, link, { partner: company, name: 'Carla' });
    await fillAndFinish(carla.at, 'dk');
    const typed = await (await road(carla.at, words.app.handin.code)).locator('[aria-hidden]').innerText();

    const dirk = await open('dirk');
    await dirk.device.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await beginAs(dirk.at, link, { partner: north, name: 'Dirk' });
    await fillAndFinish(dirk.at, 5);
    await (
      await road(dirk.at, words.app.handin.link)
    )
      .getByRole('button', { name: words.app.handin.copy })
      .click();
    await expect(dirk.at.page.getByText(words.app.handin.copied)).toBeVisible();
    const sent = await dirk.at.page.evaluate(() => navigator.clipboard.readText());

    const els = await open('els');
    await beginAs(els.at, link, { partner: college, name: 'Els' });
    await fillAndFinish(els.at, 3);
    const fold = await road(els.at, words.app.handin.file);
    const download = els.at.page.waitForEvent('download');
    await fold.getByRole('button', { name: words.app.handin.fileSave }).click();
    const file = await (await download).path();

    // The laptop goes on, now with a camera before which the phones are held.
    await laptop.close();
    const film = testInfo.outputPath('phones.y4m');
    filmScreens(film, pictures, 0.6);
    const again = await openDevice('laptop', 'laptop', film);
    const desk: Screen = { page: again.page, words };
    const { collect, home, paper } = words.app;
    await desk.page.goto('./');
    await desk.page.getByRole('link', { name: home.collect }).click();
    await expect(countOf(desk, 0, 6)).toBeVisible();
    await desk.page.getByRole('button', { name: collect.scan }).click();
    await expect(countOf(desk, 2, 6)).toBeVisible({ timeout: 60_000 });
    await expect(desk.page.getByText(`Anna · ${collect.roads.qr}`)).toBeVisible();
    await axe(desk.page);

    // Killed in the middle: what was in is in.
    await again.kill();
    const restarted = await openDevice('laptop', 'laptop');
    const rest: Screen = { page: restarted.page, words };
    await rest.page.goto('./');
    await rest.page.getByRole('link', { name: home.collect }).click();
    await expect(countOf(rest, 2, 6)).toBeVisible();

    await rest.page.getByRole('button', { name: collect.code }).click();
    await rest.page.getByLabel(collect.codeLabel).fill(typed.toLowerCase());
    await rest.page.getByLabel(collect.codeLabel).press('Enter');
    await expect(countOf(rest, 3, 6)).toBeVisible();

    await rest.page.getByRole('button', { name: collect.paste, exact: true }).click();
    await rest.page.getByLabel(collect.pasteLabel).fill(`Hoi, hier mijn antwoorden: ${sent} Groet, Dirk`);
    await rest.page.getByRole('button', { name: collect.addButton }).click();
    await expect(countOf(rest, 4, 6)).toBeVisible();

    await rest.page.locator('input[type=file]').setInputFiles([
      { name: 'els.json', mimeType: 'application/json', buffer: readFileSync(file) },
      { name: 'foto.json', mimeType: 'application/json', buffer: Buffer.from('geen antwoorden') },
    ]);
    await expect(countOf(rest, 5, 6)).toBeVisible();

    await rest.page.getByRole('link', { name: collect.paper }).click();
    await rest.page.getByRole('combobox', { name: paper.partner }).selectOption({ label: `1 ${north}` });
    await rest.page.getByRole('textbox', { name: /^1 / }).first().focus();
    await rest.page.keyboard.type('543210-54321');
    await rest.page.keyboard.press('Control+Enter');
    await rest.page.getByRole('link', { name: paper.back }).click();
    await expect(countOf(rest, 6, 6)).toBeVisible();

    // Nobody has seen a result.
    await expect(rest.page.getByRole('link', { name: home.view })).toHaveCount(0);
  });
});
