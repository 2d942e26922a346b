import { comparableScores } from '#src/domain/comparable-scores.ts';
import { meansBefore } from '#src/domain/comparison.ts';
import { spokesByTheme } from '#src/domain/instrument.ts';
import type { ReportGiven } from './report-given.ts';

/** A chart that can be taken along, by what it is of. */
export type ChartId = 'radar' | 'radarBefore' | 'times' | `theme/${string}` | `statement/${string}`;
export type ChartOption = { id: ChartId; name: string };
/** All charts there are of a round, in the groups in which they are offered. */
export type ChartOptions = { whole: ChartOption[]; themes: ChartOption[]; facets: ChartOption[] };

/**
 * The charts of a group's result: the radar, beside last time and over time where there is such a time, and the answers
 * of each theme and facet. What is held back is on the list too: choosing it says that there is no picture, and why.
 */
export function chartOptions(given: ReportGiven): ChartOptions {
  const { findings, speech } = given;
  const { t, words } = speech;
  return {
    whole: [
      { id: 'radar', name: t('takeHome.picture.radar') },
      ...(hasBefore(given) ? [{ id: 'radarBefore', name: t('takeHome.picture.radarBefore') } as const] : []),
      ...(hasTimes(given) ? [{ id: 'times', name: t('takeHome.picture.times') } as const] : []),
    ],
    themes: spokesByTheme(findings.statements).map(({ themeId }) => ({
      id: `theme/${themeId}`,
      name: words.themes[themeId]?.name ?? themeId,
    })),
    facets: findings.statements.map(({ statementId, facetId }) => ({
      id: `statement/${statementId}`,
      name: `${facetId} ${words.facets[facetId]?.name ?? ''}`.trim(),
    })),
  };
}

export function hasBefore({ findings, comparison }: ReportGiven): boolean {
  return comparison !== null && meansBefore(findings, comparison).some((value) => value !== null);
}

/** As on the screen: from three rounds on; and a line needs two scores that may be compared. */
function hasTimes(given: ReportGiven): boolean {
  if (given.view.before.length < 2) return false;
  return timesOf(given).themes.some(({ scores }) => scores.filter((score) => score !== null).length > 1);
}

/** The rounds of a group, the first one first, and the means of each theme in them. */
export function timesOf({ view, findings }: ReportGiven) {
  const rounds = [...view.before.map(({ result }) => result).reverse(), view.result];
  const themes = findings.themes.map(({ themeId }) => ({
    themeId,
    scores: comparableScores(rounds, themeId),
  }));
  return { rounds: rounds.map(({ round }) => round), themes };
}
