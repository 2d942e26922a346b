/** A table of a foreign file as it stands there; an empty cell is the empty text. A day is text, `YYYY-MM-DD`. */
export type PlainTable = {
  /** The name of the sheet; empty where a file has only one table. */
  name: string;
  rows: (string | number)[][];
  /** Of each row the line (CSV) or row (spreadsheet) of the file on which it begins, counted from 1. */
  places: number[];
};

/** Why a table cannot be read. Facts only; the screen has the words. Places are counted from 1. */
export type TableProblem =
  /** The device could not hand over the file. */
  | { code: 'unreadable' }
  /** In bytes; `known` is the most that is read. A file that unpacks to more counts as too large, too. */
  | { code: 'tooLarge'; found: number; known: number }
  /** More rows, columns, cells or characters of one cell than `known`. */
  | {
      code: 'tooMany';
      what: 'rows' | 'columns' | 'cells' | 'characters' | 'sheets';
      known: number;
      line?: number;
    }
  /** Another kind of file, or a damaged one. */
  | { code: 'notCsv' | 'notXlsx' }
  /** A workbook that is locked with a password of its own. */
  | { code: 'locked' }
  /** A quote that is never closed, from this line on. */
  | { code: 'openQuote'; line: number; column: number }
  /** A quote in the middle of a cell, or text behind a closed one. */
  | { code: 'strayQuote'; line: number; column: number }
  | { code: 'empty' };

/** Bytes of a file; more is refused before it is read. */
export const tableSizeLimit = 20_000_000;
export const rowLimit = 100_000;
export const columnLimit = 2_000;
/** Cells of a whole file, empty ones too. */
export const cellLimit = 1_000_000;
/** Characters of one cell, in UTF-16 code units. */
export const cellLengthLimit = 100_000;
