import type { Findings } from './findings.ts';
import { groupBy } from './group-by.ts';
import type { Spoke } from './instrument.ts';
import { sumOf, tallyOf } from './scoring.ts';
import type { Sheet } from './sheet.ts';
import { answersIn, type Counts, meanOf } from './spread.ts';

const fewestOrganisations = 3;
const fewestPeople = 2;

/**
 * Does the difference lie mostly between or inside organisations? "Between" is said from halfway between what chance
 * gives and 1, "inside" when even the uncorrected share is below a half, and else nothing: a few small organisations
 * easily show a share of 0.4 by chance alone. People without an organisation are left out.
 */
export function differenceOf(spokes: readonly Spoke[], sheets: readonly Sheet[]): Findings['difference'] {
  const placed = sheets.filter((sheet) => sheet.respondent.partnerId !== null);
  const organisations = groupBy(placed, (sheet) => sheet.respondent.partnerId ?? '');
  const found = shareBetween(
    spokes.map((spoke) => organisations.map((people) => tallyOf(people, spoke.statementId).counts)),
  );
  if (found === null) return null;
  if (found.share >= (1 + found.chance) / 2) return 'between';
  return found.share < 0.5 ? 'inside' : null;
}

/**
 * eta2 = sum_g n_g (m_g - m)^2 / sum (x - m)^2: the share of the difference that lies between organisations, 0 to 1,
 * and the share that chance alone gives on average, (g - 1) / (n - 1). Per statement the counts of each organisation;
 * numerators and denominators are added up over the statements that at least 3 organisations of at least 2 people
 * answered. Null without such a statement, or when all answer alike.
 */
export function shareBetween(
  statements: readonly (readonly Counts[])[],
): { share: number; chance: number } | null {
  const squares = statements
    .map((organisations) => organisations.filter((counts) => answersIn(counts) >= fewestPeople))
    .filter((organisations) => organisations.length >= fewestOrganisations)
    .map(squaresOf);
  const total = (part: keyof Squares) => sumOf(squares.map((one) => one[part]));
  if (total('all') === 0) return null;
  return { share: total('between') / total('all'), chance: total('freedomBetween') / total('freedom') };
}

/** Sums of squares about the mean m, and their degrees of freedom. */
type Squares = { between: number; all: number; freedomBetween: number; freedom: number };

function squaresOf(organisations: readonly Counts[]): Squares {
  const everybody = [0, 1, 2, 3, 4].map((index) => sumOf(organisations.map((counts) => counts[index] ?? 0)));
  const m = meanOf(everybody) ?? 0;
  const fromMean = (counts: Counts) => answersIn(counts) * ((meanOf(counts) ?? m) - m) ** 2;
  return {
    between: sumOf(organisations.map(fromMean)),
    all: sumOf(everybody.map((count, index) => count * (index + 1 - m) ** 2)),
    freedomBetween: organisations.length - 1,
    freedom: answersIn(everybody) - 1,
  };
}
