import { lowestMinimum, type Partner, type Round, usualMinimum } from './round.ts';

/** May this group answer anonymously? `warn`: with a minimum below the usual one, everybody is told so. */
export type AnonymityAdvice =
  | { ok: true; warn: boolean }
  | { ok: false; reason: 'tooFewExpected'; expected: number; possibleMinimum: 3 | 4 | null };

/**
 * Anonymous is refused where it would be a false promise: with fewer people than the minimum nothing could be shown.
 * `expected` is null when nobody knows; then it may be tried. `possibleMinimum`: a lower one that this group reaches.
 */
export function adviseAnonymity(expected: number | null, minimum: number): AnonymityAdvice {
  if (expected === null || expected >= minimum) return { ok: true, warn: minimum < usualMinimum };
  const lowered: readonly (3 | 4)[] = [4, lowestMinimum];
  const possibleMinimum = lowered.find((lower) => lower <= expected && lower < minimum) ?? null;
  return { ok: false, reason: 'tooFewExpected', expected, possibleMinimum };
}

/**
 * The partners that a person may choose from. In an anonymous round only those of which enough people are asked, and so
 * that everybody else, who is then known to be of none of them, is nobody at all or enough people too: else the
 * smallest of them is not asked either.
 */
export function askedPartners(round: Round): Partner[] {
  if (round.openness === 'open') return round.partners;
  const large = round.partners.filter(({ expected }) => expected !== null && expected >= round.minimum);
  if (isRestSafe(round, large)) return large;
  const smallest = large.toSorted((one, other) => (one.expected ?? 0) - (other.expected ?? 0))[0];
  return large.filter((partner) => partner !== smallest);
}

function isRestSafe(round: Round, asked: readonly Partner[]): boolean {
  const others = round.partners.filter((partner) => !asked.includes(partner));
  const unlisted = Math.max(0, (round.expected ?? 0) - peopleOf(round.partners));
  const rest = peopleOf(others) + unlisted;
  return rest >= round.minimum || (rest === 0 && others.length === 0);
}

/** Those that are known of; a partner without a number may be anybody or nobody. */
function peopleOf(partners: readonly Partner[]): number {
  return partners.reduce((sum, { expected }) => sum + (expected ?? 0), 0);
}
