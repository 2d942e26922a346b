import {
  columnOf,
  type ColumnWord,
  type ExportColumn,
  type ExportTable,
  inCodes,
  inWords,
  tableNames,
  type TableWords,
} from './export-table.ts';
import type { ExportTables, LeftOut } from './export-tables.ts';
import type { GroupResult } from './group-result.ts';
import { type Spoke, spokesOf } from './instrument.ts';
import { isAnonymous } from './reveal.ts';
import type { Cell, PrintTable } from './table.ts';

/** What the codebook tells of the round as a whole. */
export const aboutIds = [
  ...['round', 'date', 'rehearsal', 'instrument', 'version', 'variant', 'openness', 'minimum', 'people'],
  ...['weighting', 'fingerprint', 'app'],
] as const;
export type AboutId = (typeof aboutIds)[number];

export type CodebookWords = TableWords & {
  /** What each of these is. */
  about: Record<AboutId, string>;
  /** The version of the app that makes the file. */
  app: string;
  leftOut: (one: LeftOut) => string;
};

/** Codes and stable ids for a computer, or all in words for people. */
export type TableLook = 'codes' | 'words';

/** All tables as they go into a file, in the order of `tableNames`. */
export function printTables(
  exported: ExportTables,
  result: GroupResult,
  words: CodebookWords,
  look: TableLook,
): PrintTable[] {
  const tables = { ...exported.tables, codebook: codebookTable(exported, result, words, look) };
  return tableNames.map((name) => (look === 'codes' ? inCodes(tables[name]) : inWords(tables[name], words)));
}

/**
 * A row for the round's own facts, then for every column of every table what it holds and what its values mean, then
 * for all that was left out. Every statement that was asked is in it, also one of which nothing may be shown.
 */
export function codebookTable(
  exported: ExportTables,
  result: GroupResult,
  words: CodebookWords,
  look: TableLook,
): ExportTable {
  const spokes = spokesOf(result.instrument, result.round.instrument.statements);
  const { answers, findings, themes, agreements } = exported.tables;
  const columnRows = [answers, findings, themes, agreements].flatMap(({ name, columns }) =>
    columns.map((column) => columnRow(name, column, { spokes, words, look })),
  );
  const statementRows = spokes.map((spoke) => statementRow(spoke, words, look));
  return {
    name: 'codebook',
    columns: [
      columnOf('id', 'text'),
      columnOf('entry', 'text', 'entry'),
      columnOf('theme', 'text', 'theme'),
      columnOf('facet', 'text', 'facet'),
      ...(['text', 'values', 'meaning'] as const).map((word) => columnOf(word, 'text')),
    ],
    rows: [
      ...aboutRows(exported, result, words, look),
      ...(exported.answers === 'counts' ? statementRows : []),
      ...columnRows,
      ...exported.leftOut.map((one) => leftOutRow(one, words)),
    ],
  };
}

function aboutRows(
  { findings }: ExportTables,
  { round }: GroupResult,
  words: CodebookWords,
  look: TableLook,
): Cell[][] {
  const coded = (set: 'yesNo' | 'variant' | 'openness' | 'weighting', code: string) =>
    look === 'words' ? (words.codes[set][code] ?? code) : code;
  const values: Record<AboutId, Cell> = {
    round: round.name,
    date: round.date,
    rehearsal: coded('yesNo', round.rehearsal ? 'yes' : 'no'),
    instrument: round.instrument.id,
    version: round.instrument.version,
    variant: coded('variant', round.instrument.variant),
    openness: coded('openness', round.openness),
    minimum: isAnonymous(round) ? round.minimum : null,
    people: findings.people,
    weighting: coded('weighting', findings.weighting),
    fingerprint: round.instrument.fingerprint,
    app: words.app,
  };
  return aboutIds
    .filter((id) => values[id] !== null)
    .map((id) => [id, 'about', null, null, null, values[id], words.about[id]]);
}

function statementRow({ themeId, facetId, statementId }: Spoke, words: TableWords, look: TableLook): Cell[] {
  const text = words.texts.statement[statementId] ?? null;
  return [statementId, 'statement', themeId, facetId, text, ...codesOf('answer', words, look)];
}

type Context = { spokes: readonly Spoke[]; words: TableWords; look: TableLook };

function columnRow(name: string, column: ExportColumn, { spokes, words, look }: Context): Cell[] {
  const { about, codes, word, id } = column;
  const spoke =
    about?.named === 'statement' ? spokes.find(({ statementId }) => statementId === about.id) : undefined;
  const themeId = spoke?.themeId ?? (about?.named === 'theme' ? about.id : null);
  const text = about ? (words.texts[about.named][about.id] ?? null) : null;
  const isListed = codes !== undefined && codes !== 'theme' && codes !== 'facet';
  const [values, codeMeaning] = isListed ? codesOf(codes, words, look) : [ranges[word] ?? null, null];
  const meaning = codeMeaning === null ? words.meanings[word] : `${words.meanings[word]} ${codeMeaning}`;
  return [id, name, themeId, spoke?.facetId ?? null, text, values, meaning];
}

/** As intervals are written: both ends can be reached. */
const ranges: Partial<Record<ColumnWord, string>> = {
  ...{ wish: '[1, 5]', dilemmaNow: '[1, 5]', dilemmaWish: '[1, 5]' },
  ...{ mean: '[1, 5]', meanOfStatements: '[1, 5]', median: '[1, 5]', meanWish: '[1, 5]', gap: '[-4, 4]' },
  ...{ spreadIndex: '[0, 1]', agreementA: '[-1, 1]', consensus: '[0, 1]' },
};

/** The values of a set, and what each stands for; numbers first, then the codes, then the empty cell. */
function codesOf(set: keyof TableWords['codes'], words: TableWords, look: TableLook): [string, string] {
  const entries = Object.entries(words.codes[set]);
  const isNumber = (code: string) => /^\d$/.test(code);
  const shown = (code: string, word: string) => (look === 'words' && !isNumber(code) ? word : code);
  const values = entries.filter(([code]) => code !== 'empty').map(([code, word]) => shown(code, word));
  const meanings = entries.map(([code, word]) => `${code === 'empty' ? '""' : shown(code, word)} = ${word}`);
  const needed =
    look === 'codes' ? meanings : meanings.filter((_, index) => isTold(entries[index]?.[0] ?? ''));
  return [values.join(', '), needed.join('; ')];
}

/** A word says itself what it means; a number and an empty cell do not. */
function isTold(code: string): boolean {
  return code === 'empty' || /^\d$/.test(code);
}

function leftOutRow(one: LeftOut, { leftOut }: CodebookWords): Cell[] {
  return ['id' in one ? one.id : one.what, 'leftOut', null, null, null, one.reason, leftOut(one)];
}
