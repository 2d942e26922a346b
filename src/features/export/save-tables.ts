import type { Along } from '#src/domain/export-answers.ts';
import { type CodebookWords, printTables } from '#src/domain/export-codebook.ts';
import { inWords } from '#src/domain/export-table.ts';
import { type ExportTables, exportTablesOf } from '#src/domain/export-tables.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { originOf } from '#src/domain/origin.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import type { Language } from '#src/i18n/languages.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { StorageError } from '#src/storage/errors.ts';
import { readGroup } from '#src/storage/group-rounds.ts';
import { download, fileName } from '#src/ui/download.ts';
import { version } from '../../../package.json';
import { speechIn } from './speech-in.ts';
import { leftOutSentences, tableWords } from './table-words.ts';
import { tablesReadme } from './tables-readme.ts';

/** One table in words, as the Excel of the language reads it: the answers, of an anonymous round the findings. */
export async function saveExcelCsv(
  view: GroupView,
  language: Language,
  along: readonly Along[],
): Promise<void> {
  const { exported, words } = await made(view, language, along);
  const { csvLooks, writeCsv } = await import('#src/formats/csv/write-csv.ts');
  const name = exported.answers === 'people' ? 'answers' : 'findings';
  const look = language === 'nl' ? csvLooks.excelDutch : csvLooks.excelEnglish;
  const file = writeCsv(inWords(exported.tables[name], words), look);
  download(file, nameOf(view, words.tables[name], 'csv'));
}

/** A workbook in words with a sheet for each table. */
export async function saveXlsx(view: GroupView, language: Language, along: readonly Along[]): Promise<void> {
  const { exported, words, speech } = await made(view, language, along);
  const { writeXlsx } = await import('#src/formats/xlsx/write-xlsx.ts');
  const { round } = view.result;
  const kind = speech.t('tables.files.workbook');
  const tables = printTables(exported, view.result, words, 'words');
  const file = await writeXlsx(tables, {
    title: `${kind}: ${round.name}`,
    origin: originOf(round, version),
    createdAt: new Date(),
  });
  download(file, nameOf(view, kind, 'xlsx'));
}

/** All tables as CSV in codes, with a text that says what they are, in one zip. */
export async function saveAnalysis(
  view: GroupView,
  language: Language,
  along: readonly Along[],
): Promise<void> {
  const { exported, words, speech } = await made(view, language, along);
  const [{ csvLooks }, { writeCsvZip }] = await Promise.all([
    import('#src/formats/csv/write-csv.ts'),
    import('#src/formats/csv/write-csv-zip.ts'),
  ]);
  const tables = printTables(exported, view.result, words, 'codes');
  const leftOut = leftOutWords(view, exported, speech);
  const readme = tablesReadme(view.result.round, exported.answers, leftOut, speech);
  download(
    writeCsvZip(tables, readme, csvLooks.analysis),
    nameOf(view, speech.t('tables.files.analysis'), 'zip'),
  );
}

/** The sheets that the tables of an open round are made of. Of an anonymous one not a single one is read. */
export async function sheetsFor({ result: { round } }: GroupView): Promise<Sheet[]> {
  if (isAnonymous(round)) return [];
  const group = await readGroup(round.id);
  if (!group) throw new StorageError('gone');
  return group.sheets;
}

/** The tables of what may be shown. Throws where nothing may be shown: a screen offers no tables then. */
export function tablesFor(view: GroupView, along: readonly Along[], sheets: readonly Sheet[]): ExportTables {
  const { result, agreements, conversation } = view;
  const { hiddenNotes } = conversation;
  const exported = exportTablesOf({ result, sheets, agreements, along, hiddenNotes });
  if (!exported.ok) throw new Error(`Nothing may be shown: ${exported.reason}`);
  return exported;
}

/** What is not in the tables and why, in sentences; for the screen and for the text beside the tables. */
export function leftOutWords(view: GroupView, { leftOut }: ExportTables, speech: Speech): string[] {
  return leftOutSentences(leftOut, view.result.round, view.result.instrument, speech);
}

type Made = { exported: ExportTables; words: CodebookWords; speech: Speech };

export async function made(view: GroupView, language: Language, along: readonly Along[]): Promise<Made> {
  const [speech, sheets] = await Promise.all([speechIn(view.result, language), sheetsFor(view)]);
  const { round, instrument } = view.result;
  return {
    exported: tablesFor(view, along, sheets),
    words: tableWords(round, instrument, speech),
    speech,
  };
}

function nameOf({ result: { round } }: GroupView, kind: string, extension: string): string {
  return fileName([kind, round.name, round.date], extension);
}
