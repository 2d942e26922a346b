import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundFromRow, roundToRow, sheetFromRow, sheetToRow } from '#src/storage/rows.ts';
import { arbitraryRoundWithSheets } from '#test/support/arbitraries.ts';
import { groupRound, partners } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';

const extra = { minor: 2, fields: { mood: 'calm', deep: [{ a: 1 }] } };
const [person] = sheets('B1\n4');
if (!person) throw new Error('No sheet');

describe('rows', () => {
  it('bring every round and every sheet back as it was', () => {
    fc.assert(
      fc.property(arbitraryRoundWithSheets, ({ round, sheets: people }) => {
        expect(roundFromRow(structuredClone(roundToRow(round)))).toEqual(round);
        for (const sheet of people) expect(sheetFromRow(structuredClone(sheetToRow(sheet)))).toEqual(sheet);
      }),
      { numRuns: 50 },
    );
  });

  it('keep the fields that only a newer file version knows', () => {
    expect(roundFromRow(roundToRow({ ...groupRound(), extra }))).toEqual({ ...groupRound(), extra });
    expect(sheetFromRow(sheetToRow({ ...person, extra }))).toEqual({ ...person, extra });
  });

  it('hold nothing that was not written out', () => {
    const round = groupRound({ partners: partners({ north: 'mbo' }) });
    expect(Object.keys(roundToRow(round)).sort()).toEqual(Object.keys(round).sort());
    const row = { ...sheetToRow(person), left: 'by something else' };
    expect(sheetFromRow(row)).toEqual(person);
  });

  it.each([
    ['no object', 'row'],
    ['nothing', null],
    ['without an id', { name: 'Autumn' }],
    ['with an answer outside the scale', { ...person, answers: { B1: 6 } }],
    ['with a revision that is no number', { ...person, revision: '1' }],
    ['with half of its fields', { id: person.id, roundId: person.roundId }],
    ['with a text that is too long', { ...person, aim: 'x'.repeat(10_001) }],
  ])('a sheet that is damaged (%s) is not read', (_what, row) => {
    expect(sheetFromRow(row)).toBeNull();
  });

  it.each([
    ['another kind', { ...groupRound(), kind: 'pair' }],
    ['a day that does not exist', { ...groupRound(), date: '2026-02-30' }],
    ['no instrument', { ...groupRound(), instrument: null }],
  ])('a round that is damaged (%s) is not read', (_what, row) => {
    expect(roundFromRow(row)).toBeNull();
  });
});
