import {
  cellLengthLimit,
  cellLimit,
  columnLimit,
  type PlainTable,
  rowLimit,
  type TableProblem,
} from '../tables.ts';

export type Delimiter = ';' | ',' | '\t';
/** A row that has another number of cells than the first one; `place` is its line, counted from 1. */
export type Ragged = { place: number; found: number; expected: number };
export type ParsedCsv =
  | { ok: true; table: PlainTable & { rows: string[][] }; ragged: Ragged[] }
  | { ok: false; problem: TableProblem };

type Row = { cells: string[]; place: number };
type Parsed = { ok: true; rows: Row[] } | { ok: false; problem: TableProblem };

/**
 * Strictly as RFC 4180 has it, for one delimiter; LF or CR alone may end a line too. A line without anything is no row.
 * A quote stands at the beginning and the end of a cell, or twice inside; anything else is refused with its place,
 * for a quote that is misread moves all that follows. Rows of another length are kept and told.
 * @param most stop after so many rows without complaint: enough to guess from
 */
export function parseCsv(text: string, delimiter: Delimiter, most = Infinity): ParsedCsv {
  const parsed = rowsOf(text, delimiter, most);
  if (!parsed.ok) return parsed;
  const [first] = parsed.rows;
  if (first === undefined) return { ok: false, problem: { code: 'empty' } };
  const expected = first.cells.length;
  return {
    ok: true,
    table: {
      name: '',
      rows: parsed.rows.map(({ cells }) => cells),
      places: parsed.rows.map(({ place }) => place),
    },
    ragged: parsed.rows.flatMap(({ cells, place }) =>
      cells.length === expected ? [] : [{ place, found: cells.length, expected }],
    ),
  };
}

function rowsOf(text: string, delimiter: Delimiter, most: number): Parsed {
  const reader = readerOf(text, delimiter);
  const rows: Row[] = [];
  let cells = 0;
  while (!reader.isDone() && rows.length < most) {
    const read = reader.row();
    if ('code' in read) return { ok: false, problem: read };
    if (read.cells.length === 0) continue;
    cells += read.cells.length;
    if (rows.length === rowLimit) return tooMany('rows', rowLimit, read.place);
    if (cells > cellLimit) return tooMany('cells', cellLimit, read.place);
    rows.push(read);
  }
  return { ok: true, rows };
}

function tooMany(what: 'rows' | 'cells', known: number, line: number): Parsed {
  return { ok: false, problem: { code: 'tooMany', what, known, line } };
}

/** Goes through the text once. A function of its own for its place in the text: everything here moves it. */
function readerOf(text: string, delimiter: Delimiter) {
  const cellEnd = delimiter === '\t' ? /["\t\r\n]/g : delimiter === ';' ? /[";\r\n]/g : /[",\r\n]/g;
  let at = 0;
  let line = 1;
  let lineStart = 0;

  const next = (): number => {
    cellEnd.lastIndex = at;
    return cellEnd.exec(text)?.index ?? text.length;
  };
  const stray = (): TableProblem => ({ code: 'strayQuote', line, column: at - lineStart + 1 });

  const bare = (): string | TableProblem => {
    const end = next();
    const cell = text.slice(at, end);
    at = end;
    return text[at] === '"' ? stray() : cell;
  };

  const quoted = (): string | TableProblem => {
    const opened: TableProblem = { code: 'openQuote', line, column: at - lineStart + 1 };
    let close = text.indexOf('"', at + 1);
    while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (close === -1) return opened;
    const inside = text.slice(at + 1, close);
    for (const { 0: ending, index } of inside.matchAll(/\r\n|\r|\n/g)) {
      line += 1;
      lineStart = at + 1 + index + ending.length;
    }
    at = close + 1;
    const isEnd = at === text.length || text[at] === delimiter || text[at] === '\r' || text[at] === '\n';
    return isEnd ? inside.replaceAll('""', '"') : stray();
  };

  const endLine = (): void => {
    if (at === text.length) return;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    lineStart = at;
  };

  return {
    isDone: () => at >= text.length,
    /** The next row; one without cells for a line without anything. */
    row(): Row | TableProblem {
      const place = line;
      const cells: string[] = [];
      if (text[at] === '\r' || text[at] === '\n') {
        endLine();
        return { cells, place };
      }
      for (;;) {
        const cell = text[at] === '"' ? quoted() : bare();
        if (typeof cell !== 'string') return cell;
        if (cell.length > cellLengthLimit) {
          return { code: 'tooMany', what: 'characters', known: cellLengthLimit, line: place };
        }
        if (cells.length === columnLimit) {
          return { code: 'tooMany', what: 'columns', known: columnLimit, line: place };
        }
        cells.push(cell);
        if (text[at] !== delimiter) break;
        at += 1;
      }
      endLine();
      return { cells, place };
    },
  };
}
