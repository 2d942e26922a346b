import type { Page } from '@playwright/test';
import { readExchangeFile, saveWith } from './support/files.ts';
import { begin, choose, note, radio, saved, statement } from './support/fill.ts';
import { axe, expect, test } from './support/fixtures.ts';

/** From now on the device is full, or has room again. */
function fillDevice(page: Page, full: boolean): Promise<void> {
  return page.evaluate((isFull) => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { realPut?: IDBObjectStore['put'] };
    store.realPut ??= Reflect.get(store, 'put');
    const { realPut } = store;
    store.put = function (...row) {
      if (isFull) throw new DOMException('The device is full', 'QuotaExceededError');
      return realPut.apply(this, row);
    };
  }, full);
}

test.describe('when saving fails', { tag: '@phone' }, () => {
  test('the screen says so, offers a file, and saves as soon as it can', async ({ page, words }) => {
    const at = { page, words };
    const { save } = words.app;
    await begin(at);
    await choose(at, 'B1', 4);
    await saved(at);
    await fillDevice(page, true);
    await choose(at, 'B2', 2);
    const trouble = page.getByRole('alert');
    await expect(trouble).toContainText('Er is geen ruimte meer op dit apparaat.');
    await expect(page.getByText(save.saved)).toHaveCount(0);
    await note(at, 'B2', { text: 'Voor mij alleen', visibility: 'private' });
    await axe(page);

    // This one file holds everything: it is the person's own, of what the device could not keep.
    const file = await saveWith(page, trouble.getByRole('button', { name: save.takeAlong }));
    expect(readExchangeFile(file).rounds[0]?.sheets[0]).toMatchObject({
      answers: { B1: 4, B2: 2 },
      notes: { B2: { text: 'Voor mij alleen', visibility: 'private' } },
    });

    await fillDevice(page, false);
    await trouble.getByRole('button', { name: save.retry }).click();
    await expect(trouble).toHaveCount(0);
    await saved(at);
    await page.reload();
    await expect(radio(statement(at, 'B2'), words, 2)).toBeChecked();
    await expect(page.getByLabel(words.app.fill.note)).toHaveValue('Voor mij alleen');
  });
});
