import { type AnswerTable, type TableFault, toAnswerTable } from '#src/domain/answer-import/answer-table.ts';
import type { ColumnGuess } from '#src/domain/answer-import/guess-columns.ts';
import { guessMapping, headingsKey, withRemembered } from '#src/domain/answer-import/guess-mapping.ts';
import type { ImportWords } from '#src/domain/answer-import/import-words.ts';
import type { Mapping } from '#src/domain/answer-import/meaning.ts';
import { isTableOfCounts } from '#src/domain/answer-import/own-headings.ts';
import type { Instrument } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import type { PlainTable } from '#src/formats/tables.ts';
import { loadInstrumentWords } from '#src/i18n/instrument-words.ts';
import { type Language, languages } from '#src/i18n/languages.ts';
import { wordsInTables } from '#src/i18n/words.ts';
import { readFormMapping } from '#src/storage/form-mappings.ts';
import { rowSecret } from '#src/storage/row-secret.ts';

/** The round that answers are for, with its questionnaire. */
export type FormRound = { round: Round; instrument: Instrument };

/**
 * A file that can be looked at: its answers, what its columns seem to be, what was said of such a file before, and the
 * words it was compared with.
 */
export type OpenForm = {
  table: AnswerTable;
  columns: ColumnGuess[];
  remembered: Mapping | null;
  words: ImportWords[];
  /** Of this device, for the ids of its rows. */
  secret: string;
};
export type FormResult = { ok: true; form: OpenForm } | { ok: false; reason: TableFault };

/** So many tables of a workbook are looked at. */
const lookedAt = 10;

/** Of several tables the one in which most is known again. */
export async function openForm(
  tables: readonly PlainTable[],
  { round, instrument }: FormRound,
): Promise<FormResult> {
  const words = await Promise.all(
    Object.keys(languages).map((language) => importWords(instrument, language as Language)),
  );
  const results = tables.slice(0, lookedAt).map(toAnswerTable);
  const usable = results.flatMap((result) => (result.ok ? [result.table] : []));
  const guessed = usable.map((table) => ({ table, ...guessMapping(table, instrument, words, round) }));
  const [best] = guessed.sort((one, other) => statementsIn(other.columns) - statementsIn(one.columns));
  if (!best) {
    const [fault] = results.flatMap((result) => (result.ok ? [] : [result.reason]));
    return { ok: false, reason: fault ?? 'empty' };
  }
  const { table } = best;
  const isOfCounts = usable.some(({ headings }) => isTableOfCounts(headings, words));
  if (statementsIn(best.columns) === 0 && isOfCounts) return { ok: false, reason: 'onlyCounts' };
  // A choice that cannot be read is made again; it is no reason to stop.
  const remembered = await readFormMapping(headingsKey(table)).catch(() => null);
  const columns = remembered ? withRemembered(best.columns, remembered, round, instrument) : best.columns;
  return { ok: true, form: { table, columns, remembered, words, secret: await rowSecret() } };
}

async function importWords(instrument: Instrument, language: Language): Promise<ImportWords> {
  const [words, inTables] = await Promise.all([
    loadInstrumentWords(instrument.id, language),
    wordsInTables(language),
  ]);
  return { ...words, ...inTables };
}

function statementsIn(columns: readonly ColumnGuess[]): number {
  return columns.filter(({ meaning }) => meaning.kind === 'statement').length;
}
