import { mostDots } from '#src/domain/dot-plot.ts';
import type { StatementFinding } from '#src/domain/findings.ts';
import { framed } from '#src/domain/framed.ts';
import { stacked } from '#src/domain/placed.ts';
import type { MeasureText } from '#src/domain/prim.ts';
import { asThemeRole } from '#src/domain/radar-of.ts';
import { barKey, type ChartRow, rowChart, type RowDrawing } from '#src/domain/row-chart.ts';
import { patternWords, statementText } from '#src/i18n/group-sentences.ts';
import { countLabels, saySteps } from '#src/i18n/say-steps.ts';
import { sayScore } from '#src/i18n/say.ts';
import { type Chart, ofWhom } from './chart.ts';
import type { ReportGiven } from './report-given.ts';
import { themeLevels } from './report-themes.ts';

/** The answers of a theme, a row for each facet; null where every one of them is held back. */
export function themeChart(themeId: string, given: ReportGiven, measure: MeasureText): Chart | null {
  const { findings, speech } = given;
  const statements = findings.statements.filter((one) => one.themeId === themeId);
  const title = speech.words.themes[themeId]?.name ?? themeId;
  const facts = themeLevels(themeId, given).join(' · ');
  return answersChart({ title, statements, facts: [facts] }, given, measure);
}

/** The answers to one statement; null where it is held back. */
export function statementChart(statementId: string, given: ReportGiven, measure: MeasureText): Chart | null {
  const { view, findings, speech } = given;
  const { t, words } = speech;
  const { round } = view.result;
  const statement = findings.statements.find((one) => one.statementId === statementId);
  if (!statement) return null;
  const title = t('onPaper.quotes.one', { text: statementText(statementId, round, words) });
  const facts = [patternWords(statement, round, speech), t('mirror.count.answers', { count: statement.n })];
  return answersChart({ title, statements: [statement], facts: [facts.join(' · ')] }, given, measure);
}

function answersChart(
  of: { title: string; statements: readonly StatementFinding[]; facts: readonly string[] },
  given: ReportGiven,
  measure: MeasureText,
): Chart | null {
  const { findings, speech } = given;
  const { t, words } = speech;
  const [first] = of.statements;
  if (!first || of.statements.every(({ tooFew }) => tooFew)) return null;
  const isLarge = findings.people > mostDots;
  const theme = asThemeRole(first.themeId);
  const steps = [1, 2, 3, 4, 5].map((step) => words.scale[String(step)] ?? '');
  const rows = of.statements.map((statement) => rowOf(statement, given, isLarge));
  const heads = isLarge ? [] : ['1', '2', '3', '4', '5'];
  const chart = rowChart({ rows, heads, endHead: t('onPaper.mean') }, measure);
  const ends = `1: ${steps[0] ?? ''}. 5: ${steps[4] ?? ''}.`;
  const reading = isLarge ? t('takeHome.picture.barsRead') : `${t('takeHome.picture.dotsRead')} ${ends}`;
  const picture = isLarge ? stacked([chart, barKey(steps, theme)], 14) : chart;
  const foot = [...of.facts, reading, ofWhom(given)];
  return {
    title: of.title,
    alt: of.statements.map((statement) => spoken(statement, given)).join(' '),
    picture: framed(picture, { title: of.title, tone: theme, foot }, measure),
  };
}

function rowOf(statement: StatementFinding, { speech }: ReportGiven, isLarge: boolean): ChartRow {
  const { t, words, language } = speech;
  const { facetId, themeId, counts, mean, tooFew } = statement;
  const drawn: RowDrawing = tooFew
    ? { kind: 'words', text: t('onPaper.tooFew') }
    : isLarge
      ? { kind: 'bar', counts, labels: countLabels(counts) }
      : { kind: 'dots', row: { counts, mean } };
  return {
    label: `${facetId} ${words.facets[facetId]?.name ?? ''}`.trim(),
    themeId: asThemeRole(themeId),
    end: mean === null || tooFew ? '–' : sayScore(mean, language),
    drawn,
  };
}

/** The row for who cannot see it. */
function spoken({ facetId, counts, mean, n, tooFew }: StatementFinding, { speech }: ReportGiven): string {
  const { t, words, language } = speech;
  const name = words.facets[facetId]?.name ?? facetId;
  if (tooFew) return `${name}: ${t('onPaper.tooFew')}.`;
  if (n === 0 || mean === null) return `${name}: ${t('onPaper.noAnswers')}.`;
  return `${name}: ${saySteps(counts, speech)}; ${t('mirror.theme.mean', { score: sayScore(mean, language) })}.`;
}
