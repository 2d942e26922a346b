// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { roundSchema } from '#src/domain/round.ts';
import {
  emptySetup,
  roundOf,
  setupOf,
  type Setup,
  toCount,
  withPartners,
} from '#src/features/setup/setup.ts';
import { standardInstrument as instrument } from '#src/instruments/registry.ts';

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
    previousRoundId: null,
  });

const partner = (number: number, expected: number | null = null) => ({
  id: `${root}-${String(number)}`,
  name: `School ${String(number)}`,
  kind: 'vmbo' as const,
  expected,
});

describe('a set-up with nothing but a name', () => {
  it('makes an open round with the 24 usual statements and no words that everybody reads in the own language', () => {
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
      purpose: '',
      audience: '',
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
    expect(again).toMatchObject({ root, expected: '12', swapped: ['R2'], minimum: 4 });
    const remade = roundOf(again, {
      id: made.id,
      now: made.createdAt,
      instrument,
      previousRoundId: null,
    });
    expect(remade).toEqual(made);
  });

  it('begins a list of its own where the organisations have other ids', () => {
    const made = { ...round(), partners: [{ ...partner(1), id: 'imported-school' }] };
    expect(setupOf(made, instrument, 'ffffffff')).toMatchObject({ root: 'ffffffff' });
  });
});

describe('organisations that are added', () => {
  const names = (count: number) =>
    Array.from({ length: count }, (_, place) => ({ name: `School ${String(place)}`, kind: 'mbo' as const }));

  it('get a number that is drawn from 1 to 16383 and that nobody on the list has', () => {
    const draws = [0, 0.99999, 0, 0.5, 0.25];
    const dice = () => draws.shift() ?? 0;
    const added = withPartners({ root, partners: [partner(8192)] }, names(3), dice);
    expect(added.map(({ id }) => id)).toEqual(
      [8192, 1, 16383, 4096].map((number) => `${root}-${String(number)}`),
    );
  });

  it('do not get the number of one who was taken off', () => {
    // The middle of seven equal pieces of the numbers, one after the other.
    let turn = 0;
    const dice = () => ((turn += 1) - 0.5) / 7;
    const five = withPartners({ root, partners: [] }, names(5), dice);
    const kept = setupOf(round({ partners: five.slice(0, 3) }), instrument, root);
    const again = withPartners(kept, names(2), dice);
    expect(again).toHaveLength(5);
    for (const gone of five.slice(3)) expect(again.map(({ id }) => id)).not.toContain(gone.id);
  });

  it('come in as far as there is room', () => {
    const full = withPartners({ root, partners: [partner(1)] }, names(120), Math.random);
    expect(new Set(full.map(({ id }) => id)).size).toBe(100);
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
