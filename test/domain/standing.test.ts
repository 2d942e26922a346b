import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Findings, ThemeFinding } from '#src/domain/findings.ts';
import { standingOf } from '#src/domain/standing.ts';

/** Findings with these theme means, and nothing else: `{ interests: 3.5, process: null }`. */
function findingsWith(means: Record<string, number | null>): Findings {
  const themes = Object.entries(means).map(([themeId, mean]): ThemeFinding => ({
    themeId,
    mean,
    n: mean === null ? 0 : 1,
    wish: null,
    wishes: 0,
    gap: null,
    trend: { better: 0, same: 0, worse: 0, absent: 0 },
  }));
  return {
    people: 1,
    weighting: 'person',
    statements: [],
    themes,
    topics: [],
    difference: null,
    parts: { forms: [], dilemmas: [], aims: [], seeks: [], offers: [], openAnswers: [] },
  };
}

describe('which themes stand highest and lowest', () => {
  it('names one of each, also when others lie between', () => {
    expect(
      standingOf(findingsWith({ interests: 3.2, relationship: 4.5, organisation: 3, process: 2 })),
    ).toEqual({ kind: 'apart', highest: ['relationship'], lowest: ['process'] });
  });

  it('names all that stand equally high or low, in the instrument’s order', () => {
    expect(
      standingOf(findingsWith({ interests: 4, relationship: 2.5, organisation: 4.04, process: 2.52 })),
    ).toEqual({
      kind: 'apart',
      highest: ['interests', 'organisation'],
      lowest: ['relationship', 'process'],
    });
  });

  it('does not count a theme as both: one that is near to the highest and to the lowest is neither', () => {
    expect(standingOf(findingsWith({ interests: 3, relationship: 3.04, process: 3.08 }))).toEqual({
      kind: 'apart',
      highest: ['process'],
      lowest: ['interests'],
    });
  });

  it('is level when all lie within half a tenth', () => {
    expect(standingOf(findingsWith({ interests: 3.5, relationship: 3.53, process: 3.54 }))).toEqual({
      kind: 'level',
      themeIds: ['interests', 'relationship', 'process'],
    });
    expect(standingOf(findingsWith({ interests: 3.5, process: 3.6 }))).toMatchObject({ kind: 'apart' });
  });

  it('leaves out a theme without a score', () => {
    expect(standingOf(findingsWith({ interests: 3.5, relationship: null, process: 4 }))).toEqual({
      kind: 'apart',
      highest: ['process'],
      lowest: ['interests'],
    });
    expect(standingOf(findingsWith({ interests: null, relationship: 2 }))).toEqual({
      kind: 'level',
      themeIds: ['relationship'],
    });
  });

  it('is nothing without scores', () => {
    expect(standingOf(findingsWith({ interests: null, process: null }))).toEqual({ kind: 'nothing' });
    expect(standingOf(findingsWith({}))).toEqual({ kind: 'nothing' });
  });

  it('has someone on both sides, and nobody on both, whatever the scores', () => {
    const anyMean = fc.option(fc.integer({ min: 60, max: 300 }).map((sixtieths) => sixtieths / 60));
    const anyMeans = fc.dictionary(
      fc.constantFrom('interests', 'relationship', 'organisation', 'process', 'ambition'),
      anyMean,
    );
    fc.assert(
      fc.property(anyMeans, (means) => {
        const standing = standingOf(findingsWith(means));
        if (standing.kind !== 'apart') return;
        const { highest, lowest } = standing;
        expect(highest.length > 0 && lowest.length > 0).toBe(true);
        expect(highest.filter((id) => lowest.includes(id))).toEqual([]);
        const meansOf = (ids: string[]) => ids.map((id) => means[id] ?? 0);
        expect(Math.min(...meansOf(highest))).toBeGreaterThan(Math.max(...meansOf(lowest)));
      }),
    );
  });
});
