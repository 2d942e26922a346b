import { expect, it } from 'vitest';
import { instrumentSchema, spokesByTheme, spokesOf, standardStatements } from '#src/domain/instrument.ts';
import region from '#src/instruments/region/instrument.json' with { type: 'json' };
import { smallInstrument, smallSpokes } from '#test/support/rounds.ts';

const instrument = instrumentSchema.parse(region);

it('the variants ask 12, 24 or 30 statements, the quick ones a part of the standard ones', () => {
  const quick = standardStatements(instrument, 'quick');
  const standard = standardStatements(instrument, 'standard');
  const extended = standardStatements(instrument, 'extended');
  expect([quick, standard, extended].map((ids) => new Set(ids).size)).toEqual([12, 24, 30]);
  expect(quick.join(' ')).toBe('B1 B3 B6 R2 R3 R4 O1 O2 O3 P2 P5 P6');
  expect(standard.filter((id) => quick.includes(id))).toEqual(quick);
  expect(extended.slice(0, 24)).toEqual(standard);
});

it('the spokes follow the instrument, whatever order the statements are given in', () => {
  expect(spokesOf(smallInstrument, ['R1', 'B3b', 'unknown', 'B1'])).toEqual([
    { themeId: 'interests', facetId: 'B1', statementId: 'B1' },
    { themeId: 'interests', facetId: 'B3', statementId: 'B3b' },
    { themeId: 'relationship', facetId: 'R1', statementId: 'R1' },
  ]);
});

it('the spokes by theme leave out a theme that is not asked', () => {
  const themes = (ids: string[]) => spokesByTheme(smallSpokes.filter(({ facetId }) => ids.includes(facetId)));
  expect(themes(['B2', 'B4', 'R1']).map(({ themeId, spokes }) => [themeId, spokes.length])).toEqual([
    ['interests', 2],
    ['relationship', 1],
  ]);
  expect(themes(['R1', 'R2']).map(({ themeId }) => themeId)).toEqual(['relationship']);
});
