import type { Sheet } from '#src/domain/sheet.ts';
import { begin, choose, note, radio, saved, type Screen, statement } from './support/fill.ts';
import { axe, expect, test } from './support/fixtures.ts';

/** The tab shows the sheet, says that another has it, and lets nothing be changed. */
async function expectReadsAlong({ page, words }: Screen): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words.app.fill.elsewhere })).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeDisabled();
}

async function takeOver({ page, words }: Screen): Promise<void> {
  await page.getByRole('button', { name: words.app.fill.takeOver }).click();
  await expect(page.getByRole('radio').first()).toBeEnabled();
}

function expectAnswer(at: Screen, id: string, answer: NonNullable<Sheet['answers'][string]>): Promise<void> {
  return expect(radio(statement(at, id), at.words, answer)).toBeChecked();
}

test.describe('one sheet in two tabs', { tag: '@desktop' }, () => {
  test('is filled in in one of them, while the other reads along', async ({ page, context, words }) => {
    const one = { page, words };
    await begin(one, { name: 'Twee tabbladen' });
    await choose(one, 'B1', 4);
    await saved(one);

    const two = { page: await context.newPage(), words };
    await two.page.goto(page.url());
    await expectReadsAlong(two);
    await axe(two.page);
    await expectAnswer(two, 'B1', 4);
    await choose(one, 'B2', 3);
    await expectAnswer(two, 'B2', 3);

    await takeOver(two);
    await expectReadsAlong(one);
    await choose(two, 'B1', 5);
    await choose(two, 'B3', 'na');
    await expectAnswer(one, 'B1', 5);
    await expectAnswer(one, 'B3', 'na');

    await takeOver(one);
    await expectReadsAlong(two);
    await choose(one, 'B4', 1);
    await saved(one);
    await page.reload();
    for (const [id, answer] of [
      ['B1', 5],
      ['B2', 3],
      ['B3', 'na'],
      ['B4', 1],
    ] as const) {
      await expectAnswer(one, id, answer);
      await expectAnswer(two, id, answer);
    }
  });

  test('is free again when the first tab is closed', async ({ page, context, words }) => {
    const one = { page, words };
    await begin(one);
    const two = { page: await context.newPage(), words };
    await two.page.goto(page.url());
    await expectReadsAlong(two);
    await page.close();
    await takeOver(two);
    await choose(two, 'B1', 2);
    await saved(two);
  });

  test('loses nothing of a note that was being written at that moment', async ({ page, context, words }) => {
    const one = { page, words };
    await begin(one);
    const two = { page: await context.newPage(), words };
    await two.page.goto(page.url());
    await expectReadsAlong(two);

    await note(one, 'B1', { text: 'Half af', visibility: 'shared' });
    await takeOver(two);
    await statement(two, 'B1').locator('..').getByRole('button', { name: words.app.fill.addNote }).click();
    const text = two.page.getByLabel(words.app.fill.note);
    await expect(text).toHaveValue('Half af');
    await choose(two, 'B2', 4);
    await saved(two);
    await two.page.reload();
    await expect(text).toHaveValue('Half af');
    await expectAnswer(two, 'B2', 4);
  });
});
