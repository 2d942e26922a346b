import { describe, expect, it, test } from 'vitest';
import { buildGroupRound, followingRound, peopleExpected, setupKeyOf } from '#src/domain/group-round.ts';
import { type Round, roundSchema } from '#src/domain/round.ts';
import { groupRound, partners, smallInstrument } from '#test/support/rounds.ts';

const setUp = {
  id: 'round-2026',
  now: '2026-11-24T23:30:00.000Z',
  name: 'Autumn',
  date: '2026-11-25',
  instrument: smallInstrument,
  variant: 'standard' as const,
  statements: ['R1', 'B1b', 'B2'],
  parts: ['forms' as const, 'aim' as const],
  words: { region: 'Noord' },
  partners: partners({ north: 'vmbo', east: 'mbo' }, { north: 4 }),
  expected: 12,
  way: 'apart' as const,
  host: 'Ann',
  purpose: 'To see where we stand',
  audience: 'All of us, on the screen',
  asks: ['name' as const, 'role' as const],
  rehearsal: false,
  openness: 'open' as const,
  minimum: 3,
  previousRoundId: null,
};

describe('a new group round', () => {
  const round = buildGroupRound(setUp);

  it('is a valid round, hidden, with the statements and parts in the order of the questionnaire', () => {
    expect(roundSchema.parse(round)).toEqual(round);
    expect(round).toMatchObject({ kind: 'group', revision: 1, revealedAt: null, shownSheetIds: [] });
    expect(round.instrument.statements).toEqual(['B1b', 'B2', 'R1']);
    expect(round.parts).toEqual(['aim', 'forms']);
    expect(round.asks).toEqual(['role', 'name']);
  });

  it('has a minimum of its own only when it is anonymous, and then asks for no name and no role', () => {
    expect(round.minimum).toBe(5);
    expect(buildGroupRound({ ...setUp, openness: 'anonymous' })).toMatchObject({ minimum: 3, asks: [] });
  });
});

describe('the next round of a group', () => {
  const given = { id: 'round-2027', now: '2027-05-01T08:00:00.000Z', name: 'Spring', date: '2027-05-02' };
  const previous = {
    ...buildGroupRound(setUp),
    revision: 8,
    revealedAt: '2026-11-25T10:00:00.000Z',
    shownSheetIds: [['sheet-001']],
    jointSheetId: 'sheet-joint',
    previousRoundId: 'round-2025',
    extra: { minor: 3, fields: { mood: 'good' } },
  };

  it('keeps the group and what was agreed, points back, and has no answers', () => {
    expect(followingRound(previous, given)).toEqual({
      ...buildGroupRound(setUp),
      id: 'round-2027',
      createdAt: '2027-05-01T08:00:00.000Z',
      name: 'Spring',
      date: '2027-05-02',
      previousRoundId: 'round-2026',
    });
  });

  it('is real after a rehearsal, and follows what the rehearsal followed', () => {
    expect(followingRound({ ...previous, rehearsal: true }, given)).toMatchObject({
      rehearsal: false,
      previousRoundId: 'round-2025',
    });
  });
});

describe('the key of a set-up', () => {
  const round = groupRound({ openness: 'anonymous', parts: ['aim', 'forms'], asks: [] });
  const key = setupKeyOf(round);

  test.each<[string, Partial<Round>]>([
    ['the names, the purpose and the audience', { name: 'x', host: 'x', purpose: 'x', audience: 'x' }],
    ['how many are expected, and of whom', { expected: 40, partners: partners({ north: 'vmbo' }) }],
    ['the reveal', { revision: 7, revealedAt: null, shownSheetIds: [['sheet-001']] }],
    ['the order of the parts', { parts: ['forms', 'aim'] }],
  ])('does not change with %s', (_, change) => {
    expect(setupKeyOf({ ...round, ...change })).toBe(key);
  });

  test.each<[string, Partial<Round>]>([
    ['another round', { id: 'round-99' }],
    ['another version of the questionnaire', { instrument: { ...round.instrument, version: 2 } }],
    ['another wording', { instrument: { ...round.instrument, fingerprint: 'ffff' } }],
    ['other statements', { instrument: { ...round.instrument, statements: ['B1', 'R1b'] } }],
    ['other parts', { parts: ['aim'] }],
    ['being open', { openness: 'open' }],
    ['another minimum', { minimum: 4 }],
    ['being a rehearsal', { rehearsal: true }],
    ['asking for a role', { asks: ['role'] }],
  ])('is another one for %s', (_, change) => {
    expect(setupKeyOf({ ...round, ...change })).not.toBe(key);
  });

  it('has 16 digits, and does not know the minimum of an open round', () => {
    expect(key).toMatch(/^[0-9a-f]{16}$/);
    const open = groupRound();
    expect(setupKeyOf({ ...open, minimum: 3 })).toBe(setupKeyOf(open));
  });
});

describe('how many people are expected', () => {
  const both = { north: 'vmbo', east: 'mbo' } as const;
  test.each([
    ['as was said, whatever the partners add up to', 12, { north: 4, east: 3 }, 12],
    ['the sum over the partners', null, { north: 4, east: 3 }, 7],
    ['unknown when it is unknown of one partner', null, { north: 4 }, null],
  ])('is %s', (_, expected, each: Record<string, number>, people) => {
    expect(peopleExpected(groupRound({ expected, partners: partners(both, each) }))).toBe(people);
  });

  it('is unknown without partners', () => {
    expect(peopleExpected(groupRound())).toBeNull();
  });
});
