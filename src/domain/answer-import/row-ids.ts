import type { Round } from '../round.ts';
import { type AnswerRow, cellOf } from './answer-table.ts';
import type { ColumnMeaning } from './meaning.ts';
import { sha256 } from './sha256.ts';
import { keptColumns } from './kept-columns.ts';

/** As many digits as every other id of a sheet has (96 bits): two rows with other words never share them by chance. */
const idDigits = 24;

/**
 * The id of the sheet that a row becomes. It is made of the round and of what the row says, so that the same file, or a
 * newer one of the same form, brings nobody in twice. Two people who say exactly the same are told apart by their number
 * among equal rows: the first, the second... Which of them is which does not matter, for their sheets are equal too.
 *
 * Only what is kept goes into it, for whoever sees an id could try out names, addresses and moments until they fit. It
 * is made of the cells as they are, not of what they mean: another meaning of a word gives the same id, and so a sheet
 * that is set aside as a contradiction instead of one that is counted twice.
 */
export function rowIds(round: Round, columns: readonly ColumnMeaning[]) {
  const isKept = keptColumns(round);
  const places = columns.flatMap((meaning, place) => (isKept(meaning) ? [place] : []));
  const seen = new Map<string, number>();
  return (row: AnswerRow): { id: string; ordinal: number } => {
    const content = sha256(JSON.stringify([round.id, ...places.map((place) => cellOf(row, place))]));
    const ordinal = seen.get(content) ?? 0;
    seen.set(content, ordinal + 1);
    const digits = ordinal === 0 ? content : sha256(`${content} ${String(ordinal)}`);
    return { id: digits.slice(0, idDigits), ordinal };
  };
}
