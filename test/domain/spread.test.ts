import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  agreement,
  answersIn,
  consensus,
  meanOf,
  medianOf,
  rangeOf,
  spreadIndex,
} from '#src/domain/spread.ts';

const measures = { meanOf, medianOf, rangeOf, spreadIndex, agreement, consensus };

/** Counts V1 to V5 with at least one answer. */
const anyCounts = fc
  .array(fc.nat({ max: 40 }), { minLength: 5, maxLength: 5 })
  .filter((counts) => answersIn(counts) > 0);

describe('the published examples', () => {
  test.each([
    // counts        n  mean   D      A      Cns
    [[0, 0, 0, 6, 0], 6, 4.0, 0.0, 1.0, 1.0],
    [[0, 0, 1, 5, 0], 6, 3.83, 0.186, 0.917, 0.893],
    [[0, 0, 3, 3, 0], 6, 3.5, 0.25, 0.75, 0.807],
    [[1, 0, 0, 5, 0], 6, 3.5, 0.559, 0.528, 0.604],
    [[0, 1, 2, 2, 1], 6, 3.5, 0.479, 0.417, 0.646],
    [[0, 3, 0, 3, 0], 6, 3.0, 0.5, 0.167, 0.585],
    [[3, 0, 0, 0, 3], 6, 3.0, 1.0, -1.0, 0.0],
    [[1, 1, 1, 1, 1], 5, 3.0, 0.707, 0.0, 0.434],
    [[2, 0, 0, 0, 6], 8, 4.0, 0.866, 0.0, 0.189],
  ])('the answers %j have these measures', (counts, n, mean, d, a, cns) => {
    expect(answersIn(counts)).toBe(n);
    expect(meanOf(counts)).toBeCloseTo(mean, 2);
    expect(spreadIndex(counts)).toBeCloseTo(d, 3);
    expect(agreement(counts)).toBeCloseTo(a, 3);
    expect(consensus(counts)).toBeCloseTo(cns, 3);
  });

  it('gives the values that were published for a scale of seven steps', () => {
    const counts = [30, 40, 210, 130, 530, 50, 10];
    expect(agreement(counts)).toBeCloseTo(0.6113333, 7);
    expect(consensus(counts)).toBeCloseTo(0.7256876, 7);
  });
});

describe('middle and range', () => {
  test.each([
    [[0, 0, 0, 1, 0], 4],
    [[1, 0, 0, 0, 1], 3],
    [[1, 1, 0, 0, 1], 2],
    [[0, 2, 1, 1, 0], 2.5],
    [[0, 0, 1, 5, 0], 4],
  ])('the middle answer of %j is %d', (counts, median) => {
    expect(medianOf(counts)).toBe(median);
  });

  it('names the lowest and the highest step that somebody chose', () => {
    expect(rangeOf([0, 1, 0, 5, 0])).toEqual({ lowest: 2, highest: 4 });
    expect(rangeOf([0, 0, 0, 0, 2])).toEqual({ lowest: 5, highest: 5 });
  });
});

describe('laws', () => {
  test.each(Object.entries(measures))('%s of no answers is a gap, not a number', (_, measure) => {
    expect(measure([0, 0, 0, 0, 0])).toBeNull();
  });

  it('keeps D and Cns between 0 and 1 and A between -1 and 1', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        expect(spreadIndex(counts)).toBeGreaterThanOrEqual(0);
        expect(spreadIndex(counts)).toBeLessThanOrEqual(1);
        expect(consensus(counts)).toBeGreaterThanOrEqual(0);
        expect(consensus(counts)).toBeLessThanOrEqual(1);
        expect(agreement(counts)).toBeGreaterThanOrEqual(-1);
        expect(agreement(counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('says full agreement when all chose one step, and only then', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const isOneStep = counts.filter((count) => count > 0).length === 1;
        expect(agreement(counts) === 1).toBe(isOneStep);
        expect(consensus(counts) === 1).toBe(isOneStep);
        expect(spreadIndex(counts) === 0).toBe(isOneStep);
      }),
    );
    expect([agreement, consensus, spreadIndex].map((measure) => measure([0, 7, 0, 0, 0]))).toEqual([1, 1, 0]);
  });

  it('does not change when everybody answers twice', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const twice = counts.map((count) => 2 * count);
        for (const measure of [meanOf, medianOf, spreadIndex, agreement, consensus]) {
          expect(measure(twice)).toBeCloseTo(measure(counts) ?? Number.NaN, 12);
        }
      }),
    );
  });

  it('does not change when the scale is read from the other end', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const mirrored = counts.toReversed();
        expect(meanOf(mirrored)).toBeCloseTo(6 - (meanOf(counts) ?? Number.NaN), 12);
        expect(medianOf(mirrored)).toBe(6 - (medianOf(counts) ?? Number.NaN));
        for (const measure of [spreadIndex, agreement, consensus]) {
          expect(measure(mirrored)).toBeCloseTo(measure(counts) ?? Number.NaN, 12);
        }
      }),
    );
  });
});
