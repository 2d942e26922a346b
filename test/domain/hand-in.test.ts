import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportableSheets, handInOf, summariseHandIn } from '#src/domain/hand-in.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { arbitraryRound, arbitrarySheet } from '#test/support/arbitraries.ts';
import { groupRound, partners, smallInstrument } from '#test/support/rounds.ts';
import { partnerIdOf, sheets } from '#test/support/sheets.ts';

const [base] = sheets(`
  partner | B1 B2 | R1 | interests:wish interests:trend votes
  north   | 4  dk | 2  | 5              absent          B1,R1
`) as [Sheet];
const ann: Sheet = {
  ...base,
  respondent: { partnerId: partnerIdOf('north'), role: 'teacher', name: 'Ann' },
  notes: {
    B1: { text: 'for all', visibility: 'shared' },
    B2: { text: 'for me', visibility: 'private' },
    R1: { text: ' ', visibility: 'shared' },
  },
  aim: 'More pupils',
  seek: 'A hall',
  forms: { meet: 'now' },
  extra: { minor: 3, fields: { typedAt: '09:04' } },
};
const open = groupRound({ partners: partners({ north: 'vmbo', east: 'mbo' }, { north: 9, east: 2 }) });

describe('a sheet as it is handed in', () => {
  it('holds no private notes, and of the person what the round asks', () => {
    const sheet = handInOf({ ...open, asks: ['role'] }, ann);
    expect(sheet.notes).toEqual({ B1: ann.notes['B1'], R1: ann.notes['R1'] });
    expect(sheet.respondent).toEqual({ partnerId: 'partner-north', role: 'teacher', name: null });
    expect(sheet.finishedAt).toBe(ann.finishedAt);
    expect(handInOf({ ...open, asks: ['name'] }, ann).respondent).toMatchObject({ role: null, name: 'Ann' });
  });

  it('of an anonymous round holds no name, role, small organisation or time, whatever was asked', () => {
    const round = { ...open, openness: 'anonymous' as const, asks: ['name' as const, 'role' as const] };
    expect(handInOf(round, ann)).toEqual({
      ...base,
      notes: { B1: ann.notes['B1'], R1: ann.notes['R1'] },
      aim: 'More pupils',
      seek: 'A hall',
      forms: { meet: 'now' },
      startedAt: null,
      finishedAt: round.createdAt,
      respondent: { partnerId: null, role: null, name: null },
    });
    const large = partners({ north: 'vmbo', east: 'mbo' }, { north: 9, east: 6 });
    expect(handInOf({ ...round, partners: large }, ann).respondent.partnerId).toBe('partner-north');
  });

  it('is not finished by handing it in, and the same when it is handed on', () => {
    const round = groupRound({ openness: 'anonymous' });
    expect(handInOf(round, { ...ann, finishedAt: null }).finishedAt).toBeNull();
    fc.assert(
      fc.property(
        arbitraryRound.chain((one) => fc.tuple(fc.constant(one), arbitrarySheet(one))),
        ([one, sheet]) => {
          const once = handInOf(one, sheet);
          expect(handInOf(one, once)).toEqual(once);
          expect(once.answers).toEqual(sheet.answers);
        },
      ),
    );
  });
});

describe('sheets in a file', () => {
  it('of an anonymous round are in the order of their ids, each as it is handed in', () => {
    const round = groupRound({ openness: 'anonymous' });
    const bob = { ...ann, id: 'sheet-000' };
    expect(exportableSheets(round, [ann, bob])).toEqual([handInOf(round, bob), handInOf(round, ann)]);
  });

  it('of an open round keep all but the private notes', () => {
    const [sheet] = exportableSheets(open, [ann]);
    expect(sheet).toEqual({ ...ann, notes: { B1: ann.notes['B1'], R1: ann.notes['R1'] } });
  });
});

describe('what will be handed in, in short', () => {
  it('counts what is there and what this round asks', () => {
    const round = { ...open, parts: ['aim' as const, 'seekOffer' as const], asks: ['name' as const] };
    expect(summariseHandIn(round, smallInstrument, ann)).toEqual({
      answered: 3,
      total: 6,
      notes: 1,
      privateNotes: 1,
      wishes: 1,
      trends: 1,
      votes: 2,
      openAnswers: 0,
      aim: true,
      seekOffer: true,
      forms: 0,
      dilemmas: 0,
      partner: round.partners[0],
      role: null,
      name: 'Ann',
    });
  });

  it('names nobody in an anonymous round', () => {
    const round = groupRound({ openness: 'anonymous', partners: open.partners, parts: ['forms'] });
    expect(summariseHandIn(round, smallInstrument, ann)).toMatchObject({
      aim: false,
      forms: 1,
      partner: null,
      role: null,
      name: null,
    });
  });
});
