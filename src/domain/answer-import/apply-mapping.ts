import { handInOf } from '../hand-in.ts';
import type { Round } from '../round.ts';
import type { Sheet } from '../sheet.ts';
import { type AnswerTable, cellOf } from './answer-table.ts';
import { type Applied, problemLimit } from './applied.ts';
import { keptColumns } from './kept-columns.ts';
import type { Mapping } from './meaning.ts';
import { countLookalikes, meetSheets } from './meet-sheets.ts';
import { rowIds } from './row-ids.ts';
import { rowReader } from './row-reader.ts';

export type ApplyGiven = {
  round: Round;
  /** The moment of coming in; an anonymous round does not keep that. */
  now: string;
  /** Of this device; see `rowIds`. */
  secret: string;
  /** The sheets of the round that are here. */
  here: readonly Sheet[];
};

/** All rows at once; see `applyInSteps`. */
export function applyMapping(table: AnswerTable, mapping: Mapping, given: ApplyGiven): Applied {
  const steps = applyInSteps(table, mapping, given);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Makes a finished sheet of every row with an answer, as it may be handed in: no moment of the file is kept, and of an
 * anonymous round nothing that tells who it was. Stops after every piece of work, so that a long file does not hold up a
 * screen.
 */
export function* applyInSteps(
  table: AnswerTable,
  mapping: Mapping,
  { round, now, secret, here }: ApplyGiven,
): Generator<void, Applied, undefined> {
  const read = rowReader(table, mapping, round);
  const idOf = rowIds(round, table, secret);
  const meet = meetSheets(round, here);
  const isAlike = alikeRows(table, mapping, round);
  const met = { new: 0, same: 0, replaced: 0, kept: 0 };
  const applied: Applied = {
    sheets: [],
    problems: [],
    counts: {
      ...{ rows: table.rows.length, alike: 0, withoutAnswers: 0, problems: 0 },
      ...{ same: 0, replaced: 0, kept: 0, lookalikes: 0 },
    },
  };
  const { counts } = applied;
  const taken = new Set<string>();
  for (const row of table.rows) {
    const { sheet, problems } = read(row);
    if (row.shifted === true) {
      counts.withoutAnswers += 1;
      problems.splice(0, Infinity, { row: row.number, column: null, value: '', reason: 'tooManyCells' });
    } else if (Object.keys(sheet.answers).length > 0) {
      if (isAlike(row)) counts.alike += 1;
      // Of a table of ours the id that the sheet has; of two rows with one id the second is somebody else.
      const isMade = sheet.id === '' || taken.has(sheet.id);
      const id = isMade ? idOf(row) : sheet.id;
      taken.add(id);
      const beside = meet(handInOf(round, { ...sheet, id, finishedAt: now }), isMade);
      met[beside.how] += 1;
      applied.sheets.push(beside.sheet);
    } else {
      counts.withoutAnswers += 1;
      problems.push({ row: row.number, column: null, value: '', reason: 'noAnswers' });
    }
    counts.problems += problems.length;
    applied.problems.push(...problems.slice(0, problemLimit - applied.problems.length));
    yield;
  }
  const { same, replaced, kept } = met;
  const lookalikes = yield* countLookalikes(round, here, applied.sheets);
  return { ...applied, counts: { ...counts, same, replaced, kept, lookalikes } };
}

/** Was there a row before it that says the same in all that is kept? */
function alikeRows(table: AnswerTable, { columns }: Mapping, round: Round) {
  const isKept = keptColumns(round);
  const places = table.headings.flatMap((_, place) => {
    const meaning = columns[place];
    return meaning && isKept(meaning) ? [place] : [];
  });
  const seen = new Set<string>();
  return (row: AnswerTable['rows'][number]): boolean => {
    const said = JSON.stringify(places.map((place) => cellOf(row, place)));
    const before = seen.size;
    return seen.add(said).size === before;
  };
}
