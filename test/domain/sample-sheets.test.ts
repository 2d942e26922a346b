import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionalParts, spokesOf } from '#src/domain/instrument.ts';
import { sampleSheets } from '#src/domain/sample-sheets.ts';
import { sheetSchema } from '#src/domain/sheet.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { groupRound, partners, smallInstrument } from '#test/support/rounds.ts';

/** Numbers that look random, always the same for a seed (Park and Miller's generator). */
function diceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function ids(): () => string {
  let last = 0;
  return () => `sample-${String(++last).padStart(3, '0')}`;
}

const rehearsal = groupRound({
  rehearsal: true,
  asks: ['role'],
  parts: [...optionalParts],
  partners: partners({ north: 'vmbo', east: 'mbo', west: 'company' }),
});

describe('sample answers', () => {
  it('are valid finished sheets, spread over the partners, whatever the dice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_147_483_646 }), (seed) => {
        const made = sampleSheets(rehearsal, smallInstrument, 7, diceOf(seed), ids());
        expect(made.map(({ respondent }) => respondent.partnerId?.replace('partner-', ''))).toEqual(
          'north east west north east west north'.split(' '),
        );
        for (const sheet of made) {
          expect(sheetSchema.parse(sheet)).toEqual(sheet);
          expect(sheet.finishedAt).not.toBeNull();
          expect(sheet.respondent.role).not.toBeNull();
        }
        expect(new Set(made.map(({ id }) => id)).size).toBe(7);
      }),
    );
  });

  it('differ between statements and people, and use the whole scale', () => {
    const statements = standardInstrument.themes.flatMap(({ facets }) => facets.map(({ id }) => id));
    const round = { ...rehearsal, instrument: { ...rehearsal.instrument, statements } };
    const made = sampleSheets(round, standardInstrument, 12, diceOf(42), ids());
    const given = made.flatMap(({ answers }) => Object.values(answers));
    expect(new Set(given)).toEqual(new Set([1, 2, 3, 4, 5, 'dk', 'na']));
    expect(spokesOf(standardInstrument, statements)).toHaveLength(30);
    expect(given.length).toBeGreaterThan(300);
    expect(given.length).toBeLessThan(360);
    expect(made.every(({ forms, dilemmas }) => Object.keys({ ...forms, ...dilemmas }).length === 11)).toBe(
      true,
    );
  });

  it('of an anonymous round say nothing about who', () => {
    const round = { ...rehearsal, openness: 'anonymous' as const };
    for (const { respondent, startedAt } of sampleSheets(round, smallInstrument, 5, diceOf(7), ids())) {
      expect({ ...respondent, startedAt }).toEqual({
        partnerId: null,
        role: null,
        name: null,
        startedAt: null,
      });
    }
  });

  it('are never made for a real round', () => {
    const real = { ...rehearsal, rehearsal: false };
    expect(sampleSheets(real, smallInstrument, 5, diceOf(7), ids())).toEqual([]);
  });
});
