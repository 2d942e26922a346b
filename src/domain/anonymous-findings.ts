import type { Cut, Shuffle } from './anonymity.ts';
import type { Findings, PartsFinding, Said, StatementFinding, ThemeFinding } from './findings.ts';
import { sumOf } from './scoring.ts';

/**
 * The findings of an anonymous round as they may be seen: a statement that is rare in every batch is marked, nobody
 * whose answer is held back is said to have skipped it, nothing is said about organisations, the mean of a theme is that
 * of its statements, and notes are sorted by their text and then shuffled, so that nothing is left of who came when.
 */
export function asAnonymous(findings: Findings, cuts: readonly Cut[], shuffle: Shuffle): Findings {
  const statement = (one: StatementFinding): StatementFinding => {
    const held = cuts.filter(({ rare }) => rare.has(one.statementId));
    return {
      ...one,
      skipped: one.skipped - held.reduce((sum, { sheets }) => sum + sheets.length, 0),
      notes: shuffled(one.notes, shuffle),
      who: [],
      tooFew: held.length === cuts.length,
    };
  };
  const statements = findings.statements.map(statement);
  return {
    ...findings,
    statements,
    themes: findings.themes.map((theme) => themeOf(theme, statements)),
    difference: null,
    parts: partsByNobody(findings.parts, shuffle),
  };
}

/**
 * The mean of the theme's statements that are shown, where these are at least half; `n`: the fewest people behind one of
 * them. It is made of figures that are shown beside it, and so cannot tell more: a mean of persons' scores would depend
 * on who answered what together, and less the statements it would give the answers of the one person without a score.
 */
function themeOf(theme: ThemeFinding, statements: readonly StatementFinding[]): ThemeFinding {
  const own = statements.filter(({ themeId }) => themeId === theme.themeId);
  const means = own.flatMap(({ mean, tooFew }) => (tooFew || mean === null ? [] : [mean]));
  if (means.length === 0 || 2 * means.length < own.length) return { ...theme, mean: null, n: 0, gap: null };
  const mean = sumOf(means) / means.length;
  const n = Math.min(...own.filter(({ tooFew }) => !tooFew).map((one) => one.n));
  return { ...theme, mean, n, gap: theme.wish === null ? null : theme.wish - mean };
}

/** For a part of the group: no text stands beside the organisations of whoever wrote it. */
export function withoutTexts(findings: Findings): Findings {
  return { ...findings, statements: findings.statements.map((one) => ({ ...one, notes: [] })) };
}

/** Each list of texts is shuffled by itself, so that no two can be laid beside each other as one person's. */
function partsByNobody(parts: PartsFinding, shuffle: Shuffle): PartsFinding {
  const byNobody = (said: readonly Said[]): Said[] =>
    shuffled(
      said.map(({ text }) => text),
      shuffle,
    ).map((text) => ({ text, partnerId: null, name: null }));
  return {
    ...parts,
    aims: byNobody(parts.aims),
    seeks: byNobody(parts.seeks),
    offers: byNobody(parts.offers),
    openAnswers: parts.openAnswers.map(({ questionId, said }) => ({ questionId, said: byNobody(said) })),
  };
}

function shuffled(notes: readonly string[], shuffle: Shuffle): string[] {
  const sorted = notes.toSorted();
  return shuffle(sorted.length).flatMap((place) => sorted[place] ?? []);
}
