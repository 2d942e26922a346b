import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { change, type OpenCopy } from './support/copy.ts';
import { exchangeFile, saveWith, takeIn } from './support/files.ts';
import type { Screen } from './support/fill.ts';
import { axe, expect, test } from './support/fixtures.ts';
import { chooseFor } from './support/home.ts';
import { finished, unfinished } from './support/stored.ts';

type Kept = { format: string; stores: { rounds: Round[]; sheets: Sheet[]; trash: { name: string }[] } };

async function withOneRemoved(at: Screen): Promise<void> {
  await takeIn(at, exchangeFile([finished, unfinished]));
  await at.page.goto('./');
  await chooseFor(at, unfinished.round.name, 'remove');
  await expect(at.page.getByRole('heading', { level: 3 })).toHaveCount(1);
}

async function expectEverythingSaved(page: Page): Promise<void> {
  await expect(page.getByText('Gevonden: reflecties 1, antwoordbladen 1, afspraken 0.')).toBeVisible();
  const file = await saveWith(page, page.getByRole('button', { name: 'Bewaar alles als bestand' }));
  await expect(page.getByText('Het bestand staat bij je downloads.')).toBeVisible();
  const { format, stores } = JSON.parse(file.bytes.toString()) as Kept;
  expect(format).toBe('samenspiegel-rescue');
  expect(stores.rounds).toMatchObject([{ name: finished.round.name }]);
  const { answers, notes, openAnswers, votes } = finished.sheets[0] as Sheet;
  expect(stores.sheets).toMatchObject([{ answers, notes, openAnswers, votes }]);
  // What was removed is in it too.
  expect(JSON.stringify(stores.trash)).toContain(unfinished.sheets[0]?.notes['R3']?.text);
}

function partOf({ folder }: OpenCopy, name: RegExp): string {
  const part = readdirSync(path.join(folder, 'assets')).find((file) => name.test(file));
  if (part === undefined) throw new Error(`No part is called ${String(name)}`);
  return path.join(folder, 'assets', part);
}

test.describe('when the app does not start any more', { tag: '@phone' }, () => {
  // A service worker would go on handing out the whole app from before it was broken.
  const withoutWorker = { serviceWorkers: 'block' } as const;
  const noWorker = /Service Worker registration blocked/;

  test('because it throws, the rescue page hands over everything', async ({ openCopy, words }) => {
    const copy = await openCopy(withoutWorker);
    copy.guard.allow(noWorker);
    await withOneRemoved({ page: copy.page, words });
    change(partOf(copy, /^index-.*\.js$/), () => "throw new Error('broken');");
    copy.guard.allow(/page error: Error: broken/);
    await copy.page.reload();
    await expect(copy.page.getByRole('heading')).toHaveCount(0);
    await copy.page.goto('./rescue.html');
    await expectEverythingSaved(copy.page);
  });

  test('because a part is gone, it says so and shows the way there', async ({ openCopy, words }) => {
    const copy = await openCopy(withoutWorker);
    copy.guard.allow(noWorker);
    await withOneRemoved({ page: copy.page, words });
    for (const file of readdirSync(path.join(copy.folder, 'assets'))) {
      if (/^app-.*\.js$/.test(file)) rmSync(path.join(copy.folder, 'assets', file));
    }
    copy.guard.allow(/404/);
    await copy.page.reload();
    await expect(copy.page.getByText('Samenspiegel cannot start.')).toBeVisible();
    await axe(copy.page);
    await copy.page.getByRole('link', { name: 'Haal je antwoorden op' }).click();
    await expectEverythingSaved(copy.page);
  });
});
