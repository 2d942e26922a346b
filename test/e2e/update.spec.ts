import path from 'node:path';
import type { Page } from '@playwright/test';
import { change } from './support/copy.ts';
import { begin, choose, goToTheme, note, radio, saved, statement } from './support/fill.ts';
import { axe, expect, readyForOffline, test } from './support/fixtures.ts';
import { reflection } from './support/home.ts';

function showsVersion(page: Page, version: string): Promise<void> {
  return expect(page.locator('html')).toHaveAttribute('data-version', version);
}

/** Looks whether there is a newer version, as the browser does by itself now and then; waits until it is fetched. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const coming = registration.installing;
    if (coming) await new Promise((done) => coming.addEventListener('statechange', done));
  });
}

test.describe('a newer version', () => {
  test('waits to be asked, and reloads only the window that asks', async ({ openCopy, words }) => {
    const { page, context, publish } = await openCopy();
    const { app } = words.app;
    publish('first');
    await page.goto('./');
    await readyForOffline(page);
    const other = await context.newPage();
    await other.goto('./');
    await showsVersion(other, 'first');

    publish('second');
    for (const visit of ['one', 'another']) {
      await page.reload();
      await expect(page.getByText(app.updateWaits), `on ${visit} visit`).toBeVisible();
      await showsVersion(page, 'first');
    }
    await axe(page);
    await page.getByRole('button', { name: app.updateNow }).click();
    await showsVersion(page, 'second');
    await expect(page.getByText(app.updateWaits)).toHaveCount(0);
    await page.getByRole('link', { name: app.settings }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.app.settings.title);

    // The other window stays whole: a screen it never opened still comes from its own version.
    await showsVersion(other, 'first');
    await other.getByRole('link', { name: app.settings }).click();
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(words.app.settings.title);
    await showsVersion(other, 'first');
  });

  test('does not get in the way of who is filling in', { tag: '@phone' }, async ({ openCopy, words }) => {
    const { page, publish } = await openCopy();
    const at = { page, words };
    publish('first');
    await page.goto('./');
    await readyForOffline(page);
    await begin(at, { name: 'Onder het werk' });
    await choose(at, 'B1', 4);
    publish('second');
    await lookForUpdate(page);
    await note(at, 'B1', { text: 'Ik schrijf gewoon door', visibility: 'shared' });
    await saved(at);
    await goToTheme(at, 'process');
    await choose(at, 'P1', 2);
    await saved(at);
    await expect(page.getByText(words.app.app.updateWaits)).toHaveCount(0);
    await showsVersion(page, 'first');

    await page.getByRole('link', { name: words.app.app.home }).click();
    await page.getByRole('button', { name: words.app.app.updateNow }).click();
    await showsVersion(page, 'second');
    await reflection(at, 'Onder het werk').getByRole('link', { name: words.app.home.goOn }).click();
    await expect(radio(statement(at, 'P1'), words, 2)).toBeChecked();
    await goToTheme(at, 'interests');
    await expect(radio(statement(at, 'B1'), words, 4)).toBeChecked();
    await expect(page.getByLabel(words.app.fill.note)).toHaveValue('Ik schrijf gewoon door');
  });

  test('can wait until later', { tag: '@phone' }, async ({ openCopy, words }) => {
    const { page, publish } = await openCopy();
    publish('first');
    await page.goto('./');
    await readyForOffline(page);
    publish('second');
    await page.reload();
    await page.getByRole('button', { name: words.app.app.updateLater }).click();
    await expect(page.getByText(words.app.app.updateWaits)).toHaveCount(0);
    await page.getByRole('link', { name: words.app.app.help }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.app.help.title);
    await showsVersion(page, 'first');
  });

  test('that cannot be fetched completely changes nothing', { tag: '@phone' }, async ({ openCopy }) => {
    const { page, folder, publish, guard } = await openCopy();
    guard.allow(/404/);
    publish('first');
    await page.goto('./');
    await readyForOffline(page);
    publish('second');
    change(path.join(folder, 'sw.js'), (text) => text.replace('FILES = [', 'FILES = ["gone.js",'));
    await lookForUpdate(page);
    expect(await page.evaluate(() => caches.keys())).toEqual(['samenspiegel:/spiegel/:first']);
    await page.reload();
    await showsVersion(page, 'first');
  });
});
