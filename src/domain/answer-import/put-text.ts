import { nameLimit, type Round } from '../round.ts';
import { type Sheet, textLimit, voteLimit } from '../sheet.ts';
import type { ImportProblem } from './applied.ts';
import type { ColumnMeaning } from './meaning.ts';

type Given = {
  /** As it stands in the file, with the spaces around it: they are part of what somebody wrote. */
  text: string;
  round: Round;
  /** Does the table have ids of ours? */
  isOurs: boolean;
};

/** What Microsoft Forms writes for people who did not sign in. */
const nobody = /^\s*(anonymous|anoniem)\s*$/i;

/** Puts a cell that stands for itself in its place, or says why it does not come in. */
export function putText(
  sheet: Sheet,
  meaning: ColumnMeaning,
  { text, round, isOurs }: Given,
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
      const votes = [...new Set(text.trim().split(/\s+/))];
      if (!votes.every((id) => round.instrument.statements.includes(id))) return 'unknownWord';
      const all = [...new Set([...sheet.votes, ...votes])];
      sheet.votes = all.slice(0, voteLimit);
      return all.length > voteLimit ? 'tooManyVotes' : null;
    }
    case 'name':
      if (isOurs || !nobody.test(text)) sheet.respondent.name = text;
      return null;
    default:
      return null;
  }
}
