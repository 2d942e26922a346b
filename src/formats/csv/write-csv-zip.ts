import { strToU8, zipSync, type Zippable } from 'fflate';
import type { PrintTable } from '#src/domain/table.ts';
import { csvZipFacts } from './facts.ts';
import { type CsvLook, csvText } from './write-csv.ts';

/** One moment for all files, so that the same content gives the same bytes: the first that a zip can tell. */
const noMoment = new Date(1980, 0, 1);

/** A file for each table, by its name, and a `README.txt` that says what they are. */
export function writeCsvZip(tables: readonly PrintTable[], readme: string, look: CsvLook): Blob {
  const entries: Zippable = {};
  for (const table of tables) entries[`${table.name}.csv`] = strToU8(csvText(table, look));
  entries['README.txt'] = strToU8(readme);
  return new Blob([zipSync(entries, { level: 9, mtime: noMoment })], { type: csvZipFacts.mimeType });
}
