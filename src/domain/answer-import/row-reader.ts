import { idSchema, type Round } from '../round.ts';
import { buildSheet, isStep, type Sheet, voteLimit } from '../sheet.ts';
import { type AnswerRow, type AnswerTable, cellOf } from './answer-table.ts';
import type { ImportProblem } from './applied.ts';
import { keptColumns } from './kept-columns.ts';
import { type ColumnMeaning, type Mapping, wordSortOf } from './meaning.ts';
import { wordKey } from './plain-text.ts';
import { putText } from './put-text.ts';

type Reason = ImportProblem['reason'];
type Meanings = ReturnType<typeof meaningsOf>;

/** What a row says, in a sheet without an id (or with the one that a table of ours has), and what of it does not come in. */
export function rowReader(table: AnswerTable, { columns, words }: Mapping, round: Round) {
  const meanings = meaningsOf(words);
  const isKept = keptColumns(round);
  const kept = table.headings.flatMap((_, place) => {
    const meaning = columns[place];
    return meaning && isKept(meaning) ? [{ place, meaning }] : [];
  });
  const isOurs = kept.some(({ meaning }) => meaning.kind === 'sheet');

  return (row: AnswerRow): { sheet: Sheet; problems: ImportProblem[] } => {
    const sheet = buildSheet({ id: '', roundId: round.id, now: null });
    const problems: ImportProblem[] = [];
    const given = new Set<string>();
    for (const { place, meaning } of kept) {
      const cell = cellOf(row, place);
      if (cell === '') continue;
      // Two columns were said to be the same: the first counts, and the other is told.
      const key = JSON.stringify(meaning);
      if (given.has(key)) {
        problems.push({ row: row.number, column: place, value: cell, reason: 'givenTwice' });
        continue;
      }
      given.add(key);
      if (meaning.kind === 'sheet') {
        if (idSchema.safeParse(cell).success) sheet.id = cell;
        continue;
      }
      const reason =
        wordSortOf(meaning) === null
          ? putText(sheet, meaning, { text: row.cells[place] ?? '', round, isOurs })
          : putWord(sheet, meaning, wordKey(cell), meanings);
      if (reason) problems.push({ row: row.number, column: place, value: cell, reason });
    }
    return { sheet, problems };
  };
}

function meaningsOf(words: Mapping['words']) {
  return {
    answer: new Map(words.answer),
    trend: new Map(words.trend),
    partner: new Map(words.partner),
    role: new Map(words.role),
    vote: new Map(words.vote),
    form: new Map(words.form),
  };
}

/** Long because it has a line for every sort of column. */
function putWord(sheet: Sheet, meaning: ColumnMeaning, key: string, words: Meanings): Reason | null {
  const { respondent } = sheet;
  switch (meaning.kind) {
    case 'statement':
      return take(words.answer.get(key), (answer) => (sheet.answers[meaning.statementId] = answer));
    case 'wish':
      return take(words.answer.get(key), (wish) => {
        if (isStep(wish)) putView(sheet, meaning.themeId, { wish });
      });
    case 'dilemma':
      return take(words.answer.get(key), (place) => {
        const before = sheet.dilemmas[meaning.dilemmaId] ?? { now: null, wish: null };
        if (isStep(place)) sheet.dilemmas[meaning.dilemmaId] = { ...before, [meaning.when]: place };
      });
    case 'trend':
      return take(words.trend.get(key), (trend) => putView(sheet, meaning.themeId, { trend }));
    case 'form':
      return take(words.form.get(key), (choice) => (sheet.forms[meaning.formId] = choice));
    case 'partner':
      return take(words.partner.get(key), (partnerId) => (respondent.partnerId = partnerId));
    case 'role':
      return take(words.role.get(key), (role) => (respondent.role = role));
    case 'vote': {
      const vote = words.vote.get(key);
      const isMore = !sheet.votes.includes(meaning.statementId) && sheet.votes.length >= voteLimit;
      if (vote === 'yes' && isMore) return 'tooManyVotes';
      return take(vote, () => (sheet.votes = [...new Set([...sheet.votes, meaning.statementId])]));
    }
    default:
      return null;
  }
}

function take<Meaning>(meaning: Meaning | undefined, put: (meaning: Exclude<Meaning, 'skip'>) => unknown) {
  if (meaning === undefined) return 'unknownWord';
  if (meaning !== 'skip') put(meaning as Exclude<Meaning, 'skip'>);
  return null;
}

function putView(sheet: Sheet, themeId: string, view: Partial<Sheet['themes'][string]>): void {
  const before = sheet.themes[themeId] ?? { trend: null, wish: null };
  sheet.themes[themeId] = { ...before, ...view };
}
