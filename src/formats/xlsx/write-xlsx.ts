import { type CellValue, writeXlsx as writeWorkbook, type WriteSheet } from 'hucre/xlsx';
import type { Cell, ColumnKind, PrintTable } from '#src/domain/table.ts';
import { xlsxFacts } from './facts.ts';
import { sheetNames } from './sheet-names.ts';
import { escaped, isLikeError, mayTurnIntoFormula } from './text.ts';

/** `createdAt` is the one moment in the file, so that the same content gives the same bytes. */
export type XlsxFacts = { title: string; origin: string; createdAt: Date };

/** In characters; a long text is cut off by the cell beside it, not by us. */
const widest = 60;
const narrowest = 8;

/**
 * A workbook with a sheet for each table: headings that stay in view, numbers as numbers, days as days, and text as
 * text whatever it looks like. No answer is an empty cell.
 */
export async function writeXlsx(tables: readonly PrintTable[], facts: XlsxFacts): Promise<Blob> {
  const names = sheetNames(tables.map(({ name }) => name));
  const bytes = await writeWorkbook({
    sheets: tables.map((table, index) => sheetOf(table, names[index] ?? '')),
    properties: {
      title: escaped(facts.title),
      subject: escaped(facts.origin),
      created: facts.createdAt,
      modified: facts.createdAt,
    },
  });
  // A copy that is surely backed by plain memory, as a blob wants it.
  return new Blob([new Uint8Array(bytes)], { type: xlsxFacts.mimeType });
}

function sheetOf({ columns, rows }: PrintTable, name: string): WriteSheet {
  const headings = columns.map(({ heading }) => heading);
  const kinds = columns.map(({ kind }) => kind);
  return {
    name,
    columns: columns.map((_, index) => ({ width: widthOf([headings, ...rows], index) })),
    rows: [
      headings.map(escaped),
      ...rows.map((row) => row.map((cell, index) => valueOf(cell, kinds[index]))),
    ],
    cells: new Map([...headings.map((_, index) => styledHeading(index)), ...styledCells(rows, kinds)]),
    freezePane: { rows: 1 },
  };
}

function valueOf(cell: Cell, kind: ColumnKind | undefined): CellValue {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return cell;
  return kind === 'day' && isDay(cell) ? new Date(`${cell}T00:00:00Z`) : escaped(cell);
}

/** A spreadsheet's days begin in 1900; an earlier one stays text. */
function isDay(text: string): boolean {
  return /^(?:19|[2-9]\d)\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

type Styled = NonNullable<WriteSheet['cells']> extends Map<string, infer Part> ? [string, Part] : never;

function styledHeading(column: number): Styled {
  return [`0,${String(column)}`, { style: { font: { name: 'Calibri', size: 11, bold: true } } }];
}

function styledCells(rows: readonly Cell[][], kinds: readonly ColumnKind[]): Styled[] {
  return rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, column): Styled[] => {
      const special = typeof cell === 'string' ? specialCell(cell, kinds[column]) : null;
      return special ? [[`${String(rowIndex + 1)},${String(column)}`, special]] : [];
    }),
  );
}

/** Days as a day that reads the same in every country; the format "text" where editing would make a formula. */
function specialCell(text: string, kind: ColumnKind | undefined): Styled[1] | null {
  if (kind === 'day' && isDay(text)) return { style: { numFmt: 'yyyy-mm-dd' } };
  if (mayTurnIntoFormula(text)) return { style: { numFmt: '@' } };
  // As plain text the package would make the error of it.
  return isLikeError(text) ? { richText: [{ text }] } : null;
}

function widthOf(rows: readonly (readonly Cell[])[], column: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[column] ?? '').length), 0);
  return Math.min(widest, Math.max(narrowest, longest + 2));
}
