import type { Page } from '@playwright/test';
import { sheetsOf } from '#src/handin/hand-in.ts';
import { openInvitation } from '#src/handin/invitation.ts';
import { readMessage } from '#src/handin/message.ts';
import { instrument } from './support/words.ts';
import type { Screen } from './support/fill.ts';
import { expect, test } from './support/fixtures.ts';
import {
  answersTo,
  beginAs,
  countOf,
  fillAndFinish,
  linkOf,
  road,
  scanInvitation,
  setUp,
} from './support/group.ts';

const partners = ['Het Veenlanden', 'ROC Rijnvliet'];

/** Every row of a store, as it lies on the device. */
function rowsOf(page: Page, store: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(async (name) => {
    const [found] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(found?.name ?? '');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no database'));
    });
    const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
      const request = database.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result as Record<string, unknown>[]);
    });
    database.close();
    return rows;
  }, store);
}

test('in an anonymous round nobody can be told apart, not on the device that collects either @desktop', async ({
  openDevice,
  site,
  words,
}) => {
  test.slow();
  const { welcome, handin, collect, invite } = words.app;
  const laptop = await openDevice('laptop', 'laptop');
  const wall: Screen = { page: laptop.page, words };
  await setUp(wall, { name: 'Stuurgroep', partners, expected: 6, anonymous: true });
  const invitation = await scanInvitation(wall);

  const phone = await openDevice('noor', 'phone');
  await phone.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const noor: Screen = { page: phone.page, words };
  await noor.page.goto(invitation);
  await expect(noor.page.getByText(words.app.group.anonymous, { exact: true })).toBeVisible();
  await expect(noor.page.getByLabel(welcome.name)).toHaveCount(0);
  await expect(noor.page.getByRole('radio', { name: partners[0] ?? '' })).toHaveCount(0);
  await beginAs(noor, invitation);
  await fillAndFinish(noor, 1, 'Dit schrijf ik zelf.');
  await expect(noor.page.getByText(handin.noName)).toBeVisible();
  await (await road(noor, handin.link)).getByRole('button', { name: handin.copy }).click();
  await expect(noor.page.getByText(handin.copied)).toBeVisible();
  const sent = await noor.page.evaluate(() => navigator.clipboard.readText());

  // What travels says nothing of who or when.
  const message = readMessage(sent);
  const opened = readMessage(invitation);
  if (!message.ok || message.value.kind !== 'handIn' || !opened.ok || opened.value.kind !== 'invitation')
    throw new Error('Not what was sent');
  const round = openInvitation(opened.value.bytes, [instrument]);
  if (!round.ok) throw new Error('Not the invitation');
  const sheets = sheetsOf(message.value.handIn, round.value, instrument);
  expect(sheets).toMatchObject({
    ok: true,
    value: [
      {
        respondent: { partnerId: null, role: null, name: null },
        startedAt: null,
        finishedAt: round.value.createdAt,
      },
    ],
  });

  const others = answersTo(invitation, 5);
  await wall.page.getByRole('link', { name: invite.collect }).click();
  await wall.page.getByRole('button', { name: collect.paste, exact: true }).click();
  for (const link of [sent, ...others.sheets.map((sheet) => linkOf(site.address, others, sheet))]) {
    await wall.page.getByLabel(collect.pasteLabel).fill(link);
    await wall.page.getByRole('button', { name: collect.addButton }).click();
  }
  await expect(countOf(wall, 6, 6)).toBeVisible();
  await wall.page.reload();
  await expect(countOf(wall, 6, 6)).toBeVisible();
  await expect(wall.page.getByText(collect.anonymousCount)).toBeVisible();
  await expect(wall.page.getByText(collect.roads.link, { exact: true })).toHaveCount(0);

  const stored = await rowsOf(wall.page, 'sheets');
  expect(stored).toHaveLength(6);
  for (const sheet of stored) {
    expect(sheet).toMatchObject({
      startedAt: null,
      finishedAt: round.value.createdAt,
      respondent: { partnerId: null, role: null, name: null },
    });
  }
  expect(await rowsOf(wall.page, 'arrivals')).toEqual([]);
  const records = JSON.stringify(await rowsOf(wall.page, 'imports'));
  expect(records, 'no moment of arrival').not.toMatch(/T\d\d:\d\d/);
});
