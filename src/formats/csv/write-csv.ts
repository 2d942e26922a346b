import type { Cell, PrintTable } from '#src/domain/table.ts';
import { csvFacts } from './facts.ts';
import { neutralised } from './neutral.ts';

export type CsvLook = { delimiter: ';' | ','; decimal: ',' | '.'; byteOrderMark: boolean };

/** Excel takes a file for UTF-8 only with its mark, and parts cells and decimals as the country does. */
export const csvLooks = {
  excelDutch: { delimiter: ';', decimal: ',', byteOrderMark: true },
  excelEnglish: { delimiter: ',', decimal: '.', byteOrderMark: true },
  /** For R, Python and the like: the mark would become part of the first heading. */
  analysis: { delimiter: ',', decimal: '.', byteOrderMark: false },
} as const satisfies Record<string, CsvLook>;

export function writeCsv(table: PrintTable, look: CsvLook): Blob {
  return new Blob([csvText(table, look)], { type: `${csvFacts.mimeType};charset=utf-8` });
}

/**
 * The table as RFC 4180 has it: a line of headings, then the rows, each ended by CR LF. Text that looks like a formula
 * is neutralised (`plainText` undoes it), a number never is. No answer is an empty cell.
 */
export function csvText(table: PrintTable, look: CsvLook): string {
  const lines = [table.columns.map(({ heading }) => heading), ...table.rows].map((row) => lineOf(row, look));
  return `${look.byteOrderMark ? '\ufeff' : ''}${lines.join('')}`;
}

function lineOf(row: readonly Cell[], look: CsvLook): string {
  const line = row.map((cell) => textOf(cell, look)).join(look.delimiter);
  // A line without anything would be no row.
  return `${line === '' ? '""' : line}\r\n`;
}

function textOf(cell: Cell, look: CsvLook): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(neutralised(cell));
  // A plain number has neither more nor other signs; nothing of ours is too large or too small for it.
  if (!Number.isFinite(cell)) throw new Error('Only a finite number can be written');
  return quotedIf(look.decimal === look.delimiter, String(cell).replace('.', look.decimal));
}

/** Quoted also for signs that part cells in another look, and for white space that a reader might drop. */
function quoted(text: string): string {
  return quotedIf(/["',;\t\r\n\ufeff]|^\s|\s$/.test(text), text);
}

function quotedIf(needed: boolean, text: string): string {
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}
