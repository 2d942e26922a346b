import { expect } from '@playwright/test';
import { noTalk } from '#src/domain/merge-talk.ts';
import { exchangeFile, takeIn } from './files.ts';
import type { Screen } from './fill.ts';
import { collectedRound, longNames } from './meeting.ts';

type Views = Record<string, (at: Screen) => Promise<void>>;

const partners = ['Vakcollege Het Veenlanden, locatie Zuidoost', 'ROC Rijnvliet', 'Bouw Kamp BV'];
const earlier = collectedRound({ id: 'round-voorjaar', name: 'Voorjaar', people: 8, partners, seed: 3 });
const now = collectedRound({
  id: 'round-najaar',
  name: 'Najaar',
  people: 9,
  partners,
  parts: ['aim', 'seekOffer', 'forms', 'dilemmas'],
});
const region = collectedRound({
  id: 'round-regio',
  name: 'Regio',
  people: 35,
  partners: longNames(35),
  variant: 'extended',
});
const few = collectedRound({ id: 'round-weinig', name: 'Weinig', people: 3, anonymous: true });
const shown = (round: ReturnType<typeof collectedRound>, sheets = round.sheets) => ({
  round: { ...round.round, revealedAt: '2026-11-24T10:00:00.000Z' },
  sheets,
  ...noTalk,
});
const first = now.sheets[0]?.id;
const written = now.sheets.map((sheet) => ({
  ...sheet,
  aim: 'Elke leerling ziet drie technische beroepen van dichtbij.',
  seek: sheet.id === first ? 'Stageplekken' : '',
  offer: 'Ons lokaal, op vrijdag',
  notes: { B1: { text: 'Wij horen het vaak pas laat.', visibility: 'shared' as const } },
}));

/** The result of a group, in journeys that each begin on a device without anything; for `group-screens.ts`. */
export const resultJourneys: Record<string, Views> = {
  'the result of a group': {
    'before it is shown': async (at) => {
      await takeIn(at, exchangeFile([shown(earlier), { ...now, ...noTalk, sheets: written }]));
      await open(at, now.round.id, at.words.app.mirror.before.title);
    },
    'the question before it is shown': async ({ page, words }) => {
      const { button, question, guess } = words.app.reveal;
      await page.getByLabel(guess.theme).selectOption({ label: words.region.themes['process']?.name ?? '' });
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByRole('dialog', { name: question })).toBeVisible();
    },
    'just shown': async ({ page, words }) => {
      await page.getByRole('button', { name: words.app.reveal.yes }).click();
      await expect(page.getByRole('heading', { name: words.app.mirror.perTheme })).toBeVisible();
      await expect(page.getByRole('slider')).toBeVisible();
      await page.getByRole('status').getByRole('button', { name: words.app.app.close }).click();
      for (const fold of await page.locator('main details > summary').all()) await fold.click();
    },
    'its list being changed, and another order': async ({ page, words }) => {
      await page.getByRole('button', { name: words.app.mirror.talkAbout.edit }).click();
      await expect(page.getByLabel(words.app.mirror.talkAbout.add)).toBeVisible();
      await page.getByRole('button', { name: words.app.mirror.order }).click();
      await expect(page.getByText(words.app.mirror.orderWhy)).toBeVisible();
    },
    'each organisation': async (at) => {
      await follow(at, 'organisations');
      for (const fold of await at.page.locator('main details > summary').all()) await fold.click();
    },
    'the wish': (at) => follow(at, 'wish'),
    'then and now': async (at) => {
      await follow(at, 'group');
      await at.page.getByLabel(at.words.app.mirror.past.choose).selectOption(earlier.round.id);
      await at.page.getByRole('button', { name: at.words.app.mirror.past.linkButton }).click();
      await expect(at.page.getByRole('table', { name: at.words.app.mirror.past.title })).toBeVisible();
      await at.page.getByRole('status').getByRole('button', { name: at.words.app.app.close }).click();
    },
  },
  'the result of thirty-five organisations': {
    'the group': async (at) => {
      await takeIn(at, exchangeFile([shown(region)]));
      await open(at, region.round.id);
      await expect(at.page.getByRole('slider')).toBeVisible();
    },
    'each organisation': (at) => follow(at, 'organisations'),
  },
  'no result of a group': {
    'too few for an anonymous one': async (at) => {
      await takeIn(at, exchangeFile([{ ...few, ...noTalk }]));
      await open(at, few.round.id, at.words.app.mirror.before.title);
    },
    'nobody has finished': async (at) => {
      const unfinished = earlier.sheets.map((sheet) => ({ ...sheet, finishedAt: null }));
      await takeIn(at, exchangeFile([shown(earlier, unfinished)]));
      await open(at, earlier.round.id, at.words.app.mirror.refused.title);
    },
  },
};

async function open({ page }: Screen, roundId: string, title?: string): Promise<void> {
  await page.goto(`./#/round/${roundId}/results`);
  const heading = page.getByRole('heading', { level: 1 });
  await (title === undefined ? expect(heading).toBeVisible() : expect(heading).toHaveText(title));
}

async function follow({ page, words }: Screen, view: keyof Screen['words']['app']['mirror']['tabs']) {
  const link = page.getByRole('link', { name: words.app.mirror.tabs[view], exact: true });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
}
