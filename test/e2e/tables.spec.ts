import { readFileSync } from 'node:fs';
import type { Screen } from './support/fill.ts';
import { axe, expect, test } from './support/fixtures.ts';
import { answersTo, countIn, countOf, linkOf, scanInvitation, setUp } from './support/group.ts';
import { guardContext } from './support/guard.ts';

const partners = [
  'Het Veenlanden',
  'Praktijkcollege Oost',
  'ROC Rijnvliet',
  'Stichting De Wiek',
  'Bouw Kamp BV',
];

test('thirty-five people at seven tables end as exactly thirty-five @desktop', async ({
  openDevice,
  browser,
  device,
  site,
  words,
}) => {
  test.slow();
  const { collect, invite, join, home } = words.app;
  const laptop = await openDevice('laptop', 'laptop');
  const wall: Screen = { page: laptop.page, words };
  await setUp(wall, { name: 'Regio Rijnvliet', partners, expected: 35 });
  const invitation = await scanInvitation(wall);
  await wall.page.getByRole('link', { name: invite.table }).click();
  await expect(wall.page.getByRole('heading', { level: 1, name: invite.titleTable })).toBeVisible();
  const forTables = await scanInvitation(wall);
  expect(forTables).not.toBe(invitation);

  const answers = answersTo(invitation, 35);
  const files: Buffer[] = [];
  for (let table = 0; table < 7; table += 1) {
    const context = await browser.newContext({ ...device, baseURL: site.address });
    const guard = await guardContext(context, site.origin);
    const host: Screen = { page: await context.newPage(), words };
    await host.page.goto(forTables);
    await host.page.getByRole('button', { name: join.tableYes }).click();
    await expect(host.page.getByText(collect.tableEmpty)).toBeVisible();
    // Everybody of the table, and somebody of the next one who also came by.
    const own = answers.sheets.slice(table * 5, table * 5 + 6);
    await host.page.getByRole('button', { name: collect.paste, exact: true }).click();
    await host.page
      .getByLabel(collect.pasteLabel)
      .fill(own.map((sheet) => linkOf(site.address, answers, sheet)).join('\n\n'));
    await host.page.getByRole('button', { name: collect.addButton }).click();
    await expect(countIn(host, own.length)).toBeVisible();
    if (table === 0) await axe(host.page);
    const download = host.page.waitForEvent('download');
    await host.page.getByRole('button', { name: collect.tableSave }).click();
    files.push(readFileSync(await (await download).path()));
    expect(guard.problems).toEqual([]);
    await context.close();
  }

  await wall.page.goto('./');
  await wall.page.getByRole('link', { name: home.collect }).click();
  // One of them hands in twice.
  const handed = [...files, ...files.slice(2, 3)].map((buffer, table) => ({
    name: `tafel-${String(table + 1)}.json`,
    mimeType: 'application/json',
    buffer,
  }));
  await wall.page.locator('input[type=file]').setInputFiles(handed);
  await expect(countOf(wall, 35, 35)).toBeVisible();
  await wall.page.reload();
  await expect(countOf(wall, 35, 35)).toBeVisible();
});
