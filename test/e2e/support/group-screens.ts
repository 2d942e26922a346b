import { expect } from '@playwright/test';
import { makeAgreement, onceMore, outcomeOf, parts, setUpToAgree, toAgreements } from './agreements.ts';
import type { Screen } from './fill.ts';
import { beginAs, fillAndFinish, scanInvitation, setUp } from './group.ts';
import { formJourneys } from './form-screens.ts';
import { resultJourneys } from './result-screens.ts';
import { talkJourneys } from './talk-screens.ts';
import { filled } from './words.ts';

type Views = Record<string, (at: Screen) => Promise<void>>;

const partners = ['Vakcollege Het Veenlanden, locatie Zuidoost', 'ROC Rijnvliet', 'Gemeente Rijnvliet'];

/** The screens of a group, in journeys that each begin on a device without anything; for `screens.ts`. */
export const groupJourneys: Record<string, Views> = {
  ...resultJourneys,
  ...talkJourneys,
  ...formJourneys,

  'setting up a group': {
    'the set-up, unfolded': async ({ page, words }) => {
      await page.goto('./#/setup');
      await expect(page.getByRole('heading', { level: 1, name: words.app.setup.title })).toBeVisible();
      for (const fold of await page.locator('main details > summary').all()) await fold.click();
    },
    'organisations, and an anonymous round that would be a false promise': async ({ page, words }) => {
      const { setup, group } = words.app;
      for (const partner of partners) {
        await page.getByLabel(setup.partners.name).fill(partner);
        await page.getByLabel(setup.partners.name).press('Enter');
      }
      await page.getByLabel(setup.expected).fill('2');
      await page.getByRole('radio', { name: group.anonymous }).check();
      await expect(
        page.getByText(filled(setup.advice.refusedSmall, { expected: 2 }).slice(0, 40)),
      ).toBeVisible();
    },
    'a list of organisations': async ({ page, words }) => {
      const { partners: list } = words.app.setup;
      await page.getByRole('button', { name: list.list }).click();
      await page.getByLabel(list.listField).fill('De Wiek;vmbo\nBouw Kamp BV');
      await expect(page.getByText('Bouw Kamp BV', { exact: true })).toBeVisible();
    },
    'the invitation on the wall': async (at) => {
      await at.page.reload();
      await at.page.getByRole('button', { name: at.words.app.setup.startOver }).click();
      await setUp(at, { name: 'Werkgroep LOB', partners, expected: 9, asksName: true });
    },
    'the invitation for tables': async ({ page, words }) => {
      await page.getByRole('link', { name: words.app.invite.table }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.app.invite.titleTable);
    },
    'nobody has handed in yet': async ({ page, words }) => {
      await page.getByRole('link', { name: words.app.invite.collect }).click();
      await expect(page.getByText(words.app.collect.nobody)).toBeVisible();
    },
    'a code that is wrong': async ({ page, words }) => {
      const { collect } = words.app;
      await page.getByRole('button', { name: collect.code, exact: true }).click();
      await page.getByLabel(collect.codeLabel).fill('0123456789ABCDEFGHJKMNPQRST');
      await expect(page.getByText(collect.codeFault.tooLong)).toBeVisible();
    },
    'a pasted link that is none': async ({ page, words }) => {
      const { collect } = words.app;
      await page.getByRole('button', { name: collect.paste, exact: true }).click();
      await page.getByLabel(collect.pasteLabel).fill('https://example.org/agenda');
      await page.getByRole('button', { name: collect.addButton }).click();
      await expect(page.getByText(collect.pasteNothing)).toBeVisible();
    },
    'paper to key in': async (at) => {
      const { page, words } = at;
      await page.getByRole('link', { name: words.app.collect.paper }).click();
      await page.getByRole('textbox', { name: /^1 / }).first().focus();
      await page.keyboard.type('45');
      await scrollToEnd(at);
    },
    'one form stored': async (at) => {
      const { page, words } = at;
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('button', { name: words.app.paper.undoLast })).toBeVisible();
      await scrollToEnd(at);
    },
    'somebody is in': async ({ page, words }) => {
      await page.getByRole('link', { name: words.app.paper.back }).click();
      await expect(
        page.getByRole('heading', {
          name: filled(words.app.collect.countOf_other, { count: 1, expected: 9 }),
        }),
      ).toBeVisible();
    },
    'a set-up that is locked': async ({ page, words }) => {
      await page.getByRole('link', { name: words.app.app.steps.setup }).click();
      await expect(page.getByText(words.app.setup.locked.answers)).toBeVisible();
    },
    'a PIN for the tablet': async ({ page, words }) => {
      await page.goBack();
      await page.getByRole('link', { name: words.app.collect.tablet }).click();
      await expect(page.getByLabel(words.app.tablet.pin, { exact: true })).toBeVisible();
    },
    'the next person': async ({ page, words }) => {
      const { tablet } = words.app;
      await page.getByLabel(tablet.pin, { exact: true }).fill('2468');
      await page.getByLabel(tablet.pinAgain).fill('2468');
      await page.getByRole('button', { name: tablet.lock }).click();
      await expect(page.getByRole('button', { name: tablet.begin })).toBeVisible();
    },
    'the question for the PIN': async ({ page, words }) => {
      await page.getByRole('button', { name: words.app.tablet.unlock }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },

  agreements: {
    'none yet': async (at) => {
      await at.page.clock.setFixedTime('2026-11-24T10:00:00');
      await setUpToAgree(at, 'Werkgroep LOB');
    },
    'the form, half filled in before': async ({ page, words }) => {
      const { agreements } = words.app;
      await page.getByRole('button', { name: agreements.make }).click();
      await page.getByRole('dialog').getByLabel(agreements.what).fill('We bellen elkaar vooraf.');
      await page.keyboard.press('Escape');
      await page.reload();
      await page.getByRole('button', { name: agreements.make }).click();
      await expect(page.getByRole('dialog').getByText(agreements.kept)).toBeVisible();
    },
    'three agreements': async (at) => {
      await at.page
        .getByRole('dialog')
        .getByRole('button', { name: at.words.app.agreements.startOver })
        .click();
      await at.page.keyboard.press('Escape');
      await makeAgreement(at, {
        what: 'We bellen elkaar voordat een van ons een bedrijf benadert, en zetten het in de lijst.',
        who: partners.join(', '),
        sign: 'Geen bedrijf krijgt twee keer dezelfde vraag.',
        kind: 'process',
        facetId: 'B6',
        soon: true,
      });
      await makeAgreement(at, {
        what: 'Wie het niet eens is, zegt dat hier.',
        kind: 'behaviour',
        facetId: 'R3',
      });
      await makeAgreement(at, { what: 'Bram bezoekt De Brug.', soon: true });
    },
    'a day that has passed': async ({ page, words }) => {
      await page.clock.setFixedTime('2027-05-24T10:00:00');
      await page.reload();
      await expect(page.getByText(words.app.agreements.review.question).first()).toBeVisible();
    },
    'the next round, to begin with those of last time': async (at) => {
      await onceMore(at, 'Werkgroep LOB');
      await expect(at.page.getByText(at.words.app.collect.lastTimeLead)).toBeVisible();
    },
    'looking back, and one taken along': async (at) => {
      await toAgreements(at);
      await outcomeOf(at, 'Bram bezoekt De Brug.', 'partly').check();
      await at.page.getByRole('button', { name: at.words.app.agreements.review.take }).click();
      await expect(parts(at).now.getByRole('listitem')).toHaveCount(1);
    },
  },

  'being invited': {
    'how to join': async ({ page, words }) => {
      await page.goto('./#/join');
      await expect(page.getByRole('heading', { level: 1, name: words.app.join.title })).toBeVisible();
    },
    'an invitation that is damaged': async ({ page, words }) => {
      await page.goto('./#/i/not-an-invitation');
      await expect(page.getByRole('heading', { level: 1, name: words.app.join.invitation })).toBeVisible();
    },
    'an invitation': async (at) => {
      await setUp(at, { name: 'Werkgroep LOB', partners, asksName: true });
      const link = await invitationOf(at);
      await at.page.goto('./#/settings');
      await at.page.getByRole('button', { name: at.words.app.settings.delete }).click();
      await at.page
        .getByRole('dialog')
        .getByRole('button', { name: at.words.app.settings.deleteYes })
        .click();
      await expect(at.page.getByRole('dialog')).toHaveCount(0);
      await at.page.goto(link);
      await expect(at.page.getByText(at.words.app.welcome.free)).toBeVisible();
      await beginAs(at, at.page.url(), { partner: 'ROC Rijnvliet', name: 'Noor' });
    },
    'handing in': async (at) => {
      await fillAndFinish(at, 4, 'Wij horen het vaak pas laat.');
      for (const fold of await at.page.locator('main details > summary').all()) await fold.click();
    },
    'handed in': async ({ page, words }) => {
      const { handin } = words.app;
      await page.getByRole('button', { name: handin.arrivedYes }).click();
      await expect(page.getByText(handin.done)).toBeVisible();
    },
    'the list of a participant': async ({ page, words }) => {
      await page.goto('./');
      await expect(page.getByText(words.app.home.handedIn).first()).toBeVisible();
    },
  },
};

/** Where no field happens to be half behind the keys that stay in sight. */
async function scrollToEnd({ page }: Screen): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
}

/** The link as it is copied from the wall, for the window may be too small for the code to be read from its picture. */
async function invitationOf(at: Screen): Promise<string> {
  const { page } = at;
  const before = page.viewportSize();
  await page.setViewportSize({ width: 1280, height: 720 });
  const link = await scanInvitation(at);
  if (before) await page.setViewportSize(before);
  return link;
}
