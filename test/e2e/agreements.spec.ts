import {
  countsOf,
  makeAgreement,
  onceMore,
  outcomeOf,
  parts,
  setUpToAgree,
  toAgreements,
} from './support/agreements.ts';
import type { Screen } from './support/fill.ts';
import { axe, expect, inTheme, test } from './support/fixtures.ts';
import { answersTo, countIn, linkOf, scanInvitation, setUp } from './support/group.ts';
import { reflection } from './support/home.ts';
import { arriveAt, press, tabTo } from './support/keyboard.ts';
import { filled } from './support/words.ts';

const name = 'Werkgroep LOB';
const calling = 'We bellen elkaar voordat een van ons een bedrijf benadert.';
const visiting = 'Bram bezoekt De Brug.';
const why = 'In april vergaten we het twee keer.';

test.describe('agreements that come back', () => {
  test.slow();

  test('are made with the answers, open the next meeting half a year later, and go along', async ({
    page,
    words,
    site,
  }) => {
    const at: Screen = { page, words };
    const { agreements, collect, home } = words.app;
    await page.clock.setFixedTime('2026-11-24T10:00:00');

    await test.step('a group hands in', async () => {
      const viewport = page.viewportSize();
      await page.setViewportSize({ width: 1280, height: 800 });
      await setUp(at, { name, partners: ['Het Veenlanden', 'ROC Rijnvliet'] });
      const answers = answersTo(await scanInvitation(at), 6);
      if (viewport) await page.setViewportSize(viewport);
      await page.getByRole('link', { name: words.app.invite.collect }).click();
      await page.getByRole('button', { name: collect.paste, exact: true }).click();
      const links = answers.sheets.map((sheet) => linkOf(site.address, answers, sheet));
      await page.getByLabel(collect.pasteLabel).fill(links.join('\n'));
      await page.getByRole('button', { name: collect.addButton }).click();
      await expect(countIn(at, 6)).toBeVisible();
    });

    await test.step('it makes two agreements', async () => {
      await toAgreements(at);
      await expect(page.getByText(agreements.emptyList)).toBeVisible();
      await makeAgreement(at, { what: calling, who: 'Noor', kind: 'process', facetId: 'B6', soon: true });
      await makeAgreement(at, { what: visiting, who: 'Bram' });
      await expect(parts(at).now.getByRole('listitem')).toHaveCount(2);
      await axe(page);
    });

    await test.step('what is typed survives Escape and a reload', async () => {
      await page.getByRole('button', { name: agreements.make }).click();
      await page.getByRole('dialog').getByLabel(agreements.what).fill('Half af');
      await page.keyboard.press('Escape');
      await expect(page.getByText(agreements.stays)).toBeVisible();
      await page.reload();
      await page.getByRole('button', { name: agreements.make }).click();
      await expect(page.getByRole('dialog').getByLabel(agreements.what)).toHaveValue('Half af');
      await axe(page);
      await page.getByRole('dialog').getByRole('button', { name: agreements.startOver }).click();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });

    await test.step('half a year later the list says so, and the next round begins with them', async () => {
      await page.clock.setFixedTime('2027-05-24T10:00:00');
      await page.goto('./');
      await expect(reflection(at, name)).toContainText(filled(home.agreements_other, { count: 2 }));
      await expect(reflection(at, name)).toContainText(filled(home.agreementsPast_one, { count: 1 }));
      await onceMore(at, name);
      await page.getByRole('link', { name: filled(collect.lastTime_other, { count: 2 }) }).click();
      await expect(parts(at).last.getByText(countsOf(at, { open: 2 }))).toBeVisible();
    });

    await test.step('one is done, one partly with a word, and goes along', async () => {
      await outcomeOf(at, calling, 'partly').check();
      await parts(at).last.getByLabel(agreements.review.why).fill(why);
      await outcomeOf(at, visiting, 'done').check();
      await parts(at).last.getByRole('button', { name: agreements.review.take }).click();
      await expect(page.getByText(agreements.review.tookAlongWithoutDay)).toBeVisible();
      await expect(parts(at).last.getByText(countsOf(at, { done: 1, partly: 1 }))).toBeVisible();
      await axe(page);
      await inTheme(page, 'dark');
      await axe(page);
    });

    await test.step('all is there after a reload', async () => {
      await expect(parts(at).last.getByText(words.app.save.saved).first()).toBeVisible();
      await page.reload();
      await expect(outcomeOf(at, calling, 'partly')).toBeChecked();
      await expect(outcomeOf(at, visiting, 'done')).toBeChecked();
      await expect(parts(at).last.getByLabel(agreements.review.why).first()).toHaveValue(why);
      await expect(parts(at).now.getByRole('listitem')).toHaveCount(1);
      await expect(parts(at).now.getByRole('heading', { level: 3, name: calling })).toBeVisible();
      const taken = parts(at).last.getByRole('button', { name: agreements.review.taken });
      await expect(taken).toHaveAttribute('aria-disabled', 'true');
    });

    await test.step('a removed one comes back', async () => {
      await parts(at).now.getByRole('button', { name: agreements.remove }).click();
      await expect(parts(at).now.getByRole('listitem')).toHaveCount(0);
      await page.getByRole('button', { name: words.app.app.undo }).click();
      await expect(parts(at).now.getByRole('listitem')).toHaveCount(1);
    });
  });

  test('by keyboard alone @desktop', async ({ page, words }) => {
    const at: Screen = { page, words };
    const { agreements, app } = words.app;
    await page.clock.setFixedTime('2026-11-24T10:00:00');
    await setUpToAgree(at, name);
    const make = page.getByRole('button', { name: agreements.make });
    const form = page.getByRole('dialog');

    await test.step('an agreement is made, and the focus is back at the button', async () => {
      await tabTo(page, make);
      await press(page, 'Enter');
      await expect(form.getByLabel(agreements.what)).toBeFocused();
      await page.keyboard.type(calling);
      await press(page, 'Tab');
      await page.keyboard.type('Noor');
      await tabTo(page, form.getByRole('button', { name: agreements.dueSoon }));
      await press(page, 'Enter');
      await press(page, 'Tab');
      await press(page, 'Tab');
      await press(page, 'ArrowUp');
      await expect(form.getByRole('radio', { name: agreements.kinds.behaviour })).toBeChecked();
      await tabTo(page, form.getByRole('button', { name: agreements.save }));
      await press(page, 'Enter');
      await expect(form).toHaveCount(0);
      await expect(make).toBeFocused();
    });

    await test.step('it is changed', async () => {
      const edit = page.getByRole('button', { name: agreements.edit });
      await tabTo(page, edit, 'Shift+Tab');
      await press(page, 'Enter');
      await expect(form.getByLabel(agreements.what)).toHaveValue(calling);
      await page.keyboard.press('Escape');
      await expect(form).toHaveCount(0);
      await expect(edit).toBeFocused();
    });

    await page.clock.setFixedTime('2027-05-24T10:00:00');
    await onceMore(at, name);
    await test.step('the next time it is told how it went, and taken along', async () => {
      await tabTo(page, page.getByRole('link', { name: words.app.collect.lastTime_one }));
      await press(page, 'Enter');
      await arriveAt(page, agreements.title);
      await tabTo(page, outcomeOf(at, calling, 'done'));
      await press(page, 'Space');
      await press(page, 'ArrowRight');
      await expect(outcomeOf(at, calling, 'partly')).toBeChecked();
      await press(page, 'Tab');
      await page.keyboard.type(why);
      await press(page, 'Tab');
      await expect(page.getByRole('button', { name: agreements.review.take })).toBeFocused();
      await press(page, 'Enter');
      await expect(page.getByRole('button', { name: agreements.review.taken })).toBeFocused();
      await expect(parts(at).now.getByRole('listitem')).toHaveCount(1);
    });

    await test.step('a removal is undone from the toast', async () => {
      await tabTo(page, page.getByRole('button', { name: agreements.remove }));
      await press(page, 'Enter');
      await expect(parts(at).now.getByRole('listitem')).toHaveCount(0);
      await tabTo(page, page.getByRole('button', { name: app.undo }));
      await page.keyboard.press('Enter');
      await expect(parts(at).now.getByRole('listitem')).toHaveCount(1);
    });

    await page.reload();
    await expect(outcomeOf(at, calling, 'partly')).toBeChecked();
    await expect(parts(at).last.getByLabel(agreements.review.why)).toHaveValue(why);
  });
});
