import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Arrival, planArrival, planArrivals, withOutcome } from '#src/domain/arrival.ts';
import { setupKeyOf } from '#src/domain/group-round.ts';
import { mergeSheets } from '#src/domain/merge.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { apartIdOf, isShortId, shortIdOf, tagOf } from '#src/domain/short-id.ts';
import { groupRound, showing } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';

const round = groupRound({ asks: ['name'] });
const [base, bob] = sheets(`
  B1 B2 | interests:wish | votes
  4  2  | 5              | B1,B2
  1  dk | .              | .
`) as [Sheet, Sheet];
const ann: Sheet = {
  ...base,
  id: '3f2a9c1b00112233445566ff',
  revision: 4,
  notes: { B1: { text: 'A note', visibility: 'shared' } },
};
/** What Ann's typed code says: no notes, no revision, votes in another order. */
const code: Sheet = { ...base, id: 'code-3f2a8', revision: 0, votes: ['B2', 'B1'] };
const changed: Sheet = { ...code, answers: { B1: 1, B2: 2 } };

function arrivalOf(sheet: Sheet, given: Partial<Arrival> = {}): Arrival {
  return { roundId: round.id, setupKey: setupKeyOf(round), sheet, ...given };
}

describe('the tag of a sheet', () => {
  test.each([
    ['3f2a9c1b00112233445566ff', '3f2a8'],
    ['fffff0000000000000000000', 'ffffc'],
    ['00003aaaaaaaaaaaaaaaaaaa', '00000'],
    ['code-3f2a8', '3f2a8'],
    ['code-3f2a8-0123456789abcdef', '3f2a8'],
  ])('of %s is %s: 18 bits', (id, tag) => {
    expect(tagOf(id)).toBe(tag);
  });

  it('is the same for the short id that is made of it, whatever the id', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uuid(), fc.stringMatching(/^[A-Za-z0-9_-]{8,64}$/)), (id) => {
        expect(tagOf(shortIdOf(tagOf(id)))).toBe(tagOf(id));
        expect(isShortId(shortIdOf(tagOf(id)))).toBe(true);
      }),
    );
  });
});

describe('a sheet that comes in', () => {
  it('is added when nobody has its id, as it may be handed in', () => {
    const telling = {
      ...ann,
      respondent: { partnerId: 'partner-gone', role: 'board' as const, name: 'Ann' },
    };
    expect(planArrival(round, [bob], arrivalOf(telling))).toEqual({
      kind: 'added',
      sheet: { ...ann, respondent: { partnerId: null, role: null, name: 'Ann' } },
      replaces: null,
    });
  });

  it('replaces an earlier revision of itself, and leaves private notes that are here', () => {
    const secret = { text: 'for me', visibility: 'private' as const };
    const stored = { ...ann, revision: 3, notes: { B2: secret } };
    expect(planArrival(round, [bob, stored], arrivalOf(ann))).toEqual({
      kind: 'raised',
      sheet: { ...ann, notes: { B1: ann.notes['B1'], B2: secret } },
      replaces: { id: ann.id, revision: 3 },
    });
  });

  it('changes nothing when it is here already, or a later one is', () => {
    const later = { ...ann, revision: 5 };
    expect(planArrival(round, [ann], arrivalOf({ ...ann }))).toEqual({ kind: 'same', sheet: ann });
    expect(planArrival(round, [later], arrivalOf(ann))).toEqual({ kind: 'older', sheet: later });
  });

  it('is not taken for the one that is here when that has the same revision and says something else', () => {
    const refused = { kind: 'refused', reason: 'conflict' };
    expect(planArrival(round, [ann], arrivalOf({ ...ann, answers: { B1: 1 } }))).toEqual(refused);
    expect(planArrival(round, [ann], arrivalOf({ ...ann, notes: {} }))).toEqual(refused);
  });

  it('is the one that is here also with other moments, and with a private note that stayed behind', () => {
    const secret = { text: 'for me', visibility: 'private' as const };
    const stored = { ...ann, notes: { ...ann.notes, B2: secret } };
    const coming = { ...ann, startedAt: null, finishedAt: '2026-11-25T10:00:00.000Z' };
    expect(planArrival(round, [stored], arrivalOf(coming))).toEqual({ kind: 'same', sheet: stored });
  });

  test.each<[string, Round, Sheet[], Arrival]>([
    ['otherRound', round, [], arrivalOf(ann, { roundId: 'round-99' })],
    ['otherRound', round, [], arrivalOf({ ...ann, roundId: 'round-99' })],
    ['otherSetup', round, [], arrivalOf(ann, { setupKey: setupKeyOf({ ...round, rehearsal: true }) })],
    ['unfinished', round, [], arrivalOf({ ...ann, finishedAt: null })],
    ['unfinished', { ...round, jointSheetId: ann.id }, [{ ...ann, revision: 1 }], arrivalOf(ann)],
    ['full', round, Array<Sheet>(10_000).fill(bob), arrivalOf(ann)],
  ])('is set aside: %s', (reason, into, existing, arrival) => {
    expect(planArrival(into, existing, arrival)).toEqual({ kind: 'refused', reason });
  });

  it('of a file needs no key: its round was compared', () => {
    expect(planArrival(round, [], arrivalOf(ann, { setupKey: null })).kind).toBe('added');
  });
});

describe('a typed code', () => {
  it('gives way to the same person’s whole sheet', () => {
    expect(planArrival(round, [code], arrivalOf(ann))).toEqual({
      kind: 'added',
      sheet: ann,
      replaces: { id: 'code-3f2a8', revision: 0 },
    });
  });

  it('is known when it says the same as what is here, in whatever form that came', () => {
    expect(planArrival(round, [bob, ann], arrivalOf(code))).toEqual({ kind: 'same', sheet: ann });
    expect(planArrival(round, [code], arrivalOf({ ...code }))).toEqual({ kind: 'same', sheet: code });
  });

  it('with a known tag and other answers asks whether it is the same person', () => {
    expect(planArrival(round, [ann], arrivalOf(changed))).toEqual({
      kind: 'unsure',
      stored: ann,
      sheet: changed,
    });
  });

  it('of the same person puts its answers on the sheet that is here, and keeps the notes', () => {
    expect(planArrival(round, [ann], arrivalOf(changed), 'same')).toEqual({
      kind: 'raised',
      sheet: { ...ann, revision: 5, answers: { B1: 1, B2: 2 }, votes: ['B2', 'B1'] },
      replaces: { id: ann.id, revision: 4 },
    });
  });

  it('of another person stays beside the sheet that is here', () => {
    expect(planArrival(round, [ann], arrivalOf(changed), 'other')).toEqual({
      kind: 'added',
      sheet: { ...changed, id: apartIdOf(changed) },
      replaces: null,
    });
  });
});

describe('somebody whose sheet has the tag of another person’s typed code', () => {
  /** Cas has Ann's tag, and other answers. */
  const cas: Sheet = { ...ann, id: '3f2a8000000000000000cccc', answers: { B1: 1, B2: 2 } };
  const casCode: Sheet = { ...changed, votes: cas.votes };
  const annApart = { ...code, id: apartIdOf(code) };
  const casApart = { ...casCode, id: apartIdOf(casCode) };

  /** What is here in the end; the answer is given wherever somebody has to say who it is. */
  function afterwards(arriving: Sheet[], answer: 'same' | 'other'): Sheet[] {
    return arriving.reduce<readonly Sheet[]>((here, sheet) => {
      const outcome = planArrival(round, here, arrivalOf(sheet));
      return withOutcome(
        here,
        outcome.kind === 'unsure' ? planArrival(round, here, arrivalOf(sheet), answer) : outcome,
      );
    }, []) as Sheet[];
  }

  it('does not take its place before somebody says that it is the same person', () => {
    expect(planArrival(round, [code], arrivalOf(cas))).toEqual({ kind: 'unsure', stored: code, sheet: cas });
    expect(planArrival(round, [code], arrivalOf(cas), 'same')).toEqual({
      kind: 'added',
      sheet: cas,
      replaces: { id: 'code-3f2a8', revision: 0 },
    });
  });

  it('comes in beside it; the code gets an id that does not give way', () => {
    expect(planArrival(round, [code], arrivalOf(cas), 'other')).toEqual({
      kind: 'added',
      sheet: cas,
      replaces: null,
      apart: { sheet: annApart, replaces: { id: 'code-3f2a8', revision: 0 } },
    });
  });

  test.each<[string, Sheet[], string[]]>([
    ['the code, then the other by QR', [code, cas], [annApart.id, cas.id]],
    ['both once more', [code, cas, code, cas], [annApart.id, cas.id]],
    ['the code’s own person comes whole', [code, cas, ann], [ann.id, cas.id]],
    ['both by code', [code, casCode, code, casCode], [annApart.id, casApart.id]],
    ['both by code, then one whole', [code, casCode, cas], [annApart.id, cas.id]],
    ['both by code, then both whole', [code, casCode, cas, ann, code, casCode], [ann.id, cas.id]],
    ['whole, then the other’s code', [ann, casCode, casCode, ann], [ann.id, casApart.id]],
    ['whole, then the other’s code and sheet', [ann, casCode, cas, casCode], [ann.id, cas.id]],
  ])('is there once, and so is the other: %s', (_, arriving, ids) => {
    const here = afterwards(arriving, 'other');
    expect(here.map(({ id }) => id).sort()).toEqual(ids.toSorted());
    expect(mergeSheets(here, here)).toMatchObject({ added: [], outgrown: [], conflicts: [] });
    expect(mergeSheets([], here).sheets).toHaveLength(2);
  });

  it('is one person when that is what somebody says', () => {
    expect(afterwards([code, cas], 'same').map(({ id }) => id)).toEqual([cas.id]);
  });

  it('keeps the same apart wherever the two are told apart', () => {
    const turned = { ...code, votes: code.votes.toReversed(), revision: 7, aim: 'not in a code' };
    expect(apartIdOf(turned)).toBe(apartIdOf(code));
    expect(apartIdOf(code)).not.toBe(apartIdOf(casCode));
  });
});

describe('an anonymous round that was revealed', () => {
  const anonymous = groupRound({ openness: 'anonymous', minimum: 3 });
  const of = (sheet: Sheet) => arrivalOf(sheet, { setupKey: setupKeyOf(anonymous) });
  const shown = showing(anonymous, [ann, code, bob]);

  it('takes new sheets in and none that would change what was shown', () => {
    expect(planArrival(shown, [ann, bob], of({ ...bob, id: 'sheet-late' })).kind).toBe('added');
    const refused = { kind: 'refused', reason: 'shown' };
    expect(planArrival(shown, [ann], of({ ...ann, revision: 5 }))).toEqual(refused);
    expect(planArrival(shown, [code], of(ann))).toEqual(refused);
    expect(planArrival(shown, [code], of({ ...ann, answers: { B1: 1 } }))).toEqual(refused);
    expect(planArrival(shown, [code], of(changed))).toEqual(refused);
    expect(planArrival(shown, [ann], of(changed), 'same')).toEqual(refused);
    expect(planArrival(shown, [ann], of(ann))).toEqual({ kind: 'same', sheet: ann });
  });

  it('keeps no moment of who comes', () => {
    expect(planArrival(shown, [], of(ann))).toMatchObject({
      sheet: { startedAt: null, finishedAt: anonymous.createdAt },
    });
  });
});

describe('several sheets that come in together', () => {
  it('each see what came before', () => {
    const later = { ...ann, revision: 6 };
    const outcomes = planArrivals(
      round,
      [code],
      [ann, ann, later, bob, code].map((one) => arrivalOf(one)),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['added', 'same', 'raised', 'added', 'same']);
  });

  it('35 people over 7 tables end as 35, whatever comes twice and in whatever order', () => {
    const people = Array.from({ length: 35 }, (_, index) => ({
      ...ann,
      id: `${(index * 4).toString(16).padStart(5, '0')}0000000000000000000`,
    }));
    const anyTables = fc.array(fc.subarray(people), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(anyTables, fc.nat(), (tables, turn) => {
        const all = [...tables.flat(), ...people].map((one, index) =>
          (index + turn) % 3 === 0 ? { ...one, id: shortIdOf(tagOf(one.id)), revision: 0, notes: {} } : one,
        );
        const kept = planArrivals(
          round,
          [],
          [...all, ...people].map((one) => arrivalOf(one)),
        ).reduce<Sheet[]>(
          (sheetsHere, outcome) =>
            outcome.kind === 'added' || outcome.kind === 'raised'
              ? [...sheetsHere.filter(({ id }) => id !== outcome.replaces?.id), outcome.sheet]
              : sheetsHere,
          [],
        );
        expect(kept.map(({ id }) => id).sort()).toEqual(people.map(({ id }) => id).sort());
        expect(mergeSheets([], all.concat(people)).sheets.map(({ id }) => id)).toEqual(
          kept.map(({ id }) => id).sort(),
        );
      }),
      { numRuns: 20 },
    );
  });
});
