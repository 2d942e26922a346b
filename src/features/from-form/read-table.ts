import { plainText } from '#src/formats/csv/neutral.ts';
import { readCsv } from '#src/formats/csv/read-csv.ts';
import { type PlainTable, type TableProblem, tableSizeLimit } from '#src/formats/tables.ts';
import { readXlsx } from '#src/formats/xlsx/read-xlsx.ts';
import { unpacked, zipEntries } from '#src/formats/xlsx/zip-entries.ts';

export type TablesRead =
  { ok: true; tables: PlainTable[] } | { ok: false; problem: ReadProblem | { code: 'cancelled' } };

/** `stopped`: reading broke off, for want of memory or by a mistake of ours. */
export type ReadProblem = TableProblem | { code: 'stopped' };

/** Every spreadsheet is a zip; a locked or old one is a container of an older kind. */
const workbookStarts = ['PK\u0003\u0004', '\u00d0\u00cf'];

/** Reads a file by what is in it, whatever it is called: a workbook, or else text with cells. */
export async function readTables(file: Blob): Promise<TablesRead> {
  const start = await startOf(file);
  if (start === null) return { ok: false, problem: { code: 'unreadable' } };
  if (!workbookStarts.some((mark) => start.startsWith(mark))) return readTexts([file]);
  const read = await readXlsx(file);
  if (read.ok || read.problem.code !== 'notXlsx') return read;
  // Our own tables for other programs are CSV files in a zip.
  const files = csvFilesIn(new Uint8Array(await file.arrayBuffer()));
  if (files === null)
    return { ok: false, problem: { code: 'tooLarge', found: file.size, known: tableSizeLimit } };
  return files.length === 0 ? read : readTexts(files);
}

/** Every file a table; all of them must be right. */
async function readTexts(files: readonly Blob[]): Promise<TablesRead> {
  const tables: PlainTable[] = [];
  for (const file of files) {
    const read = await readCsv(file);
    if (!read.ok) return read;
    const rows = read.table.rows.map((row) => row.map((cell) => plainText(String(cell))));
    tables.push({ ...read.table, rows });
  }
  return { ok: true, tables };
}

const mostFiles = 10;

/** None where there are none, or one is damaged; null when they unpack to too much. */
function csvFilesIn(zip: Uint8Array): Blob[] | null {
  const named = (zipEntries(zip) ?? []).filter(({ name }) => /\.csv$/i.test(name)).slice(0, mostFiles);
  const files: Blob[] = [];
  let left = tableSizeLimit;
  for (const entry of named) {
    const bytes = unpacked(entry, left);
    if (typeof bytes === 'string') return bytes === 'tooLarge' ? null : [];
    left -= bytes.length;
    files.push(new Blob([bytes.slice()]));
  }
  return files;
}

async function startOf(file: Blob): Promise<string | null> {
  try {
    return String.fromCharCode(...new Uint8Array(await file.slice(0, 4).arrayBuffer()));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
