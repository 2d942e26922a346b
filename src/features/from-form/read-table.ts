import { plainText } from '#src/formats/csv/neutral.ts';
import { readCsv } from '#src/formats/csv/read-csv.ts';
import type { PlainTable, TableProblem } from '#src/formats/tables.ts';
import { readXlsx } from '#src/formats/xlsx/read-xlsx.ts';

export type TablesRead =
  { ok: true; tables: PlainTable[] } | { ok: false; problem: TableProblem | { code: 'cancelled' } };

/** Every spreadsheet is a zip; a locked or old one is a container of an older kind. */
const workbookStarts = ['PK', '\u00d0\u00cf'];

/** Reads a file by what is in it, whatever it is called: a workbook, or else text with cells. */
export async function readTables(file: Blob): Promise<TablesRead> {
  const start = await startOf(file);
  if (start === null) return { ok: false, problem: { code: 'unreadable' } };
  if (workbookStarts.some((mark) => start.startsWith(mark))) return readXlsx(file);
  const read = await readCsv(file);
  if (!read.ok) return read;
  const rows = read.table.rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? plainText(cell) : cell)),
  );
  return { ok: true, tables: [{ ...read.table, rows }] };
}

async function startOf(file: Blob): Promise<string | null> {
  try {
    return String.fromCharCode(...new Uint8Array(await file.slice(0, 4).arrayBuffer()));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
