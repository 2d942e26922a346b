import type { Asked } from './findings.ts';
import { groupBy } from './group-by.ts';
import { type Spoke, spokesByTheme } from './instrument.ts';
import { nothingAsked } from './parts-finding.ts';
import type { Round } from './round.ts';
import { isStep, type Sheet } from './sheet.ts';

/** Gives the places 0 to count - 1 in a random order. The dice are the caller's. */
export type Shuffle = (count: number) => readonly number[];

/**
 * The smallest blocks of people that an anonymous round may ever show apart, each of at least `minimum` people.
 * Partners of one kind are blocks of their own if each is large enough, else the kind is one block; blocks that are
 * still too small are joined. Every view is made of whole blocks, so that no views, however subtracted from each
 * other, show fewer people than the minimum. Of equally small ones the round's order decides which are joined, never that
 * of the sheets: one group of people has one way to be told apart.
 */
export function blocksOf(round: Round, sheets: readonly Sheet[], minimum: number): Sheet[][] {
  const kindOf = new Map(round.partners.map((partner) => [partner.id, partner.kind]));
  const placeOf = new Map(round.partners.map(({ id }, place) => [id, place]));
  const inOrder = (sheet: Sheet) => placeOf.get(sheet.respondent.partnerId ?? '') ?? round.partners.length;
  const sorted = sheets.toSorted((one, other) => inOrder(one) - inOrder(other));
  const kinds = groupBy(sorted, (sheet) => kindOf.get(sheet.respondent.partnerId ?? '') ?? '');
  const blocks = kinds.flatMap((kind) => {
    const partners = groupBy(kind, (sheet) => sheet.respondent.partnerId ?? '');
    return partners.every((partner) => partner.length >= minimum) ? partners : [kind];
  });
  return joinSmall(blocks, minimum);
}

/** Joins the two smallest until none is too small or one is left. */
function joinSmall(blocks: readonly Sheet[][], minimum: number): Sheet[][] {
  const [smallest, next, ...others] = blocks.toSorted((one, other) => one.length - other.length);
  if (!smallest || !next || smallest.length >= minimum) return [...blocks];
  return joinSmall([[...smallest, ...next], ...others], minimum);
}

/** The statements of a batch that are held back: fewer than the minimum answered them. */
export type Rare = ReadonlySet<string>;

/**
 * The blocks without what fewer than `minimum` people of any one block gave: answers (with their notes and votes),
 * wishes, trends, choices of forms, places in dilemmas. Taken out before anything is computed, so that no mean can be
 * worked back to it.
 */
export function leaveOutRare(
  blocks: readonly Sheet[][],
  spokes: readonly Spoke[],
  minimum: number,
  asked: Asked = nothingAsked,
): { blocks: Sheet[][]; rare: Rare } {
  const statementIds = spokes.map((spoke) => spoke.statementId);
  const themeIds = spokesByTheme(spokes).map((theme) => theme.themeId);
  const isRareIn = (within: readonly Sheet[][], has: (sheet: Sheet) => boolean) =>
    within.some((block) => !hasAtLeast(minimum, block, has));
  const rare = {
    statements: new Set(statementIds.filter((id) => isRareIn(blocks, ({ answers }) => isStep(answers[id])))),
    wishes: new Set(themeIds.filter((id) => isRareIn(blocks, (sheet) => hasView(sheet, id, 'wish')))),
    trends: new Set(themeIds.filter((id) => isRareIn(blocks, (sheet) => hasView(sheet, id, 'trend')))),
    forms: new Set(asked.forms.filter((id) => isRareIn(blocks, ({ forms }) => forms[id] !== undefined))),
    dilemmasNow: new Set(
      asked.dilemmas.filter((id) => isRareIn(blocks, (sheet) => isPlaced(sheet, id, 'now'))),
    ),
    dilemmasWish: new Set(
      asked.dilemmas.filter((id) => isRareIn(blocks, (sheet) => isPlaced(sheet, id, 'wish'))),
    ),
  };
  const isNoneRare = Object.values(rare).every((ids) => ids.size === 0);
  const left = isNoneRare ? [...blocks] : blocks.map((block) => block.map((sheet) => without(sheet, rare)));
  return { blocks: left, rare: rare.statements };
}

/** Stops counting as soon as there are enough: an import of thousands must open at once. */
function hasAtLeast(minimum: number, block: readonly Sheet[], has: (sheet: Sheet) => boolean): boolean {
  let found = 0;
  for (const sheet of block) {
    if (has(sheet)) found += 1;
    if (found >= minimum) return true;
  }
  return false;
}

function hasView(sheet: Sheet, themeId: string, part: 'wish' | 'trend'): boolean {
  return (sheet.themes[themeId]?.[part] ?? null) !== null;
}

function isPlaced(sheet: Sheet, dilemmaId: string, when: 'now' | 'wish'): boolean {
  return (sheet.dilemmas[dilemmaId]?.[when] ?? null) !== null;
}

type RareIds = Record<
  'statements' | 'wishes' | 'trends' | 'forms' | 'dilemmasNow' | 'dilemmasWish',
  ReadonlySet<string>
>;

function without(sheet: Sheet, rare: RareIds): Sheet {
  const withoutRare = <Value>(byId: Record<string, Value>, ids = rare.statements) =>
    Object.fromEntries(Object.entries(byId).filter(([id]) => !ids.has(id)));
  const dilemmas = Object.entries(sheet.dilemmas).map(
    ([id, { now, wish }]) =>
      [
        id,
        { now: rare.dilemmasNow.has(id) ? null : now, wish: rare.dilemmasWish.has(id) ? null : wish },
      ] as const,
  );
  const themes = Object.entries(sheet.themes).map(
    ([id, { wish, trend }]) =>
      [id, { wish: rare.wishes.has(id) ? null : wish, trend: rare.trends.has(id) ? null : trend }] as const,
  );
  return {
    ...sheet,
    answers: withoutRare(sheet.answers),
    notes: withoutRare(sheet.notes),
    votes: sheet.votes.filter((id) => !rare.statements.has(id)),
    themes: Object.fromEntries(themes),
    forms: withoutRare(sheet.forms, rare.forms),
    dilemmas: Object.fromEntries(dilemmas),
  };
}

/**
 * Those people of one batch (see `shownBatches`) who are in a view, without what is rare in the blocks of the batch.
 * It depends on nothing that comes later, so a later batch adds to a view and never changes what was in it.
 */
export type Cut = { sheets: Sheet[]; rare: Rare };

export function cutOf(
  blocks: readonly Sheet[][],
  spokes: readonly Spoke[],
  minimum: number,
  isChosen: (sheet: Sheet) => boolean,
  asked: Asked = nothingAsked,
): Cut {
  const { blocks: left, rare } = leaveOutRare(blocks, spokes, minimum, asked);
  return { sheets: left.flat().filter(isChosen), rare };
}
