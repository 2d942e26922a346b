import type { Agreement } from './agreement.ts';
import type { Refusal } from './disclosure.ts';
import { type Along, answersTable, companions } from './export-answers.ts';
import { answerCountsTable, findingsTable, themesTable, trendsIn } from './export-findings.ts';
import { columnOf, type ExportTable, type TableName } from './export-table.ts';
import type { Findings } from './findings.ts';
import type { GroupResult } from './group-result.ts';
import { noteKeyOf } from './conversation.ts';
import { countedSheets, isAnonymous } from './reveal.ts';
import type { Round } from './round.ts';
import type { Sheet } from './sheet.ts';

/** What is not in the tables, and why; for a screen, and for the codebook. */
export type LeftOut =
  /** There is no row of any person: only how many people said what. */
  | { what: 'people'; reason: 'anonymous' }
  | { what: 'statement'; id: string; reason: 'tooFew'; minimum: number }
  | { what: 'mean' | 'wish' | 'trend'; id: string; reason: 'tooFew'; minimum: number }
  /** Came after the reveal of an anonymous round and is not shown yet. */
  | { what: 'sheets'; reason: 'waiting'; count: number }
  | { what: 'sheets'; reason: 'unfinished'; count: number }
  /** Is there, and the person who exports did not send it along. */
  | { what: Along; reason: 'notAlong' }
  | { what: 'notes'; reason: 'hidden'; count: number };

export type ExportTables = {
  ok: true;
  tables: Record<Exclude<TableName, 'codebook'>, ExportTable>;
  /** `people`: a row for each sheet. `counts`: an anonymous round, a row for each statement. */
  answers: 'people' | 'counts';
  leftOut: LeftOut[];
  /** What the figures stand for. */
  findings: Findings;
};

export type ExportGiven = {
  result: GroupResult;
  /** All sheets of the round; of an anonymous one not a single one is read. */
  sheets: readonly Sheet[];
  agreements: readonly Agreement[];
  along: readonly Along[];
  hiddenNotes?: readonly string[];
};

/** The tables that every spreadsheet shares, or why nothing may be shown. */
export function exportTablesOf(given: ExportGiven): ExportTables | Refusal {
  const { result, agreements } = given;
  if (!result.disclosure.ok) return result.disclosure;
  const { findings } = result.disclosure;
  const anonymous = isAnonymous(result.round);
  return {
    ok: true,
    tables: {
      answers: anonymous ? answerCountsTable(findings) : openAnswers(given),
      findings: findingsTable(findings, anonymous),
      themes: themesTable(findings, anonymous),
      agreements: agreementsTable(agreements),
    },
    answers: anonymous ? 'counts' : 'people',
    leftOut: anonymous ? heldBack(result, findings) : notAlong(given),
    findings,
  };
}

function openAnswers({ result, sheets, along, hiddenNotes }: ExportGiven): ExportTable {
  return answersTable(result, shownIn(result.round, sheets), along, hiddenNotes);
}

/** The sheets that the findings are made of. */
function shownIn(round: Round, sheets: readonly Sheet[]): Sheet[] {
  return round.kind === 'alone' ? [...sheets] : countedSheets(round, sheets);
}

function agreementsTable(agreements: readonly Agreement[]): ExportTable {
  return {
    name: 'agreements',
    columns: [
      columnOf('id', 'text'),
      columnOf('agreementKind', 'text', 'agreementKind'),
      ...(['what', 'who', 'withWhom'] as const).map((word) => columnOf(word, 'text')),
      columnOf('due', 'day'),
      columnOf('sign', 'text'),
      columnOf('facet', 'text', 'facet'),
      columnOf('outcome', 'text', 'outcome'),
      columnOf('why', 'text'),
      columnOf('reviewed', 'day'),
    ],
    rows: agreements.map(({ id, kind, what, who, withWhom, due, sign, facetId, review }) => [
      ...[id, kind, what, who || null, withWhom || null, due, sign || null, facetId],
      ...[review?.outcome ?? null, review?.why || null, review?.day ?? null],
    ]),
  };
}

/** In the findings of an anonymous round nothing means: of fewer people than the minimum. */
function heldBack({ round, collected }: GroupResult, findings: Findings): LeftOut[] {
  const { minimum } = round;
  const tooFew = (what: 'mean' | 'wish' | 'trend', id: string): LeftOut => ({
    what,
    id,
    reason: 'tooFew',
    minimum,
  });
  const statements = findings.statements.flatMap(({ tooFew: isHeld, statementId }): LeftOut[] =>
    isHeld ? [{ what: 'statement', id: statementId, reason: 'tooFew', minimum }] : [],
  );
  const themes = findings.themes.flatMap((theme) => [
    ...(theme.n === 0 ? [tooFew('mean', theme.themeId)] : []),
    ...(theme.wishes === 0 ? [tooFew('wish', theme.themeId)] : []),
    ...(trendsIn(theme) === 0 ? [tooFew('trend', theme.themeId)] : []),
  ]);
  return [
    { what: 'people', reason: 'anonymous' },
    ...statements,
    ...themes,
    ...(collected.waiting > 0
      ? [{ what: 'sheets' as const, reason: 'waiting' as const, count: collected.waiting }]
      : []),
  ];
}

function notAlong({ result: { round }, sheets, along, hiddenNotes = [] }: ExportGiven): LeftOut[] {
  const shown = shownIn(round, sheets);
  const unfinished = sheets.filter(
    (sheet) => !shown.includes(sheet) && sheet.id !== round.jointSheetId,
  ).length;
  const isThere: Record<Along, boolean> = {
    partner: round.partners.length > 0,
    role: round.asks.includes('role'),
    name: round.asks.includes('name'),
    texts: shown.some(hasTexts),
  };
  const hidden = along.includes('texts')
    ? shown.reduce((sum, sheet) => sum + hiddenIn(sheet, hiddenNotes), 0)
    : 0;
  return [
    ...companions.flatMap((what): LeftOut[] =>
      isThere[what] && !along.includes(what) ? [{ what, reason: 'notAlong' }] : [],
    ),
    ...(hidden > 0 ? [{ what: 'notes' as const, reason: 'hidden' as const, count: hidden }] : []),
    ...(unfinished > 0
      ? [{ what: 'sheets' as const, reason: 'unfinished' as const, count: unfinished }]
      : []),
  ];
}

function hasTexts({ notes, openAnswers, aim, seek, offer }: Sheet): boolean {
  const shared = Object.values(notes).flatMap(({ text, visibility }) =>
    visibility === 'shared' ? [text] : [],
  );
  return [...shared, ...Object.values(openAnswers), aim, seek, offer].some((text) => text.trim() !== '');
}

function hiddenIn({ notes }: Sheet, hidden: readonly string[]): number {
  return Object.entries(notes).filter(
    ([id, { text, visibility }]) => visibility === 'shared' && hidden.includes(noteKeyOf(id, text)),
  ).length;
}
