import type { Cell, ColumnKind, PrintTable } from './table.ts';

export const tableNames = ['answers', 'findings', 'themes', 'codebook', 'agreements'] as const;
export type TableName = (typeof tableNames)[number];

/** The sets of codes that stand in cells; each code has a word in every language. */
export type CodeSet =
  | 'theme'
  | 'facet'
  | 'answer'
  | 'pattern'
  | 'yesNo'
  | 'trend'
  | 'form'
  | 'role'
  | 'partnerKind'
  | 'agreementKind'
  | 'outcome'
  | 'openness'
  | 'weighting'
  | 'variant'
  | 'entry';

/** What can have words of its own in an instrument. */
export type Named = 'theme' | 'facet' | 'statement' | 'question' | 'form' | 'dilemma';

/** What a column is about; the key of its heading and of the sentence that explains it. */
export const columnWords = [
  ...['sheet', 'partner', 'partnerKind', 'role', 'name', 'answer', 'note', 'wish', 'trend', 'votes', 'form'],
  ...['dilemmaNow', 'dilemmaWish', 'aim', 'seek', 'offer', 'openAnswer', 'theme', 'facet', 'statement', 'n'],
  ...[
    'mean',
    'median',
    'count1',
    'count2',
    'count3',
    'count4',
    'count5',
    'dontKnow',
    'notApplicable',
    'skipped',
  ],
  ...[
    'spreadIndex',
    'agreementA',
    'consensus',
    'pattern',
    'manyDontKnow',
    'voters',
    'wishes',
    'meanWish',
    'gap',
  ],
  ...[
    'better',
    'same',
    'worse',
    'absent',
    'agreementKind',
    'what',
    'who',
    'withWhom',
    'due',
    'sign',
    'outcome',
  ],
  // Of a theme in an anonymous round.
  ...['fewest', 'meanOfStatements'],
  ...['why', 'reviewed', 'id', 'entry', 'text', 'values', 'meaning'],
] as const;
export type ColumnWord = (typeof columnWords)[number];

/** `id`: stable in every language and version, the heading in a file for analysis. */
export type ExportColumn = {
  id: string;
  word: ColumnWord;
  kind: ColumnKind;
  codes?: CodeSet;
  /** The statement, theme and so on that the column is about, where the word alone does not say it. */
  about?: { named: Named; id: string };
};

export type ExportTable = { name: TableName; columns: ExportColumn[]; rows: Cell[][] };

/** All words of the tables, in one language; the instrument's with the round's own words filled in. */
export type TableWords = {
  tables: Record<TableName, string>;
  columns: Record<ColumnWord, string>;
  /** What a column holds, in a sentence. */
  meanings: Record<ColumnWord, string>;
  /** Of the sets `theme` and `facet` the names; of `answer` also what 1 to 5 and `empty` stand for. */
  codes: Record<CodeSet, Readonly<Record<string, string>>>;
  /** Short, for a heading: of a statement its id and facet. */
  names: Record<Named, Readonly<Record<string, string>>>;
  /** In full, for the codebook. */
  texts: Record<Named, Readonly<Record<string, string>>>;
};

/** The table as a computer wants it: stable ids as headings and names, codes as they are. */
export function inCodes({ name, columns, rows }: ExportTable): PrintTable {
  return { name, columns: columns.map(({ id, kind }) => ({ heading: id, kind })), rows };
}

/** The table as people want it: headings, names and codes in words. */
export function inWords({ name, columns, rows }: ExportTable, words: TableWords): PrintTable {
  return {
    name: words.tables[name],
    columns: columns.map((column) => ({ heading: headingOf(column, words), kind: column.kind })),
    rows: rows.map((row) => row.map((cell, index) => wordOf(cell, columns[index]?.codes, words))),
  };
}

/** How a column is called in words. */
export function headingOf(
  { word, about }: ExportColumn,
  words: Pick<TableWords, 'columns' | 'names'>,
): string {
  if (!about) return words.columns[word];
  const name = words.names[about.named][about.id] ?? about.id;
  return word === 'answer' || word === 'openAnswer' || word === 'form'
    ? name
    : `${name}: ${words.columns[word]}`;
}

function wordOf(cell: Cell, codes: CodeSet | undefined, words: TableWords): Cell {
  if (codes === undefined || typeof cell !== 'string') return cell;
  const known = words.codes[codes];
  return Object.hasOwn(known, cell) ? (known[cell] ?? cell) : cell;
}

/** A column whose id is its word. */
export function columnOf(word: ColumnWord, kind: ColumnKind = 'number', codes?: CodeSet): ExportColumn {
  return { id: word, word, kind, ...(codes && { codes }) };
}

/** Six decimals: more than anybody reads, and the same text in every program. */
export function rounded(value: number | null | undefined): number | null {
  // Adding zero makes 0 of -0.
  return value === null || value === undefined ? null : Math.round(value * 1_000_000) / 1_000_000 + 0;
}
