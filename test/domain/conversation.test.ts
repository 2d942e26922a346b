import { describe, expect, it } from 'vitest';
import {
  type AgendaChange,
  agendaOf,
  changeAgenda,
  type Conversation,
  emptyConversation,
  noteKeyOf,
  shownNotes,
} from '#src/domain/conversation.ts';
import { disclose } from '#src/domain/disclosure.ts';
import type { Topic } from '#src/domain/findings.ts';
import { groupRound, smallInstrument } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';

const topics: Topic[] = [
  { statementId: 'B1', reason: 'strongestShared' },
  { statementId: 'B2', reason: 'twoCamps' },
  { statementId: 'R1', reason: 'votes' },
];
const fresh = emptyConversation('round-01');
const drawn = (conversation: Conversation) =>
  agendaOf(topics, conversation)
    .map(({ statementId, reason, pinned }) => `${statementId} ${reason}${pinned ? ' pinned' : ''}`)
    .join(', ');
const after = (...changes: AgendaChange[]) =>
  changes.reduce((conversation, change) => changeAgenda(topics, conversation, change), fresh);

describe('what to talk about', () => {
  it('follows from the findings until somebody changes it', () => {
    expect(drawn(fresh)).toBe('B1 strongestShared, B2 twoCamps, R1 votes');
  });

  it('takes a statement that no rule put there', () => {
    expect(drawn(after({ do: 'add', statementId: 'B4' }))).toBe(
      'B1 strongestShared, B2 twoCamps, R1 votes, B4 chosen',
    );
  });

  it('puts what is pinned first, and lets it go again', () => {
    const pinned = after({ do: 'pin', statementId: 'R1' });
    expect(drawn(pinned)).toBe('R1 votes pinned, B1 strongestShared, B2 twoCamps');
    expect(drawn(changeAgenda(topics, pinned, { do: 'unpin', statementId: 'R1' }))).toBe(
      'R1 votes, B1 strongestShared, B2 twoCamps',
    );
  });

  it('moves a statement one place, and not beyond the end', () => {
    expect(drawn(after({ do: 'move', statementId: 'R1', by: -1 }))).toBe(
      'B1 strongestShared, R1 votes, B2 twoCamps',
    );
    const last = after({ do: 'move', statementId: 'R1', by: 1 });
    expect(drawn(last)).toBe(drawn(fresh));
  });

  it('drops a statement, and knows its reason when it comes back', () => {
    const dropped = after({ do: 'drop', statementId: 'B2' });
    expect(drawn(dropped)).toBe('B1 strongestShared, R1 votes');
    expect(drawn(changeAgenda(topics, dropped, { do: 'add', statementId: 'B2' }))).toBe(
      'B1 strongestShared, R1 votes, B2 twoCamps',
    );
  });

  it('is the same conversation where there is nothing to do', () => {
    expect(after({ do: 'add', statementId: 'B1' })).toBe(fresh);
    expect(after({ do: 'drop', statementId: 'B4' })).toBe(fresh);
    expect(after({ do: 'unpin', statementId: 'B1' })).toBe(fresh);
  });
});

describe('a note', () => {
  const people = sheets(`
    B1
    1
    5`).map((sheet, nth) => ({
    ...sheet,
    notes: { B1: { text: ['Dat klopt.', 'Mooi.'][nth] ?? '', visibility: 'shared' as const } },
  }));
  const disclosed = disclose(groupRound(), smallInstrument, people);
  const statement = disclosed.ok ? disclosed.findings.statements[0] : undefined;

  it('is shown unless it is kept off the screen, and only where it belongs', () => {
    if (!statement) throw new Error('Nothing was disclosed');
    const key = noteKeyOf('B1', 'Mooi.');
    expect(key).toMatch(/^[0-9a-f]{16}$/);
    expect(noteKeyOf('B2', 'Mooi.')).not.toBe(key);
    expect(shownNotes(statement, fresh)).toEqual(['Dat klopt.', 'Mooi.']);
    expect(shownNotes(statement, { ...fresh, hiddenNotes: [key] })).toEqual(['Dat klopt.']);
  });
});
