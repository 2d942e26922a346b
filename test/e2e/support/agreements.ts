import { expect, type Locator } from '@playwright/test';
import type { AgreementKind, Outcome } from '#src/domain/agreement.ts';
import type { Screen } from './fill.ts';
import { setUp } from './group.ts';
import { reflection } from './home.ts';
import { filled } from './words.ts';

export type WantedAgreement = {
  what: string;
  who?: string;
  sign?: string;
  kind?: AgreementKind;
  facetId?: string;
  soon?: boolean;
};

/** From another screen of a round to its agreements, by the steps above. */
export async function toAgreements({ page, words }: Screen): Promise<void> {
  const { label, agreements } = words.app.app.steps;
  await page.getByRole('navigation', { name: label }).getByRole('link', { name: agreements }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.app.agreements.title })).toBeVisible();
}

/** A new round of a group, on its screen of agreements. */
export async function setUpToAgree(at: Screen, name: string): Promise<void> {
  await setUp(at, { name });
  await at.page.getByRole('link', { name: at.words.app.invite.collect }).click();
  await toAgreements(at);
}

export async function makeAgreement({ page, words }: Screen, wanted: WantedAgreement): Promise<void> {
  const { agreements } = words.app;
  await page.getByRole('button', { name: agreements.make }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(agreements.what).fill(wanted.what);
  await form.getByLabel(agreements.who).fill(wanted.who ?? '');
  await form.getByLabel(agreements.sign).fill(wanted.sign ?? '');
  await form.getByRole('radio', { name: agreements.kinds[wanted.kind ?? 'action'] }).check();
  if (wanted.soon) await form.getByRole('button', { name: agreements.dueSoon }).click();
  if (wanted.facetId) await form.getByRole('combobox').selectOption(wanted.facetId);
  await form.getByRole('button', { name: agreements.save }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 3, name: wanted.what })).toBeVisible();
}

/** From the list of reflections to the answers of the next round of the same group. */
export async function onceMore(at: Screen, name: string): Promise<void> {
  const { page, words } = at;
  await page.goto('./');
  await reflection(at, name).locator('summary').click();
  await page.getByRole('link', { name: words.app.home.again }).click();
  await page.getByRole('button', { name: words.app.setup.create }).click();
  await page.getByRole('link', { name: words.app.invite.collect }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.app.collect.title })).toBeVisible();
}

/** How an agreement of last time went: one of four. */
export function outcomeOf({ page, words }: Screen, what: string, outcome: Outcome): Locator {
  const { review, outcomes } = words.app.agreements;
  return page
    .getByRole('group', { name: `${review.question} ${what}` })
    .getByRole('radio', { name: outcomes[outcome], exact: true });
}

/** The agreements of last time, and those of this time. */
export function parts({ page, words }: Screen): { last: Locator; now: Locator } {
  const { last, mine } = words.app.agreements;
  return {
    last: page.getByRole('region', { name: last.title }),
    now: page.getByRole('region', { name: mine }),
  };
}

/** "1 gelukt, 1 deels." */
export function countsOf({ words }: Screen, counts: Partial<Record<Outcome | 'open', number>>): string {
  const said = Object.entries(counts).map(([outcome, count]) =>
    filled(words.app.agreements.counts[outcome as Outcome | 'open'], { count }),
  );
  return `${said.join(', ')}.`;
}
