import { expectedLimit } from '../round.ts';

/** What a file of another form tool holds, all cells as text: a line of headings, then a row for each person. */
export type AnswerTable = { headings: readonly string[]; rows: readonly AnswerRow[] };

/**
 * `number`: as a spreadsheet counts it, from 1. There may be fewer or more cells than headings. `shifted`: there are words
 * beyond the line of headings, so that nobody knows what belongs under which.
 */
export type AnswerRow = { number: number; cells: readonly string[]; shifted?: boolean };

/** More columns than any form has; each is compared with every statement. */
export const columnLimit = 400;

/** Why the cells of a file are no table of answers. `onlyCounts`: one of ours, of how many people said what. */
export type TableFault = 'empty' | 'onlyHeadings' | 'onlyCounts' | 'tooManyColumns' | 'tooManyRows';

export type TableResult = { ok: true; table: AnswerTable } | { ok: false; reason: TableFault };

/** The lines of a file as a reader gives them; `places`: the line or row on which each begins, counted from 1. */
export type FileLines = {
  rows: readonly (readonly (string | number)[])[];
  places: readonly number[];
};

/**
 * Finds the headings, the first line with more than one cell in use, so that a title above them does no harm; rows
 * without a word are left out. A file with one column has its headings in its first line.
 */
export function toAnswerTable(file: FileLines): TableResult {
  const lines = file.rows
    .map((cells, place) => ({ number: file.places[place] ?? place + 1, cells: cells.map(String) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const wide = lines.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  const top = Math.max(wide, 0);
  const headings = withoutEmptyEnd(lines[top]?.cells ?? []);
  const width = lines[top]?.cells.length ?? 0;
  const rows = lines.slice(top + 1).map((line): AnswerRow => ({
    ...line,
    shifted: line.cells.slice(width).some((cell) => cell.trim() !== ''),
  }));
  if (headings.length === 0) return { ok: false, reason: 'empty' };
  if (headings.length > columnLimit) return { ok: false, reason: 'tooManyColumns' };
  if (rows.length === 0) return { ok: false, reason: 'onlyHeadings' };
  if (rows.length > expectedLimit) return { ok: false, reason: 'tooManyRows' };
  return { ok: true, table: { headings, rows } };
}

/** The cell as it stands in the file, without spaces around it; empty when the row ends before it. */
export function cellOf(row: AnswerRow, column: number): string {
  return (row.cells[column] ?? '').trim();
}

/** The different words of a column and how often each is there, in the order in which they come. */
export function countWords(table: AnswerTable, column: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const cell = cellOf(row, column);
    if (cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}

function withoutEmptyEnd(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1).map((cell) => cell.trim());
}
