import type { Screen } from './support/fill.ts';
import { expect, test } from './support/fixtures.ts';
import { exchangeFile } from './support/files.ts';
import { answersTo, countOf, linkOf, scanInvitation, setUp } from './support/group.ts';
import { finished } from './support/stored.ts';

test('whatever is handed over, the reason is plain and what is here stays as it is @desktop', async ({
  page,
  guard,
  site,
  words,
}) => {
  // The router says so of an address that is no text.
  guard.allow(/malformed URL segment/);
  const at: Screen = { page, words };
  const { collect, invite, join } = words.app;
  await setUp(at, { name: 'Een andere groep', expected: 4 });
  const stray = answersTo(await scanInvitation(at), 1);
  await setUp(at, { name: 'Werkgroep LOB', expected: 4 });
  const invitation = await scanInvitation(at);
  const ours = answersTo(invitation, 2);
  const [first, second] = ours.sheets.map((sheet) => linkOf(site.address, ours, sheet));
  const strayLink = stray.sheets.map((sheet) => linkOf(site.address, stray, sheet)).join();

  await page.getByRole('link', { name: invite.collect }).click();
  await page.getByRole('button', { name: collect.paste, exact: true }).click();
  const paste = async (text: string) => {
    await page.getByLabel(collect.pasteLabel).fill(text);
    await page.getByRole('button', { name: collect.addButton }).click();
  };
  await paste(first ?? '');
  await expect(countOf(at, 1, 4)).toBeVisible();

  await paste((second ?? '').slice(0, -9));
  await expect(page.getByText(collect.why.damaged).first()).toBeVisible();
  await paste(strayLink);
  await expect(page.getByText('Een andere groep').first()).toBeVisible();
  await paste(invitation);
  await expect(page.getByText(collect.why.invitation).first()).toBeVisible();
  await paste(`${site.address}#/h/${'A'.repeat(200_000)}`);
  await expect(page.getByText(collect.reading)).toHaveCount(0);

  const json = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/json', buffer });
  await page
    .locator('input[type=file]')
    .setInputFiles([
      json('foto.json', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00])),
      json('leeg.json', Buffer.alloc(0)),
      json(
        'proto.json',
        Buffer.from('{"__proto__":{"format":"samenspiegel"},"format":"samenspiegel","version":2}'),
      ),
      json('nieuwer.json', Buffer.from('{"format":"samenspiegel","version":99}')),
      exchangeFile([finished]),
    ]);
  await expect(page.getByText(/foto\.json/).first()).toBeVisible();
  await expect(page.getByText(/nieuwer\.json/).first()).toBeVisible();
  await expect(countOf(at, 1, 4)).toBeVisible();

  await paste(second ?? '');
  await expect(countOf(at, 2, 4)).toBeVisible();
  await page.reload();
  await expect(countOf(at, 2, 4)).toBeVisible();

  for (const address of ['i/%00%ff', 'i/QQQQ', `t/${'x'.repeat(5000)}`, 'i/..%2f..%2f', 'h/1234']) {
    await page.goto(`./#/${address}`);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await expect(page.getByText(join.todo.damaged)).toHaveCount(0);
});
