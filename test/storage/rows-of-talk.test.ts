import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementFromRow,
  agreementToRow,
  conversationFromRow,
  conversationToRow,
  stageFromRow,
  stageToRow,
} from '#src/storage/rows-of-talk.ts';
import { agreementOf, conversationOf, stageOf } from '#test/support/agreed.ts';
import { arbitraryAgreement, arbitraryConversation, arbitraryStage } from '#test/support/any-talk.ts';

const round = { id: 'round-01' };
const extra = { minor: 2, fields: { mood: 'calm' } };

describe('rows of the talk', () => {
  it('bring every agreement back as it was, with its place', () => {
    fc.assert(
      fc.property(arbitraryAgreement(round), fc.nat(100), (agreement, place) => {
        const row = structuredClone(agreementToRow(agreement, place));
        expect(agreementFromRow(row)).toEqual({ ...agreement, place });
      }),
      { numRuns: 50 },
    );
  });

  it('bring every conversation and every stage back as it was, under the id of the round', () => {
    fc.assert(
      fc.property(arbitraryConversation(round), arbitraryStage(round), (conversation, stage) => {
        const rows = structuredClone([conversationToRow(conversation), stageToRow(stage)]);
        expect(rows.map(({ id }) => id)).toEqual(['round-01', 'round-01']);
        expect(conversationFromRow(rows[0])).toEqual(conversation);
        expect(stageFromRow(rows[1])).toEqual(stage);
      }),
      { numRuns: 50 },
    );
  });

  it('keep the fields that only a newer file version knows', () => {
    const [agreement, conversation] = [
      { ...agreementOf('agree-01'), extra },
      { ...conversationOf(), extra },
    ];
    expect(agreementFromRow(agreementToRow(agreement, 1))).toEqual({ ...agreement, place: 1 });
    expect(conversationFromRow(conversationToRow(conversation))).toEqual(conversation);
  });

  it('are refused when they could not be read again', () => {
    expect(() => agreementToRow(agreementOf('agree-01', { what: 'm'.repeat(601) }), 1)).toThrow('failed');
    expect(() => conversationToRow(conversationOf({ hiddenNotes: ['words'] }))).toThrow('failed');
    expect(() => stageToRow(stageOf({ minutes: 1 }))).toThrow('failed');
  });

  const agreementRow = agreementToRow(agreementOf('agree-01'), 1);
  const conversationRow = conversationToRow(conversationOf());
  const stageRow = stageToRow(stageOf());
  it.each([
    ['an agreement without a place', agreementFromRow, { ...agreementRow, place: undefined }],
    ['an agreement of another kind', agreementFromRow, { ...agreementRow, kind: 'promise' }],
    ['an agreement on a day that does not exist', agreementFromRow, { ...agreementRow, due: '2026-02-30' }],
    ['a conversation without a list', conversationFromRow, { ...conversationRow, agenda: null }],
    ['a conversation with a revision below zero', conversationFromRow, { ...conversationRow, revision: -1 }],
    ['a stage without a timer', stageFromRow, { ...stageRow, timer: {} }],
    ['a stage of another plan', stageFromRow, { ...stageRow, run: 'endless' }],
  ])('%s is damaged and not read', (_, fromRow, row) => {
    expect(fromRow(row)).toBeNull();
  });
});
