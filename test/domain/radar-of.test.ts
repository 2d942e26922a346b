import { describe, expect, it } from 'vitest';
import { disclose } from '#src/domain/disclosure.ts';
import type { Findings } from '#src/domain/findings.ts';
import { type RadarNames, radarOf } from '#src/domain/radar-of.ts';
import type { Round } from '#src/domain/round.ts';
import { aloneRound, groupRound, smallInstrument } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';

const names: RadarNames = { theme: (id) => `theme ${id}`, facet: (id) => `facet ${id}` };

function findingsOf(round: Round, table: string): Findings {
  const disclosed = disclose(round, smallInstrument, sheets(table));
  if (!disclosed.ok) throw new Error(disclosed.reason);
  return disclosed.findings;
}

describe('the radar of findings', () => {
  it('of one person has the answers as its line, gaps where there is no step, and no dots', () => {
    const findings = findingsOf(
      aloneRound(),
      `B1 B2 B3 B4 R1 R2 interests:wish
        4  2 dk  3  5  . 5`,
    );
    expect(radarOf(findings, names)).toEqual({
      sectors: [
        {
          themeId: 'interests',
          name: 'theme interests',
          mean: 3,
          wish: 5,
          spokes: [
            { id: 'B1', label: 'facet B1', value: 4, dots: [] },
            { id: 'B2', label: 'facet B2', value: 2, dots: [] },
            { id: 'B3', label: 'facet B3', value: null, dots: [] },
            { id: 'B4', label: 'facet B4', value: 3, dots: [] },
          ],
        },
        {
          themeId: 'relationship',
          name: 'theme relationship',
          mean: 5,
          wish: null,
          spokes: [
            { id: 'R1', label: 'facet R1', value: 5, dots: [] },
            { id: 'R2', label: 'facet R2', value: null, dots: [] },
          ],
        },
      ],
    });
  });

  it('of a group has means as its line and a dot for each person, lowest first', () => {
    const findings = findingsOf(
      groupRound(),
      `B1 B2 B3 B4 R1 R2
        4  1  .  3  5 na
        1  1 dk  3  4 na`,
    );
    const [interests, relationship] = radarOf(findings, names).sectors;
    expect(interests?.spokes.map(({ value, dots }) => [value, dots])).toEqual([
      [2.5, [1, 4]],
      [1, [1, 1]],
      [null, []],
      [3, [3, 3]],
    ]);
    expect(relationship?.spokes.map(({ value, dots }) => [value, dots])).toEqual([
      [4.5, [4, 5]],
      [null, []],
    ]);
  });

  it('names an alternative statement by its facet', () => {
    const statements = ['B1b', 'R2'];
    const round = aloneRound();
    const findings = findingsOf(
      { ...round, instrument: { ...round.instrument, statements } },
      `B1b R2
         2  3`,
    );
    expect(radarOf(findings, names).sectors.flatMap(({ spokes }) => spokes.map(({ id }) => id))).toEqual([
      'B1',
      'R2',
    ]);
  });

  it('refuses a theme that has no colour', () => {
    const findings = findingsOf(aloneRound(), 'B1\n4');
    const strange = {
      ...findings,
      statements: findings.statements.map((statement) => ({ ...statement, themeId: 'weather' })),
    };
    expect(() => radarOf(strange, names)).toThrow('No colour for theme weather');
  });
});
