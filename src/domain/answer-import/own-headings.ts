import { answersTable, companions } from '../export-answers.ts';
import { exportNames } from '../export-names.ts';
import { type ExportColumn, headingOf } from '../export-table.ts';
import { type Instrument, optionalParts } from '../instrument.ts';
import type { Round } from '../round.ts';
import type { ImportWords } from './import-words.ts';
import type { ColumnMeaning } from './meaning.ts';

/**
 * Every heading that a table of answers of ours can have, to the letter: the stable ids, and the words of each
 * language. It is made by what writes such a table, with all that a round may ask, so what is written is known again.
 */
export function ownHeadings(
  round: Round,
  instrument: Instrument,
  languages: readonly ImportWords[],
): Map<string, ColumnMeaning> {
  const somebody = { id: 'any', name: '', kind: 'other' as const, expected: null };
  const asksAll: Round = {
    ...round,
    parts: [...optionalParts],
    asks: ['role', 'name'],
    partners: [somebody],
  };
  const { columns } = answersTable({ round: asksAll, instrument }, [], companions);
  const named = languages.map((words) => ({
    columns: words.columns,
    names: exportNames(round, instrument, words),
  }));
  return new Map(
    columns.flatMap((column) => {
      const headings = [column.id, ...named.map((words) => headingOf(column, words).trim())];
      return headings.map((heading) => [heading, meaningOf(column)] as const);
    }),
  );
}

/** Is this one of our tables that hold how many people said what, and no answers of anybody? */
export function isTableOfCounts(headings: readonly string[], languages: readonly ImportWords[]): boolean {
  const counts = ['count1', 'count2', 'count3', 'count4', 'count5'] as const;
  const inLanguages = languages.map(({ columns }) => counts.map((count) => columns[count]));
  return [counts, ...inLanguages].some((written) => written.every((one) => headings.includes(one)));
}

function meaningOf({ word, about }: ExportColumn): ColumnMeaning {
  const id = about?.id ?? '';
  switch (word) {
    case 'answer':
      return { kind: 'statement', statementId: id };
    case 'note':
      return { kind: 'note', statementId: id };
    case 'wish':
    case 'trend':
      return { kind: word, themeId: id };
    case 'openAnswer':
      return { kind: 'open', questionId: id };
    case 'form':
      return { kind: 'form', formId: id };
    case 'dilemmaNow':
      return { kind: 'dilemma', dilemmaId: id, when: 'now' };
    case 'dilemmaWish':
      return { kind: 'dilemma', dilemmaId: id, when: 'wish' };
    case 'sheet':
    case 'partner':
    case 'role':
    case 'name':
    case 'votes':
    case 'aim':
    case 'seek':
    case 'offer':
      return { kind: word };
    default:
      // The kind of an organisation: the round has it already.
      return { kind: 'leftOut', why: 'tool' };
  }
}
