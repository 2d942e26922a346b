import { describe, expect, it } from 'vitest';
import { buildAloneRound, roundSchema } from '#src/domain/round.ts';
import { groupRound, partners, smallInstrument } from '#test/support/rounds.ts';

describe('a new round alone', () => {
  const round = buildAloneRound({
    id: 'round-2026',
    now: '2026-11-24T23:30:00.000Z',
    name: 'My view',
    instrument: smallInstrument,
    variant: 'standard',
    parts: ['aim'],
  });

  it('asks the variant’s statements, for one person, openly, with nothing to reveal', () => {
    expect(round).toMatchObject({
      id: 'round-2026',
      revision: 1,
      kind: 'alone',
      name: 'My view',
      date: '2026-11-24',
      createdAt: '2026-11-24T23:30:00.000Z',
      parts: ['aim'],
      partners: [],
      openness: 'open',
      previousRoundId: null,
      revealedAt: null,
    });
    expect(round.instrument).toMatchObject({ id: 'small', version: 1, variant: 'standard' });
    expect(round.instrument.statements).toEqual(['B1', 'B2', 'B3', 'B4', 'R1', 'R2']);
    expect(round.instrument.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is a valid round', () => {
    expect(roundSchema.parse(round)).toEqual(round);
  });
});

describe('the shape of a round', () => {
  it('takes a group round with partners', () => {
    const round = groupRound({ partners: partners({ north: 'vmbo', east: 'mbo' }), openness: 'anonymous' });
    expect(roundSchema.safeParse(round).success).toBe(true);
  });

  it('refuses a minimum below 3, a day that does not exist and a field it does not know', () => {
    const refused = [{ minimum: 2 }, { date: '2026-02-30' }, { colour: 'red' }];
    for (const part of refused) {
      expect(roundSchema.safeParse({ ...groupRound(), ...part }).success).toBe(false);
    }
  });
});
