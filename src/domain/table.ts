/** Text stays text, also where it looks like a formula or a number. Null is an empty cell. */
export type Cell = string | number | null;

/** `day`: text of the form YYYY-MM-DD. A cell of a `number` column may hold a word where there is no number. */
export type ColumnKind = 'text' | 'number' | 'day';

/** A table with its headings in words, as it goes into a file. */
export type PrintTable = {
  name: string;
  columns: { heading: string; kind: ColumnKind }[];
  rows: Cell[][];
};
