import { type CellValue, readXlsx as readWorkbook, type Sheet } from 'hucre/xlsx';
import {
  cellLengthLimit,
  cellLimit,
  columnLimit,
  type PlainTable,
  rowLimit,
  type TableProblem,
  tableSizeLimit,
} from '../tables.ts';
import { neededParts } from './parts.ts';

export type XlsxResult = { ok: true; tables: PlainTable[] } | { ok: false; problem: TableProblem };

const sheetLimit = 100;
/** Two cells far apart make a table of mostly nothing: it is refused before it is gone through. */
/** Of all cells together, in UTF-16 code units. */
const lettersLimit = 50_000_000;
const spannedLimit = 5 * cellLimit;

/**
 * The visible sheets of a workbook, each as a plain table: numbers as numbers, all else as text. A day is `YYYY-MM-DD`,
 * a moment `YYYY-MM-DDTHH:MM:SS`; of a formula what it gave when the file was saved. Nothing in the file is run.
 */
export async function readXlsx(blob: Blob): Promise<XlsxResult> {
  const { size } = blob;
  if (size > tableSizeLimit) return refused({ code: 'tooLarge', found: size, known: tableSizeLimit });
  const bytes = await bytesOf(blob);
  if (bytes === null) return refused({ code: 'unreadable' });
  if (isLocked(bytes)) return refused({ code: 'locked' });
  const parts = neededParts(bytes);
  if (!(parts instanceof Uint8Array)) return refused(parts);
  let sheets: Sheet[];
  try {
    const isVisible = (info: { hidden?: boolean; veryHidden?: boolean }) => !info.hidden && !info.veryHidden;
    ({ sheets } = await readWorkbook(parts, { sheets: isVisible, maxRows: rowLimit + 1 }));
  } catch (error) {
    const isVast = error instanceof Error && /over the \d+ limit|outside the supported/.test(error.message);
    if (isVast) return refused({ code: 'tooMany', what: 'cells', known: cellLimit });
    // The package throws errors of many kinds on a damaged file; none of them says more to a person than this.
    return refused({ code: 'notXlsx' });
  }
  return tablesOf(sheets);
}

function tablesOf(sheets: readonly Sheet[]): XlsxResult {
  if (sheets.length > sheetLimit) return refused({ code: 'tooMany', what: 'sheets', known: sheetLimit });
  const spanned = sheets.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0);
  if (spanned > spannedLimit) return refused({ code: 'tooMany', what: 'cells', known: cellLimit });
  const tables: PlainTable[] = [];
  let cells = 0;
  let letters = 0;
  for (const sheet of sheets) {
    const table = tableOf(sheet);
    const columns = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
    cells += table.rows.reduce((sum, row) => sum + row.length, 0);
    if (sheet.rows.length > rowLimit) return refused({ code: 'tooMany', what: 'rows', known: rowLimit });
    if (columns > columnLimit) return refused({ code: 'tooMany', what: 'columns', known: columnLimit });
    if (cells > cellLimit) return refused({ code: 'tooMany', what: 'cells', known: cellLimit });
    // Many cells may share one long text; copied out of here, each has its own.
    for (const row of table.rows) for (const cell of row) letters += String(cell).length;
    if (letters > lettersLimit) return refused({ code: 'tooMany', what: 'characters', known: lettersLimit });
    const long = table.rows.findIndex((row) => row.some((cell) => isTooLong(cell)));
    if (long !== -1) {
      const line = table.places[long] ?? 1;
      return refused({ code: 'tooMany', what: 'characters', known: cellLengthLimit, line });
    }
    if (table.rows.length > 0) tables.push(table);
  }
  return tables.length === 0 ? refused({ code: 'empty' }) : { ok: true, tables };
}

/** Rows without anything are left out, and so are empty cells at the end of all rows. */
function tableOf({ name, rows }: Sheet): PlainTable {
  const plain = rows.map((row) => row.map(plainValue));
  const width = plain.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== '') + 1), 0);
  const kept = plain.flatMap((row, index) =>
    row.some((cell) => cell !== '') ? [{ row: row.slice(0, width), place: index + 1 }] : [],
  );
  return { name, rows: kept.map(({ row }) => row), places: kept.map(({ place }) => place) };
}

function plainValue(value: CellValue): string | number {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!(value instanceof Date)) return value;
  if (Number.isNaN(value.getTime())) return '';
  const moment = value.toISOString().slice(0, 19);
  return moment.replace('T00:00:00', '');
}

function isTooLong(cell: string | number): boolean {
  return typeof cell === 'string' && cell.length > cellLengthLimit;
}

/** A locked workbook is packed into a container of Microsoft's older kind, with a part of this name. */
function isLocked(bytes: Uint8Array): boolean {
  const isContainer = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  return isContainer && new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}

async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function refused(problem: TableProblem): XlsxResult {
  return { ok: false, problem };
}
