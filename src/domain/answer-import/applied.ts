import type { Sheet } from '../sheet.ts';

/**
 * Something that does not come in. `unknownWord`: nobody said what it means. `tooLong`: more than a note or a name may
 * hold; it is left out whole, never cut. `tooManyVotes`: after the third. `givenTwice`: another column
 * that means the same has something already. `noAnswers` (without a column): no statement is answered in the row, so
 * there is no sheet of it. `tooManyCells` (without a column): the row is `shifted`; there is no sheet of it.
 */
export type ImportProblem = {
  /** As a spreadsheet counts it. */
  row: number;
  /** The place of its heading, from 0. */
  column: number | null;
  value: string;
  reason: 'unknownWord' | 'tooLong' | 'tooManyVotes' | 'givenTwice' | 'noAnswers' | 'tooManyCells';
};

/** So many problems are listed; all are counted. */
export const problemLimit = 200;

/** What a file would bring, beside what is here. */
export type Applied = {
  sheets: Sheet[];
  problems: ImportProblem[];
  counts: {
    rows: number;
    /** Rows that say in all that is kept the same as a row before them. They may well be of two people. */
    alike: number;
    withoutAnswers: number;
    problems: number;
  } & Meeting;
};

/**
 * How the sheets meet those that are here. `same`: in already, and says the same. `replaced`: in already, from the same
 * row, and now says something else. `kept`: in already and stays as it is, though it says something else. `lookalikes`:
 * new, but says to the letter what a sheet says that is in under another id.
 */
export type Meeting = { same: number; replaced: number; kept: number; lookalikes: number };
