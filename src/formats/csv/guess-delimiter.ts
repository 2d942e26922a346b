import { type Delimiter, parseCsv } from './parse-csv.ts';

const delimiters: readonly Delimiter[] = [';', ',', '\t'];
/** Enough rows to see which sign comes back equally often in each. */
const rowsToSee = 20;

/**
 * The sign that parts the cells: the one by which the first rows can be read and have equally many cells, and of those
 * the one that gives most. In doubt the semicolon, as a Dutch Excel writes it: a comma there is in a number.
 */
export function guessDelimiter(text: string): Delimiter {
  const scores = delimiters.map((delimiter) => ({ delimiter, ...scoreOf(text, delimiter) }));
  const [best] = scores.toSorted(
    (one, other) =>
      Number(other.isReadable) - Number(one.isReadable) ||
      Number(other.isEven) - Number(one.isEven) ||
      other.columns - one.columns,
  );
  return best?.delimiter ?? ';';
}

function scoreOf(
  text: string,
  delimiter: Delimiter,
): { isReadable: boolean; isEven: boolean; columns: number } {
  const parsed = parseCsv(text, delimiter, rowsToSee);
  if (!parsed.ok) {
    // Too much of it is still read rightly, and refused later for what it is.
    const isReadable = parsed.problem.code === 'tooMany';
    const [firstLine = ''] = text.split(/[\r\n]/, 1);
    return { isReadable, isEven: isReadable, columns: firstLine.split(delimiter).length };
  }
  const [first = []] = parsed.table.rows;
  return {
    isReadable: true,
    // A sign that is nowhere parts every row evenly, and says nothing.
    isEven: parsed.ragged.length === 0 && first.length > 1,
    columns: first.length,
  };
}
