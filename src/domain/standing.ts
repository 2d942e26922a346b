import type { Findings } from './findings.ts';

/** Which themes stand highest and lowest. A theme without a score stands nowhere. */
export type Standing =
  | { kind: 'nothing' }
  /** One theme with a score, or all within `sameness` of each other. */
  | { kind: 'level'; themeIds: string[] }
  /** A theme that is near both is in neither list. */
  | { kind: 'apart'; highest: string[]; lowest: string[] };

/** Two theme scores closer than this look the same with one decimal. */
const sameness = 0.05;

/** Reads the highest and the lowest themes from the findings, for the sentence above a radar. */
export function standingOf(findings: Findings): Standing {
  const themes = findings.themes.flatMap(({ themeId, mean }) => (mean === null ? [] : [{ themeId, mean }]));
  if (themes.length === 0) return { kind: 'nothing' };
  const means = themes.map(({ mean }) => mean);
  const [top, bottom] = [Math.max(...means), Math.min(...means)];
  if (top - bottom < sameness) return { kind: 'level', themeIds: themes.map(({ themeId }) => themeId) };
  const near = (level: number, other: number) =>
    themes
      .filter(({ mean }) => Math.abs(mean - level) < sameness && Math.abs(mean - other) >= sameness)
      .map(({ themeId }) => themeId);
  return { kind: 'apart', highest: near(top, bottom), lowest: near(bottom, top) };
}
