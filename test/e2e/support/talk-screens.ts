import { expect } from '@playwright/test';
import { exchangeFile, takeIn } from './files.ts';
import type { Screen } from './fill.ts';
import { collectedRound } from './meeting.ts';

type Views = Record<string, (at: Screen) => Promise<void>>;

const id = 'round-in-a-talk';

/** Leading a talk and what people take home, each as the screens go, for `screens.ts`. */
export const talkJourneys: Record<string, Views> = {
  'leading a talk': {
    'the run sheets': async (at) => {
      const { round, sheets } = collectedRound({
        id,
        name: 'Werkgroep LOB',
        people: 9,
        partners: ['Het Veenlanden', 'ROC Rijnvliet'],
      });
      await takeIn(at, exchangeFile([{ round, sheets, agreements: [], conversation: null }]));
      await at.page.goto(`./#/round/${id}/talk`);
      await expect(at.page.getByRole('heading', { level: 1, name: at.words.app.talk.title })).toBeVisible();
    },
    'the welcome': async (at) => {
      await at.page.getByRole('button', { name: at.words.app.talk.start.begin, exact: true }).click();
      await atStep(at, at.words.app.talk.steps.welcome.name);
    },
    'the guess': async (at) => {
      await turnTo(at, at.words.app.talk.steps.guess.name);
    },
    'the curtain': async (at) => {
      await turnTo(at, at.words.app.talk.steps.reveal.name);
    },
    'one statement': async (at) => {
      const { reveal } = at.words.app;
      await at.page.getByRole('button', { name: reveal.button }).click();
      await at.page.getByRole('button', { name: reveal.yes }).click();
      await expect(at.page.getByRole('dialog')).toHaveCount(0);
      await turnTo(at, at.words.app.talk.steps.strength.name);
    },
    'what everybody sees': async ({ page }) => {
      await page.goto(`./#/round/${id}/present`);
      await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    },
    'to take home': async ({ page, words }) => {
      await page.goto(`./#/round/${id}/export`);
      await expect(page.getByRole('heading', { level: 1, name: words.app.takeHome.title })).toBeVisible();
    },
  },
};

async function atStep({ page }: Screen, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

/** On, until the step with this name. */
async function turnTo(at: Screen, name: string): Promise<void> {
  const { page, words } = at;
  const there = page.getByRole('heading', { level: 1, name, exact: true });
  await expect(async () => {
    if (!(await there.isVisible())) {
      await page.getByRole('button', { name: words.app.talk.lead.next, exact: true }).click();
    }
    await expect(there).toBeVisible({ timeout: 1000 });
  }).toPass();
}
