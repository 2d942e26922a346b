import type { Findings, StatementFinding } from './findings.ts';
import type { GroupResult } from './group-result.ts';
import { spokesOf } from './instrument.ts';
import { isAnonymous } from './reveal.ts';

/** One statement that both rounds asked in the same words. Means from 1 to 5; null where a round has none. */
export type StatementChange = {
  statementId: string;
  facetId: string;
  themeId: string;
  before: number | null;
  now: number | null;
};

/** `same`: no more than what chance gives. Null: nothing can be said. */
export type Direction = 'higher' | 'lower' | 'same';
export type ThemeChange = {
  themeId: string;
  before: number | null;
  now: number | null;
  change: Direction | null;
};

/** Two rounds of one group beside each other. */
export type Comparison = {
  statements: StatementChange[];
  themes: ThemeChange[];
  /** Asked now, but not before in the same words; facets by id. */
  otherFacets: string[];
  /** Ids of the organisations (as in the round of now) that answered both times, and that did only once. */
  both: string[];
  onlyNow: string[];
  onlyBefore: string[];
};

/** The least change of a theme's mean that is more than chance, by the smaller number of people. */
const thresholds = [
  { upTo: 12, least: 0.5 },
  { upTo: 20, least: 0.4 },
  { upTo: Infinity, least: 0.3 },
] as const;

/**
 * Compares what two rounds show; null when one of them shows nothing, when they have
 * different questionnaires, or when their means are weighted differently. A statement
 * is the same when its fingerprint is. A theme is compared when all its statements are the same in both rounds: another
 * mix of statements is another mean.
 */
export function compareRounds(before: GroupResult, now: GroupResult): Comparison | null {
  if (!before.disclosure.ok || !now.disclosure.ok) return null;
  if (before.instrument.id !== now.instrument.id) return null;
  const [then, today] = [before.disclosure.findings, now.disclosure.findings];
  // An anonymous round is always one person, one voice: two weightings are two different means.
  if (then.weighting !== today.weighting) return null;
  const shared = sharedStatements(before, now);
  const old = new Map(then.statements.map((one) => [one.statementId, one]));
  const statements = today.statements
    .filter(({ statementId }) => shared.has(statementId))
    .map(({ statementId, facetId, themeId, mean }) => ({
      statementId,
      facetId,
      themeId,
      before: old.get(statementId)?.mean ?? null,
      now: mean,
    }));
  return {
    statements,
    themes: today.themes.map(({ themeId }) => themeChange(themeId, then, today, shared)),
    otherFacets: today.statements
      .filter(({ statementId }) => !shared.has(statementId))
      .map(({ facetId }) => facetId),
    ...partnersOf(before, now),
  };
}

/** For each spoke of now the mean of before, null where it was not asked in the same words; for the second line. */
export function meansBefore(findings: Findings, comparison: Comparison): (number | null)[] {
  const byId = new Map(comparison.statements.map(({ statementId, before }) => [statementId, before]));
  return findings.statements.map(({ statementId }) => byId.get(statementId) ?? null);
}

/** How a theme's mean changed; `people`: the smaller number of the two rounds. Rounding must not decide. */
export function directionOf(before: number, now: number, people: number): Direction {
  const least = thresholds.find(({ upTo }) => people <= upTo)?.least ?? 0;
  const change = now - before;
  if (Math.abs(change) < least - 1e-9) return 'same';
  return change > 0 ? 'higher' : 'lower';
}

function sharedStatements(before: GroupResult, now: GroupResult): Set<string> {
  const print = ({ instrument }: GroupResult, id: string) => instrument.fingerprints[id];
  const ids = (result: GroupResult) =>
    spokesOf(result.instrument, result.round.instrument.statements).map((spoke) => spoke.statementId);
  const old = new Set(ids(before));
  return new Set(ids(now).filter((id) => old.has(id) && print(before, id) === print(now, id)));
}

function themeChange(
  themeId: string,
  then: Findings,
  today: Findings,
  shared: ReadonlySet<string>,
): ThemeChange {
  const of = (findings: Findings) => findings.statements.filter((one) => one.themeId === themeId);
  const isShared = (statements: StatementFinding[]) =>
    statements.length > 0 && statements.every(({ statementId }) => shared.has(statementId));
  const [old, young] = [then, today].map((one) => one.themes.find((theme) => theme.themeId === themeId));
  const before = isShared(of(then)) && isShared(of(today)) ? (old?.mean ?? null) : null;
  const now = young?.mean ?? null;
  const people = Math.min(old?.n ?? 0, young?.n ?? 0);
  return {
    themeId,
    before,
    now,
    change: before === null || now === null ? null : directionOf(before, now, people),
  };
}

/** An organisation is the same by its id, or by its name where a list was made anew. */
function partnersOf(
  before: GroupResult,
  now: GroupResult,
): Pick<Comparison, 'both' | 'onlyNow' | 'onlyBefore'> {
  // Of an anonymous round it is not told who is in what is shown: a late sheet would stand out.
  if (isAnonymous(before.round) || isAnonymous(now.round)) return { both: [], onlyNow: [], onlyBefore: [] };
  const heard = ({ collected }: GroupResult) =>
    collected.partners.filter(({ finished }) => finished > 0).map(({ partner }) => partner);
  const [then, today] = [heard(before), heard(now)];
  const isIn = (list: typeof then, one: (typeof then)[number]) =>
    list.some(({ id, name }) => id === one.id || sameName(name, one.name));
  return {
    both: today.filter((one) => isIn(then, one)).map(({ id }) => id),
    onlyNow: today.filter((one) => !isIn(then, one)).map(({ id }) => id),
    onlyBefore: then.filter((one) => !isIn(today, one)).map(({ id }) => id),
  };
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();
}
