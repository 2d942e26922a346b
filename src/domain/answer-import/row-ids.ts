import type { Round } from '../round.ts';
import { type AnswerRow, type AnswerTable, cellOf } from './answer-table.ts';
import { leftOutBy } from './known-headings.ts';
import { plainText } from './plain-text.ts';
import { sha256 } from './sha256.ts';

/** As many digits as every other id of a sheet has (96 bits): two rows with other words never share them by chance. */
const idDigits = 24;
/** Enough to tell the headings of a file apart. */
const headingDigits = 16;

/**
 * The id of the sheet that a row becomes: a fingerprint of the row as it stands in the file, of the round, and of a
 * secret of this device.
 *
 * - Of the row as it stands there, whatever its columns are said to be: when a column or a word gets another meaning, or
 *   one more column is used, the same row stays the same person, and is replaced instead of counted twice.
 * - Each cell under its heading, empty ones not: the same person has the same id when columns are moved, or when a
 *   question was added to the form. Moments and what a tool works out are not in it: CSV and Excel write them
 *   differently, and tools change them.
 * - With a secret that never leaves this device: without it, whoever sees the id could try out names, addresses and
 *   answers that are not kept until they fit. So on another device the same file gives other ids; there a preview can only
 *   say that answers look like those that are in already.
 * - Rows that are equal in everything are told apart by their number among them: the first, the second... Which of them
 *   is which does not matter, for their sheets are equal too.
 */
export function rowIds(round: Round, { headings }: Pick<AnswerTable, 'headings'>, secret: string) {
  const columns = headings
    .map((heading, place) => ({
      place,
      plain: plainText(heading),
      key: sha256(heading).slice(0, headingDigits),
    }))
    .filter(({ plain }) => !['time', 'tool'].includes(leftOutBy(plain) ?? ''))
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
  const seen = new Map<string, number>();
  return (row: AnswerRow): string => {
    const cells = columns.flatMap(({ place, key }) => {
      const cell = cellOf(row, place);
      return cell === '' ? [] : [[key, cell]];
    });
    const content = sha256(JSON.stringify([secret, round.id, cells]));
    const ordinal = seen.get(content) ?? 0;
    seen.set(content, ordinal + 1);
    const digits = ordinal === 0 ? content : sha256(`${content} ${String(ordinal)}`);
    return digits.slice(0, idDigits);
  };
}
