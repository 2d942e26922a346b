import { handInOf } from '../hand-in.ts';
import { idSchema, nameLimit, type Round } from '../round.ts';
import { buildSheet, type Sheet, textLimit, voteLimit } from '../sheet.ts';
import { type AnswerRow, type AnswerTable, cellOf } from './answer-table.ts';
import { keptColumns } from './kept-columns.ts';
import { type ColumnMeaning, type Mapping, wordSortOf } from './meaning.ts';
import { wordKey } from './plain-text.ts';
import { rowIds } from './row-ids.ts';

/**
 * Something that does not come in. `unknownWord`: nobody said what it means. `tooLong`: more than a note or a name may
 * hold; it is left out whole, never cut. `tooManyVotes`: after the third. `noAnswers` (without a column): no statement is
 * answered in the row, so there is no sheet of it.
 */
export type ImportProblem = {
  /** As a spreadsheet counts it. */
  row: number;
  /** The place of its heading, from 0. */
  column: number | null;
  value: string;
  reason: 'unknownWord' | 'tooLong' | 'tooManyVotes' | 'noAnswers';
};

/** So many problems are listed; all are counted. */
export const problemLimit = 200;

export type Applied = {
  sheets: Sheet[];
  problems: ImportProblem[];
  counts: {
    rows: number;
    /** Rows that say in all that is kept the same as a row before them. They may well be of two people. */
    alike: number;
    withoutAnswers: number;
    problems: number;
  };
};

type Given = { round: Round; now: string };

/** All rows at once; see `applyInSteps`. */
export function applyMapping(table: AnswerTable, mapping: Mapping, given: Given): Applied {
  const steps = applyInSteps(table, mapping, given);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Makes a finished sheet of every row with an answer, as it may be handed in: no moment of the file is kept, and of an
 * anonymous round nothing that tells who it was. Stops after every row and tells how many are done, so that a long file
 * does not hold up a screen.
 * @param given.now the moment of coming in; an anonymous round does not keep that either
 */
export function* applyInSteps(
  table: AnswerTable,
  mapping: Mapping,
  { round, now }: Given,
): Generator<number, Applied, undefined> {
  const read = rowReader(table, mapping, round);
  const idOf = rowIds(round, mapping.columns);
  const applied: Applied = {
    sheets: [],
    problems: [],
    counts: { rows: table.rows.length, alike: 0, withoutAnswers: 0, problems: 0 },
  };
  const { counts } = applied;
  const taken = new Set<string>();
  for (const [place, row] of table.rows.entries()) {
    const { sheet, problems } = read(row);
    const hasAnswers = Object.keys(sheet.answers).length > 0;
    if (hasAnswers) {
      const { id: made, ordinal } = idOf(row);
      if (ordinal > 0) counts.alike += 1;
      // Of a table of ours the id that the sheet has; of two rows with one id the second is somebody else.
      const id = sheet.id === '' || taken.has(sheet.id) ? made : sheet.id;
      taken.add(id);
      applied.sheets.push(handInOf(round, { ...sheet, id, finishedAt: now }));
    } else {
      counts.withoutAnswers += 1;
      problems.push({ row: row.number, column: null, value: '', reason: 'noAnswers' });
    }
    counts.problems += problems.length;
    applied.problems.push(...problems.slice(0, problemLimit - applied.problems.length));
    yield place + 1;
  }
  return applied;
}

/** Reads one row. Long because it has a line for every sort of column. */
function rowReader(table: AnswerTable, { columns, words }: Mapping, round: Round) {
  const meanings = {
    answer: new Map(words.answer),
    trend: new Map(words.trend),
    partner: new Map(words.partner),
    role: new Map(words.role),
    vote: new Map(words.vote),
  };
  const isKept = keptColumns(round);
  const kept = table.headings.flatMap((_, place) => {
    const meaning = columns[place];
    return meaning && isKept(meaning) ? [{ place, meaning }] : [];
  });

  return (row: AnswerRow): { sheet: Sheet; problems: ImportProblem[] } => {
    const sheet = buildSheet({ id: '', roundId: round.id, now: null });
    const problems: ImportProblem[] = [];
    for (const { place, meaning } of kept) {
      const cell = cellOf(row, place);
      if (cell === '') continue;
      const sort = wordSortOf(meaning);
      if (meaning.kind === 'sheet') {
        if (idSchema.safeParse(cell).success) sheet.id = cell;
        continue;
      }
      const reason =
        sort === null ? putText(sheet, meaning, cell, round) : putWord(sheet, meaning, wordKey(cell));
      if (reason) problems.push({ row: row.number, column: place, value: cell, reason });
    }
    return { sheet, problems };
  };

  function putWord(sheet: Sheet, meaning: ColumnMeaning, key: string): ImportProblem['reason'] | null {
    switch (meaning.kind) {
      case 'statement': {
        const answer = meanings.answer.get(key);
        if (answer === undefined) return 'unknownWord';
        if (answer !== 'skip') sheet.answers[meaning.statementId] = answer;
        return null;
      }
      case 'wish': {
        const wish = meanings.answer.get(key);
        if (wish === undefined) return 'unknownWord';
        if (typeof wish === 'number') putView(sheet, meaning.themeId, { wish });
        return null;
      }
      case 'trend': {
        const trend = meanings.trend.get(key);
        if (trend === undefined) return 'unknownWord';
        if (trend !== 'skip') putView(sheet, meaning.themeId, { trend });
        return null;
      }
      case 'partner': {
        const partnerId = meanings.partner.get(key);
        if (partnerId === undefined) return 'unknownWord';
        if (partnerId !== 'skip') sheet.respondent.partnerId = partnerId;
        return null;
      }
      case 'role': {
        const role = meanings.role.get(key);
        if (role === undefined) return 'unknownWord';
        if (role !== 'skip') sheet.respondent.role = role;
        return null;
      }
      case 'vote': {
        const vote = meanings.vote.get(key);
        if (vote === undefined) return 'unknownWord';
        if (vote === 'skip') return null;
        if (sheet.votes.length >= voteLimit) return 'tooManyVotes';
        sheet.votes.push(meaning.statementId);
        return null;
      }
      default:
        return null;
    }
  }
}

function putView(sheet: Sheet, themeId: string, view: Partial<Sheet['themes'][string]>): void {
  const before = sheet.themes[themeId] ?? { trend: null, wish: null };
  sheet.themes[themeId] = { ...before, ...view };
}

function putText(
  sheet: Sheet,
  meaning: ColumnMeaning,
  text: string,
  { instrument: { statements } }: Round,
): ImportProblem['reason'] | null {
  if (text.length > (meaning.kind === 'name' ? nameLimit : textLimit)) return 'tooLong';
  switch (meaning.kind) {
    case 'note':
      sheet.notes[meaning.statementId] = { text, visibility: 'shared' };
      return null;
    case 'open':
      sheet.openAnswers[meaning.questionId] = text;
      return null;
    case 'aim':
    case 'seek':
    case 'offer':
      sheet[meaning.kind] = text;
      return null;
    case 'votes': {
      const votes = [...new Set(text.split(/\s+/))];
      if (!votes.every((id) => statements.includes(id))) return 'unknownWord';
      sheet.votes = votes.slice(0, voteLimit);
      return votes.length > voteLimit ? 'tooManyVotes' : null;
    }
    case 'name':
      // What Microsoft Forms writes for people who did not sign in.
      if (!/^(anonymous|anoniem)$/i.test(text)) sheet.respondent.name = text;
      return null;
    default:
      return null;
  }
}
