import { columnOf, type ExportTable, rounded } from './export-table.ts';
import type { Findings, StatementFinding, ThemeFinding } from './findings.ts';
import { type Pattern, patterns } from './pattern.ts';
import type { Cell } from './table.ts';

const counts = ['count1', 'count2', 'count3', 'count4', 'count5'] as const;
const others = ['dontKnow', 'notApplicable', 'skipped'] as const;
const place = [
  columnOf('theme', 'text', 'theme'),
  columnOf('facet', 'text', 'facet'),
  columnOf('statement', 'text'),
];

/** A row for each statement of which something may be shown. */
export function findingsTable({ statements }: Findings, anonymous: boolean): ExportTable {
  return {
    name: 'findings',
    columns: [
      ...place,
      ...(['n', 'mean', 'median', ...counts, ...others] as const).map((word) => columnOf(word)),
      ...(['spreadIndex', 'agreementA', 'consensus'] as const).map((word) => columnOf(word)),
      columnOf('pattern', 'text', 'pattern'),
      columnOf('manyDontKnow', 'text', 'yesNo'),
      columnOf('voters'),
    ],
    rows: statements.filter(({ tooFew }) => !tooFew).map((one) => findingRow(one, anonymous)),
  };
}

function findingRow(one: StatementFinding, anonymous: boolean): Cell[] {
  return [
    ...placeOf(one),
    one.n,
    rounded(one.mean),
    one.median,
    ...peopleOf(one),
    rounded(one.spread?.index),
    rounded(one.spread?.agreement),
    rounded(one.spread?.consensus),
    one.pattern && patternCode(one.pattern, anonymous),
    one.manyDontKnow ? 'yes' : 'no',
    one.votes,
  ];
}

/** In an anonymous round no code points at the one person who sees it differently. */
export function patternCode(pattern: Pattern, anonymous: boolean): string {
  return anonymous && pattern === 'oneVoiceApart' ? 'notEverybody' : pattern;
}

/** The codes of all patterns, as they stand in such a table. */
export function patternCodes(anonymous: boolean): Record<string, Pattern> {
  return Object.fromEntries(patterns.map((pattern) => [patternCode(pattern, anonymous), pattern]));
}

function placeOf({ themeId, facetId, statementId }: StatementFinding): Cell[] {
  return [themeId, facetId, statementId];
}

function peopleOf({ counts: given, dontKnow, notApplicable, skipped }: StatementFinding): Cell[] {
  return [...given, dontKnow, notApplicable, skipped];
}

/** What stands for the answers of an anonymous round: how many people gave which, statement by statement. */
export function answerCountsTable({ statements }: Findings): ExportTable {
  return {
    name: 'answers',
    columns: [...place, ...[...counts, ...others].map((word) => columnOf(word))],
    rows: statements.filter(({ tooFew }) => !tooFew).map((one) => [...placeOf(one), ...peopleOf(one)]),
  };
}

/**
 * A row for each theme. What nobody gave has no figure; in an anonymous round that is also what too few gave, so there
 * a trend that nobody gave is empty, not a row of zeros: it would say more than is known.
 */
export function themesTable({ themes }: Findings, anonymous: boolean): ExportTable {
  return {
    name: 'themes',
    columns: [
      columnOf('theme', 'text', 'theme'),
      { ...columnOf(anonymous ? 'meanOfStatements' : 'mean'), id: 'mean' },
      { ...columnOf(anonymous ? 'fewest' : 'n'), id: 'n' },
      ...(['meanWish', 'wishes', 'gap', 'better', 'same', 'worse', 'absent'] as const).map((word) =>
        columnOf(word),
      ),
    ],
    rows: themes.map((theme) => {
      const { themeId, mean, n, wish, wishes, gap, trend } = theme;
      const shown = (count: number, isHeld: boolean) => (anonymous && isHeld ? null : count);
      return [
        ...[
          themeId,
          rounded(mean),
          shown(n, n === 0),
          rounded(wish),
          shown(wishes, wishes === 0),
          rounded(gap),
        ],
        ...[trend.better, trend.same, trend.worse, trend.absent].map((count) =>
          shown(count, trendsIn(theme) === 0),
        ),
      ];
    }),
  };
}

export function trendsIn({ trend }: ThemeFinding): number {
  return trend.better + trend.same + trend.worse + trend.absent;
}
