import type { Along } from '#src/domain/export-answers.ts';
import { printTables } from '#src/domain/export-codebook.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import type { Language } from '#src/i18n/languages.ts';
import { leftOutWords, made } from './save-tables.ts';

/** The sheets of the workbook with how many rows each has under its headings. */
export async function tablesContents(
  view: GroupView,
  language: Language,
  along: readonly Along[],
): Promise<{ name: string; rows: number }[]> {
  const { exported, words } = await made(view, language, along);
  return printTables(exported, view.result, words, 'words').map(({ name, rows }) => ({
    name,
    rows: rows.length,
  }));
}

/** What is not in the tables and why, in sentences. */
export async function leftOutIn(
  view: GroupView,
  language: Language,
  along: readonly Along[],
): Promise<string[]> {
  const { exported, speech } = await made(view, language, along);
  return leftOutWords(view, exported, speech);
}
