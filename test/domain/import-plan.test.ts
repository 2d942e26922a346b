import { describe, expect, it } from 'vitest';
import { handInOf } from '#src/domain/hand-in.ts';
import { type ImportPlan, planImport, type RoundWithSheets } from '#src/domain/import-plan.ts';
import { noTalk, type Talk } from '#src/domain/merge-talk.ts';
import { waitingSheets } from '#src/domain/reveal.ts';
import type { Round } from '#src/domain/round.ts';
import { type Sheet, withoutPrivateNotes } from '#src/domain/sheet.ts';
import { groupRound, partners } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';

const [ann, bob, cas] = sheets(`
  B1  R1
   4   2
   3  dk
   5   .
`) as [Sheet, Sheet, Sheet];

const round = groupRound();
const later = { ...round, revision: 2, name: 'Autumn, with a better name' };

/** Ids that are easy to recognise, in the order they were asked for. */
function counter(): () => string {
  let last = 0;
  return () => `copy-000${++last}`;
}

/** Without agreements and a conversation unless told. */
type Told = Pick<RoundWithSheets, 'round' | 'sheets'> & Partial<Talk>;

function plan(existing: Told[], incoming: Told[]): ImportPlan {
  const whole = (told: Told) => ({ ...noTalk, ...told });
  return planImport(existing.map(whole), incoming.map(whole), counter());
}

const nothing = {
  rounds: [],
  sheets: [],
  agreements: [],
  conversations: [],
  replaced: { rounds: [], sheets: [], agreements: [], conversations: [] },
};
const none = { new: 0, same: 0, newer: 0, older: 0 };

describe('a round that is not here', () => {
  it('comes in with its sheets', () => {
    expect(plan([], [{ round, sheets: [ann, bob] }])).toEqual({
      rounds: [{ outcome: 'new', round, counts: { new: 2, same: 0, newer: 0, older: 0 }, agreements: none }],
      write: { ...nothing, rounds: [round], sheets: [ann, bob] },
    });
  });
});

describe('a round that is here already', () => {
  it('is left alone when the file says the same, whatever the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(ann).reverse()) as Sheet;
    expect(plan([{ round, sheets: [ann, bob] }], [{ round, sheets: [turned] }])).toEqual({
      rounds: [{ outcome: 'same', round, counts: { new: 0, same: 1, newer: 0, older: 0 }, agreements: none }],
      write: nothing,
    });
  });

  it('takes in the sheets it has not, and keeps those that are not in the file', () => {
    expect(plan([{ round, sheets: [ann] }], [{ round, sheets: [bob, cas] }])).toEqual({
      rounds: [
        { outcome: 'sheetsAdded', round, counts: { new: 2, same: 0, newer: 0, older: 0 }, agreements: none },
      ],
      write: { ...nothing, sheets: [bob, cas] },
    });
  });

  it('is replaced by a higher revision of itself', () => {
    expect(plan([{ round, sheets: [ann] }], [{ round: later, sheets: [ann] }])).toEqual({
      rounds: [
        {
          outcome: 'newerInFile',
          round: later,
          counts: { new: 0, same: 1, newer: 0, older: 0 },
          agreements: none,
        },
      ],
      write: {
        ...nothing,
        rounds: [later],
        replaced: { ...nothing.replaced, rounds: [{ id: 'round-01', revision: 1 }] },
      },
    });
  });

  it('has only those sheets replaced of which the file holds a higher revision', () => {
    const newer = { ...ann, revision: 5, answers: { B1: 1 as const } };
    expect(plan([{ round, sheets: [ann, bob] }], [{ round, sheets: [newer, bob, cas] }])).toEqual({
      rounds: [
        { outcome: 'newerInFile', round, counts: { new: 1, same: 1, newer: 1, older: 0 }, agreements: none },
      ],
      write: {
        ...nothing,
        sheets: [newer, cas],
        replaced: { ...nothing.replaced, sheets: [{ id: 'sheet-001', revision: 1 }] },
      },
    });
  });

  it('is left alone by an older file', () => {
    const newer = { ...ann, revision: 5 };
    expect(plan([{ round: later, sheets: [newer] }], [{ round, sheets: [ann] }])).toEqual({
      rounds: [
        {
          outcome: 'olderInFile',
          round: later,
          counts: { new: 0, same: 0, newer: 0, older: 1 },
          agreements: none,
        },
      ],
      write: nothing,
    });
  });

  it('takes in new sheets from a file whose round is older, and stays the newer round', () => {
    expect(plan([{ round: later, sheets: [ann] }], [{ round, sheets: [ann, bob] }])).toEqual({
      rounds: [
        {
          outcome: 'sheetsAdded',
          round: later,
          counts: { new: 1, same: 1, newer: 0, older: 0 },
          agreements: none,
        },
      ],
      write: { ...nothing, sheets: [bob] },
    });
  });
});

describe('a contradiction', () => {
  const other: Round = { ...round, parts: ['aim'] };

  it('brings the round of the file in beside ours, under ids of its own', () => {
    expect(plan([{ round, sheets: [ann] }], [{ round: other, sheets: [ann, bob] }])).toEqual({
      rounds: [
        {
          outcome: 'conflict',
          round: { ...other, id: 'copy-0001' },
          counts: { new: 2, same: 0, newer: 0, older: 0 },
          agreements: none,
        },
      ],
      write: {
        ...nothing,
        rounds: [{ ...other, id: 'copy-0001' }],
        sheets: [
          { ...ann, id: 'copy-0002', roundId: 'copy-0001' },
          { ...bob, id: 'copy-0003', roundId: 'copy-0001' },
        ],
      },
    });
  });

  it('is seen when a reflection alone was changed on both sides', () => {
    const alone = { ...round, kind: 'alone' as const };
    const renamed = { ...alone, name: 'Autumn, renamed elsewhere' };
    expect(plan([{ round: alone, sheets: [] }], [{ round: renamed, sheets: [] }]).rounds).toMatchObject([
      { outcome: 'conflict', round: { name: 'Autumn, renamed elsewhere', id: 'copy-0001' } },
    ]);
  });

  const promise = (change: Partial<Round>) => ({ ...round, revision: 9, ...change });
  it.each<[string, Told, Told]>([
    [
      'one sheet has the same revision and another answer',
      { round, sheets: [ann, bob] },
      { round, sheets: [{ ...ann, answers: { B1: 1 } }, bob] },
    ],
    [
      'a newer round would open answers that were given anonymously',
      { round: { ...round, openness: 'anonymous' }, sheets: [ann] },
      { round: promise({ openness: 'open' }), sheets: [] },
    ],
    [
      'a newer round would show something from fewer sheets than was promised',
      { round: { ...round, openness: 'anonymous', minimum: 5 }, sheets: [ann] },
      { round: promise({ openness: 'anonymous', minimum: 3 }), sheets: [] },
    ],
    [
      'a newer round asks other statements than were answered',
      { round, sheets: [ann] },
      { round: promise({ instrument: { ...round.instrument, statements: ['B1', 'R1b'] } }), sheets: [] },
    ],
    [
      'a newer round has lost the organisation of a sheet that is here',
      {
        round: { ...round, partners: partners({ north: 'vmbo' }) },
        sheets: [{ ...ann, respondent: { ...ann.respondent, partnerId: 'partner-north' } }],
      },
      { round: promise({ partners: [] }), sheets: [] },
    ],
    [
      'a reflection alone would get a second sheet',
      { round: { ...round, kind: 'alone' }, sheets: [ann] },
      { round: { ...round, kind: 'alone' }, sheets: [bob] },
    ],
    [
      'a sheet lies in another round here',
      { round: { ...round, id: 'round-99' }, sheets: [{ ...ann, roundId: 'round-99' }] },
      { round, sheets: [ann] },
    ],
    [
      'an older round of the file has answers that were given anonymously, and ours without answers is open now',
      { round: later, sheets: [] },
      { round: { ...round, openness: 'anonymous' }, sheets: [ann] },
    ],
    [
      'one is a rehearsal, also before anybody answered',
      { round: { ...round, rehearsal: true }, sheets: [] },
      { round: promise({}), sheets: [ann] },
    ],
    [
      'a newer round asks for names where nobody was told so',
      { round, sheets: [ann] },
      { round: promise({ asks: ['name'] }), sheets: [] },
    ],
  ])('is seen when %s', (_, here, incoming) => {
    const { rounds, write } = plan([here], [incoming]);
    expect(rounds.map(({ outcome }) => outcome)).toEqual(['conflict']);
    expect(write.rounds.map(({ id }) => id)).toEqual(['copy-0001']);
    expect(write.replaced).toEqual(nothing.replaced);
  });

  it('is none while nobody has answered: the newer round may ask something else', () => {
    const asksElse = promise({ openness: 'anonymous' });
    expect(plan([{ round, sheets: [] }], [{ round: asksElse, sheets: [ann] }]).rounds).toEqual([
      { outcome: 'newerInFile', round: asksElse, counts: { ...none, new: 1 }, agreements: none },
    ]);
  });
});

describe('a group round as a participant has it', () => {
  const asInvited = { ...round, host: '', purpose: 'Wat vinden we ervan', expected: 12 };

  it('brings its sheet in beside ours, also when ours was changed since or holds more than an invitation', () => {
    const summary = { outcome: 'sheetsAdded', counts: { ...none, new: 1 }, agreements: none };
    for (const ours of [{ ...round, previousRoundId: 'round-00' }, later]) {
      const { rounds, write } = plan([{ round: ours, sheets: [ann] }], [{ round: asInvited, sheets: [bob] }]);
      expect(rounds).toEqual([{ ...summary, round: ours }]);
      expect(write).toEqual({ ...nothing, sheets: [bob] });
    }
  });

  it('replaces the sheet that came as a typed code with the whole one', () => {
    const code = { ...ann, id: 'code-3f2a8', revision: 0 };
    const whole = { ...ann, id: '3f2a9c1b00112233445566ff', revision: 4 };
    expect(plan([{ round, sheets: [code, bob] }], [{ round, sheets: [whole] }]).write).toEqual({
      ...nothing,
      sheets: [whole],
      replaced: { ...nothing.replaced, sheets: [{ id: 'code-3f2a8', revision: 0 }] },
    });
    expect(plan([{ round, sheets: [whole] }], [{ round, sheets: [code] }]).write).toEqual(nothing);
  });

  it('comes in as a copy when its sheet has the tag of a typed code that says something else', () => {
    const code = { ...ann, id: 'code-3f2a8', revision: 0 };
    const whole = { ...bob, id: '3f2a9c1b00112233445566ff' };
    for (const [here, coming] of [
      [code, whole],
      [whole, code],
    ] as const) {
      const { rounds, write } = plan([{ round, sheets: [here] }], [{ round, sheets: [coming] }]);
      expect(rounds[0]?.outcome).toBe('conflict');
      expect(write).toMatchObject({ sheets: [{ answers: coming.answers }], replaced: nothing.replaced });
    }
  });

  it('gives a copy of its own the ids of its own sheets, shown and joint', () => {
    const theirs = { ...asInvited, parts: ['aim' as const], jointSheetId: bob.id, shownSheetIds: [[ann.id]] };
    expect(plan([{ round, sheets: [cas] }], [{ round: theirs, sheets: [ann, bob] }]).write).toMatchObject({
      rounds: [{ id: 'copy-0001', jointSheetId: 'copy-0003', shownSheetIds: [['copy-0002']] }],
      sheets: [{ id: 'copy-0002' }, { id: 'copy-0003' }],
    });
  });
});

describe('an anonymous round that was revealed here', () => {
  const anonymous = groupRound({ openness: 'anonymous', minimum: 3 });
  const kept = (sheet: Sheet) => handInOf(anonymous, sheet);
  const shown = [ann, bob, cas].map(kept);
  const late = kept({ ...ann, id: 'sheet-late' });
  const here = { round: { ...anonymous, shownSheetIds: [shown.map(({ id }) => id)] }, sheets: shown };

  it('keeps what it has shown as it was shown; what is new comes in and waits', () => {
    const changed = { ...kept(ann), revision: 9, answers: { B1: 1 as const } };
    const other = { ...kept(bob), answers: { B1: 5 as const } };
    const { rounds, write } = plan([here], [{ round: anonymous, sheets: [changed, other, late] }]);
    expect(rounds[0]).toMatchObject({
      outcome: 'sheetsAdded',
      counts: { new: 1, same: 2, newer: 0, older: 0 },
    });
    expect(write).toEqual({ ...nothing, sheets: [late] });
    expect(waitingSheets(here.round, [...shown, late])).toEqual([late]);
  });

  it('does not show what was shown elsewhere, unless that goes on from what was shown here', () => {
    const more = { ...anonymous, revision: 5, shownSheetIds: [[...shown, late].map(({ id }) => id)] };
    expect(plan([here], [{ round: more, sheets: [late] }]).write.rounds).toMatchObject([
      { revision: 5, shownSheetIds: here.round.shownSheetIds },
    ]);
    const after = { ...more, shownSheetIds: [...here.round.shownSheetIds, [late.id]] };
    expect(plan([here], [{ round: after, sheets: [late] }]).write.rounds).toMatchObject([
      { shownSheetIds: [...here.round.shownSheetIds, ['sheet-late']] },
    ]);
  });

  it('takes no names, moments and small organisations from a file', () => {
    const telling = { ...ann, respondent: { partnerId: null, role: 'board' as const, name: 'Ann' } };
    expect(plan([], [{ round: anonymous, sheets: [telling] }]).write.sheets).toEqual([kept(ann)]);
    expect(kept(telling)).toMatchObject({ startedAt: null, finishedAt: anonymous.createdAt });
  });
});

describe('private notes, which a file leaves out', () => {
  const secret = { text: 'alleen voor mij', visibility: 'private' as const };
  const shared = { text: 'voor iedereen', visibility: 'shared' as const };
  const here = { ...ann, notes: { B1: secret, R1: shared } };

  it('do not make a difference', () => {
    const exported = withoutPrivateNotes(here);
    expect(plan([{ round, sheets: [here] }], [{ round, sheets: [exported] }]).rounds[0]?.outcome).toBe(
      'same',
    );
  });

  it('stay on their sheet when a newer revision replaces it', () => {
    const newer = { ...ann, revision: 2, notes: { R1: { ...shared, text: 'anders' } } };
    expect(plan([{ round, sheets: [here] }], [{ round, sheets: [newer] }]).write.sheets).toEqual([
      { ...newer, notes: { B1: secret, R1: { ...shared, text: 'anders' } } },
    ]);
  });

  it('that a person took along and changed are not passed over', () => {
    const taken = { ...here, notes: { ...here.notes, B1: { ...secret, text: 'nog niet opgeslagen' } } };
    expect(plan([{ round, sheets: [here] }], [{ round, sheets: [taken] }]).rounds[0]?.outcome).toBe(
      'conflict',
    );
    expect(plan([{ round, sheets: [here] }], [{ round, sheets: [here] }]).rounds[0]?.outcome).toBe('same');
  });
});
