import { expect, type Locator } from '@playwright/test';
import { spokesOf, standardStatements, type Variant } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import { sampleSheets } from '#src/domain/sample-sheets.ts';
import type { Answer, Sheet } from '#src/domain/sheet.ts';
import { handInLink, packHandIn } from '#src/handin/hand-in.ts';
import { openInvitation } from '#src/handin/invitation.ts';
import { readMessage } from '#src/handin/message.ts';
import { choose, next, note, saved, type Screen } from './fill.ts';
import { qrIn } from './picture.ts';
import { filled, instrument } from './words.ts';

export type WantedRound = {
  name: string;
  partners?: string[];
  variant?: Variant;
  expected?: number;
  anonymous?: boolean;
  asksName?: boolean;
};

const counts: Record<Variant, number> = { quick: 12, standard: 24, extended: 30 };

/** From the first screen to the invitation on the wall. */
export async function setUp(at: Screen, wanted: WantedRound): Promise<void> {
  const { page, words } = at;
  const { home, setup, start, group } = words.app;
  await page.goto('./');
  await page.getByRole('link', { name: home.groupStart }).click();
  await page.getByLabel(setup.name, { exact: true }).fill(wanted.name);
  for (const partner of wanted.partners ?? []) {
    await page.getByLabel(setup.partners.name).fill(partner);
    await page.getByLabel(setup.partners.name).press('Enter');
  }
  if (wanted.expected) await page.getByLabel(setup.expected).fill(String(wanted.expected));
  if (wanted.anonymous) await page.getByRole('radio', { name: group.anonymous }).check();
  if (wanted.asksName) await page.getByRole('checkbox', { name: setup.askNames.name }).check();
  const variant = wanted.variant ?? 'quick';
  await page.locator('summary', { hasText: setup.questions }).click();
  await page
    .getByRole('radio', { name: filled(start.variants[variant], { count: counts[variant] }) })
    .check();
  await page.getByRole('button', { name: setup.create }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.app.invite.title })).toBeVisible();
}

/** What a phone's camera reads from the invitation on the wall. */
export async function scanInvitation({ page, words }: Screen): Promise<string> {
  await expect(page.getByRole('img', { name: words.app.invite.code })).toBeVisible();
  const read = qrIn(await page.screenshot());
  expect(read, 'the code on the wall').not.toBeNull();
  return read ?? '';
}

/** Opens the invitation, says who one is, and comes to the first page of statements. */
export async function beginAs(
  { page, words }: Screen,
  link: string,
  who: { partner?: string; name?: string } = {},
): Promise<void> {
  const { welcome } = words.app;
  await page.goto(link);
  await expect(page.getByText(welcome.free)).toBeVisible();
  expect(page.url(), 'nothing of the invitation stays in the address bar').toContain('/welcome');
  if (who.partner) await page.getByRole('radio', { name: who.partner }).check();
  if (who.name) await page.getByLabel(welcome.name).fill(who.name);
  await page.getByRole('button', { name: welcome.begin }).click();
}

/** Answers every statement of the quick variant the same, with a note on the first one; ends at handing in. */
export async function fillAndFinish(at: Screen, answer: Answer, written?: string): Promise<void> {
  const { page, words } = at;
  const spokes = spokesOf(instrument, standardStatements(instrument, 'quick'));
  const themes = [...new Set(spokes.map(({ themeId }) => themeId))];
  for (const themeId of themes) {
    for (const { statementId } of spokes.filter((spoke) => spoke.themeId === themeId)) {
      await choose(at, statementId, answer);
    }
    if (written && themeId === themes[0]) {
      const first = spokes[0]?.statementId ?? '';
      await note(at, first, { text: written, visibility: 'shared' });
    }
    await saved(at);
    await next(at);
  }
  await next(at);
  await page.getByRole('button', { name: words.app.fill.finishGroup.own }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.app.handin.title })).toBeVisible();
}

/** Photographs the code on a phone, with the screen around it as a camera held close would see it. */
export async function photograph({ page, words }: Screen): Promise<Buffer> {
  const code = page.getByRole('img', { name: words.app.handin.qrLabel });
  await code.scrollIntoViewIfNeeded();
  const box = await code.boundingBox();
  if (!box) throw new Error('There is no code on the screen');
  return page.screenshot({ clip: { x: 0, y: Math.max(0, box.y - 16), width: 360, height: box.height + 32 } });
}

/** Every code of a sequence, one after the other. */
export async function photographAll(at: Screen): Promise<Buffer[]> {
  const { page, words } = at;
  const { handin } = words.app;
  const pause = page.getByRole('button', { name: handin.pause });
  await pause.click();
  const part = page.getByText(/ \d+ (van|of) \d+$/).last();
  const total = Number(/\d+$/.exec(await part.innerText())?.[0]);
  const pictures: Buffer[] = [];
  for (let taken = 0; taken < total; taken += 1) {
    pictures.push(await photograph(at));
    const before = await part.innerText();
    await page.getByRole('button', { name: handin.next }).click();
    await expect(part).not.toHaveText(before);
  }
  return pictures;
}

/** Unfolds one of the other roads of handing in. */
export async function road({ page }: Screen, title: string): Promise<Locator> {
  const fold = page.locator('details', { has: page.locator('summary', { hasText: title }) });
  await fold.locator('summary').click();
  return fold;
}

/** "5 van 9 binnen" */
export function countOf({ page, words }: Screen, count: number, expected: number): Locator {
  return page.getByRole('heading', { name: filled(words.app.collect.countOf_other, { count, expected }) });
}

/** "5 binnen", where nobody knows how many there will be. */
export function countIn({ page, words }: Screen, count: number): Locator {
  return page.getByRole('heading', { name: filled(words.app.collect.countIn_other, { count }), exact: true });
}

/** Finished answers of so many people to what this invitation asks. */
export function answersTo(invitation: string, people: number): { round: Round; sheets: Sheet[] } {
  const message = readMessage(invitation);
  const opened =
    message.ok && message.value.kind === 'invitation' && openInvitation(message.value.bytes, [instrument]);
  if (!opened || !opened.ok) throw new Error('This is no invitation');
  const round = opened.value;
  let [seed, person] = [1, 0];
  const dice = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const newId = () => `${String((person += 1)).padStart(4, '0')}5f0c9a1eb7e2a8541d6e`;
  const sheets = sampleSheets({ ...round, rehearsal: true }, instrument, people, dice, newId);
  return { round, sheets };
}

/** One person's answers as a link. */
export function linkOf(address: string, { round }: { round: Round }, sheet: Sheet): string {
  return handInLink(address, packHandIn(round, instrument, [sheet]));
}
