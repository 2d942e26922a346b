import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { adviseAnonymity, askedPartners } from '#src/domain/openness.ts';
import { groupRound, partners } from '#test/support/rounds.ts';

describe('whether a group may answer anonymously', () => {
  test.each([
    [12, 5, { ok: true, warn: false }],
    [5, 5, { ok: true, warn: false }],
    [null, 5, { ok: true, warn: false }],
    [null, 3, { ok: true, warn: true }],
    [4, 4, { ok: true, warn: true }],
    [4, 5, { ok: false, reason: 'tooFewExpected', expected: 4, possibleMinimum: 4 }],
    [3, 5, { ok: false, reason: 'tooFewExpected', expected: 3, possibleMinimum: 3 }],
    [3, 4, { ok: false, reason: 'tooFewExpected', expected: 3, possibleMinimum: 3 }],
    [2, 3, { ok: false, reason: 'tooFewExpected', expected: 2, possibleMinimum: null }],
  ])('with %s people and a minimum of %i', (expected, minimum, advice) => {
    expect(adviseAnonymity(expected, minimum)).toEqual(advice);
  });
});

describe('the partners that a person may choose from', () => {
  const all = { north: 'vmbo', east: 'mbo', west: 'company' } as const;
  function asked(each: Record<string, number>, expected: number | null = null): string[] {
    const round = groupRound({
      openness: 'anonymous',
      minimum: 5,
      partners: partners(all, each),
      expected,
    });
    return askedPartners(round).map(({ name }) => name);
  }

  it('are all of them in an open round', () => {
    const round = groupRound({ partners: partners(all) });
    expect(askedPartners(round)).toEqual(round.partners);
  });

  test.each<[string, Record<string, number>, number | null, string[]]>([
    ['all when each is large enough', { north: 5, east: 6, west: 9 }, null, ['north', 'east', 'west']],
    ['the large ones when the others are enough together', { north: 9, east: 3, west: 2 }, null, ['north']],
    ['not the smallest large one when too few are left', { north: 9, east: 6, west: 2 }, null, ['north']],
    ['none when the one large one leaves too few', { north: 9, east: 2, west: 1 }, null, []],
    ['none when nobody said how many there are', {}, 30, []],
    ['not all when a few come from elsewhere', { north: 5, east: 6, west: 9 }, 22, ['east', 'west']],
    ['all when enough come from elsewhere', { north: 5, east: 6, west: 9 }, 25, ['north', 'east', 'west']],
    ['not the smallest when one is of unknown size', { north: 5, east: 6 }, null, ['east']],
    ['the large ones when enough people are left for those of unknown size', { north: 5 }, 12, ['north']],
  ])('are in an anonymous round: %s', (_, each, expected, names) => {
    expect(asked(each, expected)).toEqual(names);
  });

  it('in an anonymous round: each, and everybody else together, are none or enough', () => {
    const anySize = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(anySize, anySize, anySize, fc.nat(12), (north, east, west, elsewhere) => {
        const each: Record<string, number> = { north, east, west };
        const total = north + east + west + elsewhere;
        const sizes = asked(each, total).map((name) => each[name] ?? 0);
        const rest = total - sizes.reduce((sum, size) => sum + size, 0);
        expect([...sizes, rest].filter((size) => size > 0 && size < 5)).toEqual(total < 5 ? [rest] : []);
      }),
    );
  });
});
