import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Pattern, patternOf } from '#src/domain/pattern.ts';
import type { Counts } from '#src/domain/spread.ts';

describe('the pattern of a statement', () => {
  test.each<[Counts, Pattern | null, string]>([
    [[0, 0, 0, 6, 0], 'agreedHigh', 'all on one step'],
    [[0, 0, 1, 5, 0], 'agreedHigh', 'two steps side by side, the middle answer a 4'],
    [[0, 0, 2, 3, 0], 'agreedHigh', 'the middle of five answers is a 4'],
    [[0, 0, 3, 3, 0], 'agreedMiddle', 'the middle lies between 3 and 4'],
    [[0, 3, 3, 0, 0], 'agreedMiddle', 'the middle lies between 2 and 3'],
    [[0, 3, 2, 0, 0], 'agreedLow', 'the middle of five answers is a 2'],
    [[3, 3, 0, 0, 0], 'agreedLow', 'ones and twos'],
    [[1, 0, 0, 5, 0], 'oneVoiceApart', 'one 1 against five 4s'],
    [[0, 1, 0, 3, 2], 'oneVoiceApart', 'the others span one step'],
    [[2, 3, 0, 0, 1], 'oneVoiceApart', 'the voice apart may be the high one'],
    [[0, 0, 1, 0, 4], 'oneVoiceApart', 'two steps away is apart'],
    [[1, 0, 1, 2, 1], 'divided', 'the others span two steps, D is 0.68'],
    [[1, 0, 3, 0, 1], 'divided', 'two voices apart are not one, D is 0.63'],
    [[0, 3, 0, 3, 0], 'twoCamps', 'nobody in the middle'],
    [[3, 0, 0, 0, 3], 'twoCamps', 'the two ends'],
    [[2, 0, 0, 0, 6], 'twoCamps', 'two against six'],
    [[2, 6, 3, 6, 3], 'twoCamps', '3 of 20 in the middle is 15 %'],
    [[2, 6, 4, 6, 2], 'divided', '4 of 20 in the middle is more, D is 0.59'],
    [[0, 8, 4, 8, 0], 'mixed', 'the same without the ends, D is 0.45'],
    [[0, 1, 0, 3, 0], 'oneVoiceApart', 'four answers are enough'],
    [[1, 1, 1, 1, 1], 'divided', 'all over the scale'],
    [[1, 0, 6, 0, 1], 'divided', 'D is exactly 0.5'],
    [[1, 0, 7, 0, 1], 'mixed', 'D is 0.47'],
    [[0, 1, 2, 2, 1], 'mixed', 'nothing else fits'],
    [[0, 0, 0, 3, 0], null, 'three answers have no pattern'],
    [[0, 0, 0, 0, 0], null, 'nobody answered'],
  ])('%j is %s: %s', (counts, pattern) => {
    expect(patternOf(counts, 0)).toEqual({ pattern, manyDontKnow: false });
  });
});

describe('many don’t know', () => {
  it('is said from two people and a quarter of those who could have answered', () => {
    expect(patternOf([0, 0, 0, 6, 0], 2)).toEqual({ pattern: 'agreedHigh', manyDontKnow: true });
    expect(patternOf([0, 0, 0, 7, 0], 2).manyDontKnow).toBe(false);
    expect(patternOf([0, 0, 0, 2, 0], 1).manyDontKnow).toBe(false);
  });

  it('is said too when hardly anybody could answer', () => {
    expect(patternOf([0, 0, 0, 1, 0], 5)).toEqual({ pattern: null, manyDontKnow: true });
    expect(patternOf([0, 0, 0, 0, 0], 2)).toEqual({ pattern: null, manyDontKnow: true });
  });
});

it('gives every set of four or more answers a pattern, and the mirrored answers the mirrored one', () => {
  const mirrored: Partial<Record<Pattern, Pattern>> = { agreedHigh: 'agreedLow', agreedLow: 'agreedHigh' };
  const count = fc.nat({ max: 12 });
  fc.assert(
    fc.property(count, count, count, count, count, (v1, v2, v3, v4, v5) => {
      const { pattern } = patternOf([v1, v2, v3, v4, v5], 0);
      if (v1 + v2 + v3 + v4 + v5 < 4) {
        expect(pattern).toBeNull();
      } else {
        expect(pattern).not.toBeNull();
        expect(patternOf([v5, v4, v3, v2, v1], 0).pattern).toBe(pattern && (mirrored[pattern] ?? pattern));
      }
    }),
  );
});
