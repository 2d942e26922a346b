// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { roundSchema } from '#src/domain/round.ts';
import { emptySetup, roundOf, setupOf, type Setup, toCount } from '#src/features/setup/setup.ts';
import { standardInstrument as instrument } from '#src/instruments/registry.ts';

const defaults = { purpose: 'Samen kijken', audience: 'Iedereen' };
const root = '0a1b2c3d';

const setup = (given: Partial<Setup> = {}): Setup => ({
  ...emptySetup({ today: '2027-03-17', root }),
  name: ' Werkgroep LOB ',
  ...given,
});
const round = (given: Partial<Setup> = {}) =>
  roundOf(setup(given), {
    id: 'round-01',
    now: '2027-03-17T09:00:00.000Z',
    instrument,
    defaults,
    previousRoundId: null,
  });

const partner = (number: number, expected: number | null = null) => ({
  id: `${root}-${String(number)}`,
  name: `School ${String(number)}`,
  kind: 'vmbo' as const,
  expected,
});

describe('a set-up with nothing but a name', () => {
  it('makes an open round with the 24 usual statements and our words', () => {
    const made = round();
    expect(roundSchema.safeParse(made).success).toBe(true);
    expect(made).toMatchObject({
      kind: 'group',
      way: 'apart',
      name: 'Werkgroep LOB',
      date: '2027-03-17',
      openness: 'open',
      rehearsal: false,
      partners: [],
      expected: null,
      asks: [],
      purpose: 'Samen kijken',
      audience: 'Iedereen',
    });
    expect(made.instrument.statements).toHaveLength(24);
  });
});

describe('a set-up', () => {
  it('asks the alternative of the facets that were swapped, as far as the variant has them', () => {
    const { statements } = round({ variant: 'quick', swapped: ['B1', 'B2'] }).instrument;
    expect(statements).toHaveLength(12);
    expect(statements).toContain('B1b');
    expect(statements).not.toContain('B1');
    expect(statements).not.toContain('B2b');
  });

  it('asks for no role and no name where it is anonymous', () => {
    expect(round({ asks: ['name', 'role'] }).asks).toEqual(['role', 'name']);
    expect(round({ asks: ['name', 'role'], openness: 'anonymous' }).asks).toEqual([]);
  });

  it('keeps people per organisation where they count: when wanted, and always when anonymous', () => {
    const partners = [partner(1, 6)];
    const counted = (given: Partial<Setup>) => round({ partners, ...given }).partners[0]?.expected;
    expect(counted({})).toBeNull();
    expect(counted({ perPartner: true })).toBe(6);
    expect(counted({ openness: 'anonymous' })).toBe(6);
  });

  it('leaves out organisations and words without a name, and spaces around what was typed', () => {
    const made = round({
      partners: [
        { ...partner(1), name: ' De Brug ' },
        { ...partner(2), name: '  ' },
      ],
      words: { region: ' Oeverwijk', learners: ' ' },
    });
    expect(made.partners.map(({ name }) => name)).toEqual(['De Brug']);
    expect(made.words).toEqual({ region: 'Oeverwijk' });
  });

  it('leaves a text empty that somebody emptied', () => {
    expect(round({ purpose: ' ' }).purpose).toBe('');
  });

  it('comes back from its round as it was', () => {
    const made = round({
      partners: [partner(1, 6), partner(3)],
      perPartner: true,
      expected: '12',
      swapped: ['R2'],
      parts: ['aim'],
      openness: 'anonymous',
      minimum: 4,
      rehearsal: true,
    });
    const again = setupOf(made, instrument, 'ffffffff');
    expect(again).toMatchObject({ root, next: 4, expected: '12', swapped: ['R2'], minimum: 4 });
    const remade = roundOf(again, {
      id: made.id,
      now: made.createdAt,
      instrument,
      defaults: { purpose: '', audience: '' },
      previousRoundId: null,
    });
    expect(remade).toEqual(made);
  });

  it('begins a list of its own where the organisations have other ids', () => {
    const made = { ...round(), partners: [{ ...partner(1), id: 'imported-school' }] };
    expect(setupOf(made, instrument, 'ffffffff')).toMatchObject({ root: 'ffffffff', next: 1 });
  });
});

describe('a number of people', () => {
  it.each([
    ['12', 12],
    [' 7 ', 7],
    ['', null],
    ['0', null],
    ['2.5', null],
    ['-3', null],
    ['10001', null],
    ['veel', null],
  ])('typed as "%s" is %s', (typed, count) => {
    expect(toCount(typed)).toBe(count);
  });
});
