import { readFileSync } from 'node:fs';
import englishFiles from '#locales/en/files.json';
import englishApp from '#locales/en/app.json';
import english from '#locales/en/instrument-region.json';
import dutchFiles from '#locales/nl/files.json';
import dutchApp from '#locales/nl/app.json';
import dutch from '#locales/nl/instrument-region.json';
import { toAnswerTable, type AnswerTable } from '#src/domain/answer-import/answer-table.ts';
import { guessMapping, mappingOf } from '#src/domain/answer-import/guess-mapping.ts';
import type { ImportWords } from '#src/domain/answer-import/import-words.ts';
import type { Round } from '#src/domain/round.ts';
import { readTables } from '#src/features/from-form/read-table.ts';
import { standardInstrument } from '#src/instruments/registry.ts';

/** What the questionnaire says, in Dutch and English, with the headings of our own tables. */
export const formWords: ImportWords[] = [
  { ...dutch, columns: dutchFiles.tables.columns, roles: dutchApp.group.roles },
  { ...english, columns: englishFiles.tables.columns, roles: englishApp.group.roles },
];

/** A file that another form tool wrote, from `test/fixtures/forms`. */
export function formFile(name: string): File {
  const bytes = readFileSync(`test/fixtures/forms/${name}`);
  return new File([new Uint8Array(bytes)], name);
}

/** The answers in a file, as the app reads them. */
export async function tableIn(file: Blob): Promise<AnswerTable> {
  const read = await readTables(file);
  if (!read.ok) throw new Error(read.problem.code);
  const result = toAnswerTable(read.tables[0] ?? { rows: [], places: [] });
  if (!result.ok) throw new Error(result.reason);
  return result.table;
}

/** A table drawn as text: a line of headings, then the rows, with `|` between the cells. */
export function drawnTable(drawing: string): AnswerTable {
  const rows = drawing
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const result = toAnswerTable({ rows, places: rows.map((_, place) => place + 1) });
  if (!result.ok) throw new Error(result.reason);
  return result.table;
}

export function guessOf(table: AnswerTable, round: Round) {
  return guessMapping(table, standardInstrument, formWords, round);
}

/** The mapping as it would be used without a word of anybody. */
export function guessedMapping(table: AnswerTable, round: Round) {
  return mappingOf(guessOf(table, round));
}
