import { answerBar } from '#src/domain/answer-bar.ts';
import { dotPlace, dotRow, mostDots } from '#src/domain/dot-plot.ts';
import type { StatementFinding } from '#src/domain/findings.ts';
import type { Picture } from '#src/domain/prim.ts';
import { asThemeRole } from '#src/domain/radar-of.ts';
import type { Block, Cell } from '#src/formats/contract.ts';
import { patternWords } from '#src/i18n/group-sentences.ts';
import { countLabels, saySteps } from '#src/i18n/say-steps.ts';
import { sayScore } from '#src/i18n/say.ts';
import { quiet, titled } from './paper-document.ts';
import type { ReportGiven } from './report-given.ts';
import { barLegend } from './bar-legend.ts';

/** For each theme its facts, and a table of its facets with the people as dots, the mean and the pattern. */
export function themeBlocks(given: ReportGiven): Block[] {
  const { findings, speech } = given;
  const { t, words } = speech;
  const isLarge = findings.people > mostDots;
  return findings.themes.flatMap(({ themeId }, place) => {
    const statements = findings.statements.filter((one) => one.themeId === themeId);
    const table: Block = {
      kind: 'table',
      tone: themeId,
      columns: [
        { title: t('mirror.table.facet'), share: 0.25 },
        { title: t('onPaper.answers'), share: 0.34, ...(isLarge ? {} : { picture: stepsPicture }) },
        { title: t('onPaper.mean'), share: 0.09, align: 'end' },
        { title: t('onPaper.pattern'), share: 0.32 },
      ],
      rows: statements.map((statement) => rowOf(statement, given, isLarge)),
    };
    return titled(
      words.themes[themeId]?.name ?? themeId,
      [
        quiet(themeFacts(themeId, given).join(' · ')),
        ...(isLarge && place === 0 ? barLegend(themeId, speech) : []),
        table,
      ],
      themeId,
    );
  });
}

/** Mean and wish, as far as there are any. */
export function themeLevels(themeId: string, { findings, speech }: ReportGiven): string[] {
  const { t, language } = speech;
  const theme = findings.themes.find((one) => one.themeId === themeId);
  if (!theme) return [];
  const { mean, wish } = theme;
  return [
    mean === null ? t('mirror.theme.none') : t('mirror.theme.mean', { score: sayScore(mean, language) }),
    ...(wish === null ? [] : [t('mirror.theme.wish', { score: sayScore(wish, language) })]),
  ];
}

/** Mean, wish and trend, as far as there are any. */
export function themeFacts(themeId: string, given: ReportGiven): string[] {
  const { findings, speech } = given;
  const { t } = speech;
  const theme = findings.themes.find((one) => one.themeId === themeId);
  if (!theme) return [];
  const { trend } = theme;
  const counted = (['better', 'same', 'worse'] as const)
    .filter((one) => trend[one] > 0)
    .map((one) => t(`mirror.theme.${one}`, { count: trend[one] }));
  return [
    ...themeLevels(themeId, given),
    ...(counted.length === 0 ? [] : [t('mirror.theme.trend', { trend: counted.join(', ') })]),
    ...(trend.absent === 0 ? [] : [t('mirror.theme.absent', { count: trend.absent })]),
  ];
}

function rowOf(statement: StatementFinding, given: ReportGiven, isLarge: boolean): Cell[] {
  const { view, speech } = given;
  const { t, words, language } = speech;
  const { facetId, mean, tooFew, n } = statement;
  const said = n === 0 ? t('onPaper.noAnswers') : saySteps(statement.counts, speech);
  return [
    `${facetId} ${words.facets[facetId]?.name ?? ''}`,
    tooFew ? '' : { picture: pictureOf(statement, isLarge), alt: said },
    mean === null || tooFew ? '–' : sayScore(mean, language),
    [patternWords(statement, view.result.round, speech), unbroken(countsOf(statement, given)).join(', ')]
      .filter((line) => line !== '')
      .join('\n'),
  ];
}

function pictureOf({ themeId, counts, mean }: StatementFinding, isLarge: boolean): Picture {
  const theme = asThemeRole(themeId);
  return isLarge
    ? answerBar(counts, { full: theme, light: `${theme}Tint` }, countLabels(counts))
    : dotRow({ counts, mean }, { dots: theme, ground: `${theme}Tint` });
}

/** How many answered, and why others did not; of too few people nothing is said. */
function countsOf(statement: StatementFinding, { speech: { t } }: ReportGiven): string[] {
  if (statement.tooFew) return [];
  const isTold = statement.pattern === null && statement.manyDontKnow;
  return [
    t('mirror.count.answers', { count: statement.n }),
    ...(statement.manyDontKnow && !isTold ? [t('mirror.pattern.manyDontKnow')] : []),
    ...(['dontKnow', 'notApplicable', 'skipped'] as const)
      .filter((one) => statement[one] > 0)
      .map((one) => t(`mirror.count.${one}`, { count: statement[one] })),
  ];
}

/** Facts that end a line between them, not in them. */
function unbroken(facts: readonly string[]): string[] {
  return facts.map((fact) => fact.replaceAll(' ', '\u00a0'));
}

/** The numbers 1 to 5 where their dots are; at the size of column titles once the row is as wide as its column. */
const stepsPicture: Picture = {
  width: 240,
  height: 14,
  prims: [1, 2, 3, 4, 5].map((step) => ({
    kind: 'text',
    x: dotPlace(step),
    y: 11,
    lines: [String(step)],
    size: 11,
    lineHeight: 14,
    anchor: 'middle',
    fill: 'inkQuiet',
    strong: true,
  })),
};
