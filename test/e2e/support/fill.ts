import { expect, type Locator, type Page } from '@playwright/test';
import { type OptionalPart, spokesOf, type Variant } from '#src/domain/instrument.ts';
import type { Answer, Sheet, SheetNote } from '#src/domain/sheet.ts';
import { filled, instrument, statementText, type Words } from './words.ts';

/** A window of the app, and the words that stand in it. */
export type Screen = { page: Page; words: Words };

type Wanted = { name?: string; variant?: Variant; parts?: OptionalPart[] };

const counts: Record<Variant, number> = { quick: 12, standard: 24, extended: 30 };

/** From the first screen to the first page of a new sheet. */
export async function begin(at: Screen, wanted: Wanted = {}): Promise<void> {
  const { page, words } = at;
  const { home, start } = words.app;
  const { name = '', variant = 'standard', parts = [] } = wanted;
  await page.goto('./');
  await page.getByRole('link', { name: home.aloneStart }).click();
  await page.getByLabel(start.name).fill(name);
  await page
    .getByRole('radio', { name: filled(start.variants[variant], { count: counts[variant] }) })
    .check();
  if (parts.length > 0) await page.getByText(start.parts).click();
  for (const part of parts) await page.getByRole('checkbox', { name: start.partNames[part] }).check();
  await page.getByRole('button', { name: start.begin }).click();
  await expect(steps(at).last()).toBeVisible();
}

/** One statement with its radio buttons. */
export function statement({ page, words }: Screen, statementId: string): Locator {
  return page.getByRole('group', { name: statementText(words, statementId), exact: true });
}

/** The radio button of an answer, or of a wish, in its group. */
export function radio(group: Locator, { region }: Words, answer: Answer): Locator {
  const isStep = typeof answer === 'number';
  const name = isStep
    ? `${String(answer)} ?${region.scale[String(answer)] ?? ''}`
    : region.scaleShort[answer];
  return group.getByRole('radio', { name: new RegExp(`^${name}$`) });
}

export async function choose(at: Screen, statementId: string, answer: Answer): Promise<void> {
  await radio(statement(at, statementId), at.words, answer).check();
}

/** Writes a note with a statement of the page. */
export async function note(at: Screen, statementId: string, { text, visibility }: SheetNote): Promise<void> {
  const { fill } = at.words.app;
  const card = statement(at, statementId).locator('..');
  await card.getByRole('button', { name: fill.addNote }).click();
  await card.getByLabel(fill.note).fill(text);
  if (visibility === 'private') await card.getByRole('radio', { name: fill.notePrivate }).check();
}

/** Fills in the page of one theme as the sheet says, and waits until it is saved. */
export async function fillInTheme(at: Screen, sheet: Sheet, themeId: string): Promise<void> {
  const { page, words } = at;
  const { trend, wish } = words.region;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(themeName(words, themeId));
  for (const { statementId } of spokesOf(instrument, Object.keys(sheet.answers))) {
    const answer = sheet.answers[statementId];
    if (answer !== undefined && themeOf(statementId) === themeId) await choose(at, statementId, answer);
  }
  for (const [statementId, written] of Object.entries(sheet.notes)) {
    if (themeOf(statementId) === themeId) await note(at, statementId, written);
  }
  const view = sheet.themes[themeId];
  if (view?.trend) {
    await page
      .getByRole('group', { name: trend.question })
      .getByLabel(trend[view.trend], { exact: true })
      .check();
  }
  if (view?.wish) await radio(page.getByRole('group', { name: wish.question }), words, view.wish).check();
  await saved(at);
}

/** Fills in the page with the optional parts. */
export async function fillInMore(
  { page, words }: Screen,
  { seek, offer, forms, dilemmas }: Sheet,
): Promise<void> {
  const { region } = words;
  await page.getByLabel(region.seekOffer.seek).fill(seek);
  await page.getByLabel(region.seekOffer.offer).fill(offer);
  for (const [id, choice] of Object.entries(forms)) {
    const form = page.getByRole('group', { name: region.forms.items[id] ?? id });
    await form.getByLabel(region.forms[choice]).check();
  }
  for (const [id, places] of Object.entries(dilemmas)) {
    const poles = region.dilemmas.items[id];
    const dilemma = page
      .getByRole('heading', { name: `${poles?.left ?? ''} – ${poles?.right ?? ''}` })
      .locator('..');
    for (const moment of ['now', 'wish'] as const) {
      const place = places[moment];
      const group = dilemma.getByRole('group', { name: region.dilemmas[moment] });
      if (place !== null) await group.getByRole('radio', { name: new RegExp(`^${String(place)}`) }).check();
    }
  }
}

/** Fills in the last page: open questions and votes. */
export async function fillInClosing(at: Screen, sheet: Sheet): Promise<void> {
  const { page, words } = at;
  for (const [id, text] of Object.entries(sheet.openAnswers)) {
    await page.getByLabel(words.region.openQuestions[id] ?? id).fill(text);
  }
  for (const id of sheet.votes) await page.getByRole('checkbox', { name: statementText(words, id) }).check();
  await saved(at);
}

/** Everything that was filled in is on the device. */
export async function saved({ page, words }: Screen): Promise<void> {
  await expect(page.getByText(words.app.save.saved).first()).toBeVisible();
}

/** To the page after this one, whatever it is called. */
export async function next(at: Screen): Promise<void> {
  const step = steps(at).last();
  const title = (await step.innerText()).trim();
  await step.click();
  await expect(at.page.getByRole('heading', { level: 1 })).toHaveText(title);
}

/** From the last page to the results. */
export async function finish({ page, words }: Screen): Promise<void> {
  await page.getByRole('button', { name: words.app.fill.finish }).click();
  await expect(page.getByRole('heading', { name: words.app.results.perTheme })).toBeVisible();
}

/** To a theme by its bar at the top of the page. */
export async function goToTheme({ page, words }: Screen, themeId: string): Promise<void> {
  const bars = page.getByRole('navigation', { name: words.app.fill.themes });
  await bars.getByRole('link', { name: themeName(words, themeId) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(themeName(words, themeId));
}

export function themeName({ region }: Words, themeId: string): string {
  return region.themes[themeId]?.name ?? themeId;
}

/** Back and next at the bottom of a page. */
function steps({ page, words }: Screen): Locator {
  return page.getByRole('navigation', { name: words.app.fill.pages }).getByRole('link');
}

function themeOf(statementId: string): string | undefined {
  return spokesOf(instrument, [statementId])[0]?.themeId;
}
