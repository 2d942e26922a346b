import type { Answer } from '#src/domain/sheet.ts';
import { countsOf, makeAgreement, onceMore, outcomeOf, parts, toAgreements } from './support/agreements.ts';
import { exchangeFile, takeIn } from './support/files.ts';
import type { Screen } from './support/fill.ts';
import { axe, expect, test } from './support/fixtures.ts';
import { answersTo, countOf, linkOf, scanInvitation } from './support/group.ts';
import { collectedRound, longNames } from './support/meeting.ts';
import { troubleWithRoom } from './support/room.ts';
import { filled } from './support/words.ts';

const id = 'meeting-round-01';
const partners = ['Het Veenlanden', 'ROC Rijnvliet'];

/** Twelve people: all at 4, but two camps about trust, one voice apart about money, and a low about competition. */
const answersOf = (person: number): Record<string, Answer> => ({
  R2: person < 6 ? 1 : 5,
  O3: person === 0 ? 1 : 4,
  B6: 2,
});

/** A group of twelve of which everybody handed in, on this device. */
async function collected(at: Screen, anonymous: boolean): Promise<void> {
  const { round, sheets } = collectedRound({ id, name: 'Werkgroep LOB', people: 12, partners, anonymous });
  const drawn = sheets.map((sheet, person) => ({
    ...sheet,
    answers: {
      ...Object.fromEntries(round.instrument.statements.map((statementId) => [statementId, 4 as const])),
      ...answersOf(person),
    },
    votes: [],
  }));
  await takeIn(at, exchangeFile([{ round, sheets: drawn, agreements: [], conversation: null }]));
}

async function reveal({ page, words }: Screen): Promise<void> {
  const { mirror, reveal: asked } = words.app;
  await page.getByRole('button', { name: asked.button }).click();
  await page.getByRole('dialog').getByRole('button', { name: asked.yes }).click();
  await expect(page.getByRole('heading', { level: 1, name: mirror.before.title })).toHaveCount(0);
}

for (const { anonymous, locale } of [
  { anonymous: false, locale: 'nl-NL' },
  { anonymous: true, locale: 'en-GB' },
]) {
  const way = anonymous ? 'anonymously, in English' : 'openly, in Dutch';
  test.describe(`a group that meets twice, ${way} @desktop`, () => {
    test.use({ locale });
    test.slow();

    test('guesses, sees, agrees, and looks back half a year later', async ({ page, words, site }) => {
      const at: Screen = { page, words };
      const { mirror, agreements, collect, invite, app } = words.app;
      const facet = (facetId: string) => words.region.facets[facetId]?.name ?? '';
      const { relationship } = words.region.themes;
      await page.clock.setFixedTime('2026-11-24T10:00:00');

      await test.step('guess first: nothing of the answers is on the screen', async () => {
        await collected(at, anonymous);
        await page.goto(`./#/round/${id}/results`);
        const { guess } = words.app.reveal;
        await page.getByLabel(guess.theme).selectOption({ label: relationship?.name ?? '' });
        await page.getByLabel(guess.facet).selectOption({ label: facet('B6') });
        await expect(page.getByRole('table')).toHaveCount(0);
        await expect(page.locator('canvas')).toHaveCount(0);
        await axe(page);
      });

      await test.step('what they see is what they said', async () => {
        await reveal(at);
        const title = page.getByRole('heading', { level: 1 });
        await expect(title).toContainText(facet('R2').toLocaleLowerCase());
        await expect(title).toContainText(facet('O3').toLocaleLowerCase());
        const trust = page.getByRole('row').filter({ hasText: facet('R2') });
        await expect(trust.first()).toContainText(mirror.pattern.twoCamps);
        await expect(trust.first()).toContainText(anonymous ? '3.0' : '3,0');
        const money = page.getByRole('row').filter({ hasText: facet('O3') });
        const apart = anonymous ? mirror.pattern.oneVoiceApartAnonymous : mirror.pattern.oneVoiceApart;
        await expect(money.first()).toContainText(apart);
        // (11 x 4 + 1) / 12 = 3.75
        await expect(money.first()).toContainText(anonymous ? '3.8' : '3,8');
        const rivals = page.getByRole('row').filter({ hasText: facet('B6') });
        await expect(rivals.first()).toContainText(mirror.pattern.agreedLow);
        await axe(page);
      });

      await test.step('the list to talk about: two camps first among what is difficult, then the lone voice', async () => {
        const list = page.getByRole('region', { name: mirror.talkAbout.title }).getByRole('listitem');
        await expect(list.nth(1)).toContainText(facet('R2'));
        await expect(list.nth(2)).toContainText(facet('O3'));
        await expect(list.nth(3)).toContainText(facet('B6'));
      });

      await test.step('two agreements', async () => {
        await toAgreements(at);
        await makeAgreement(at, { what: 'Noor belt Bram.', who: 'Noor', facetId: 'R2' });
        await makeAgreement(at, { what: 'Het geld staat op elke agenda.', kind: 'process' });
      });

      await test.step('half a year later they open the meeting', async () => {
        await page.clock.setFixedTime('2027-05-24T10:00:00');
        await onceMore(at, 'Werkgroep LOB');
        await page.getByRole('link', { name: filled(collect.lastTime_other, { count: 2 }) }).click();
        await outcomeOf(at, 'Noor belt Bram.', 'done').check();
        await outcomeOf(at, 'Het geld staat op elke agenda.', 'not').check();
        await expect(parts(at).last.getByText(countsOf(at, { done: 1, not: 1 }))).toBeVisible();
      });

      await test.step('they answer again, and trust alone has changed', async () => {
        await page.getByRole('link', { name: app.steps.collect, exact: true }).click();
        await page.getByRole('link', { name: collect.large }).click();
        await expect(page.getByRole('heading', { level: 1, name: invite.title })).toBeVisible();
        const answers = answersTo(await scanInvitation(at), 12);
        const { statements } = answers.round.instrument;
        const again = answers.sheets.map((sheet) => ({
          ...sheet,
          answers: Object.fromEntries(
            statements.map((statementId) => [statementId, statementId.startsWith('R') ? 5 : 4] as const),
          ),
        }));
        await page.getByRole('link', { name: invite.collect }).click();
        await page.getByRole('button', { name: collect.paste, exact: true }).click();
        const links = again.map((sheet) => linkOf(site.address, answers, sheet));
        await page.getByLabel(collect.pasteLabel).fill(links.join('\n'));
        await page.getByRole('button', { name: collect.addButton }).click();
        await expect(countOf(at, 12, 12)).toBeVisible();
        await page.getByRole('link', { name: app.steps.results, exact: true }).click();
        await reveal(at);
        await page.getByRole('link', { name: mirror.tabs.before, exact: true }).click();
        const rows = page.getByRole('table', { name: mirror.past.title }).getByRole('row');
        const changeOf = (themeId: string) =>
          rows.filter({ hasText: words.region.themes[themeId]?.name ?? '' }).first();
        // Relationship: five statements at 4 and one at 3 on average = 3.8, and 5 now. Interests: 3.7, and 4 now.
        await expect(changeOf('relationship')).toContainText(mirror.past.higher);
        await expect(changeOf('interests')).toContainText(mirror.past.same);
        await expect(changeOf('process')).toContainText(mirror.past.same);
        await axe(page);
      });

      await test.step('the agreements of last time are still told', async () => {
        await toAgreements(at);
        await expect(parts(at).last.getByText(countsOf(at, { done: 1, not: 1 }))).toBeVisible();
        await expect(page.getByRole('heading', { level: 1, name: agreements.title })).toBeVisible();
      });
    });
  });
}

test.describe('results have room @desktop', () => {
  test.slow();

  for (const { people, names, variant } of [
    { people: 3, names: partners, variant: 'quick' },
    { people: 5, names: partners, variant: 'standard' },
    { people: 12, names: partners, variant: 'standard' },
    { people: 35, names: longNames(35), variant: 'extended' },
  ] as const) {
    test(`of ${people} people, ${variant}, on every size of screen`, async ({ page, words }) => {
      const at: Screen = { page, words };
      const { round, sheets } = collectedRound({
        id,
        name: 'Regio Rijnstreek',
        people,
        partners: names,
        variant,
      });
      await takeIn(at, exchangeFile([{ round, sheets, agreements: [], conversation: null }]));
      await page.goto(`./#/round/${id}/results`);
      await reveal(at);
      await expect(page.locator('canvas')).toBeVisible();
      for (const tab of [null, 'organisations', 'wish'] as const) {
        if (tab) await page.getByRole('link', { name: words.app.mirror.tabs[tab], exact: true }).click();
        for (const [width, height] of [
          [360, 740],
          [768, 1024],
          [1280, 720],
          [1440, 900],
          [1920, 1080],
        ] as const) {
          await page.setViewportSize({ width, height });
          await expect.poll(() => page.evaluate(troubleWithRoom, width), `${width} wide`).toEqual([]);
        }
      }
    });
  }
});
