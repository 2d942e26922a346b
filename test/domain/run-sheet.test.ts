import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RunFacts, runIds, runStepsOf, suitableRun } from '#src/domain/run-sheet.ts';

const facts = (given: Partial<RunFacts> = {}): RunFacts => ({
  run: 'long',
  minutes: null,
  toReview: 0,
  fromResult: false,
  found: null,
  ...given,
});
const drawn = (given: Partial<RunFacts> = {}) =>
  runStepsOf(facts(given))
    .map(({ id, minutes }) => `${id} ${String(minutes)}`)
    .join(', ');
const total = (given: Partial<RunFacts> = {}) =>
  runStepsOf(facts(given)).reduce((sum, { minutes }) => sum + minutes, 0);

describe('a run sheet', () => {
  it('takes 75 minutes, 40 minutes, or 150 minutes with tables', () => {
    expect(drawn()).toBe(
      'welcome 5, fill 10, collect 3, guess 3, reveal 6, strength 7, topic-1 13, topic-2 13, agreements 11, close 4',
    );
    expect(drawn({ run: 'short' })).toBe(
      'welcome 2, fill 8, collect 2, guess 2, reveal 4, topic-1 12, agreements 8, close 2',
    );
    expect([total(), total({ run: 'short' }), total({ run: 'region' })]).toEqual([75, 40, 150]);
  });

  it('begins with the agreements of last time: two minutes each, ten at most', () => {
    expect(drawn({ run: 'short', toReview: 3 })).toMatch(/^welcome 2, review 6, fill 8/);
    expect(drawn({ run: 'short', toReview: 9 })).toMatch(/^welcome 2, review 10, fill 8/);
  });

  it('leaves out what goes before the result where that is shown already', () => {
    expect(drawn({ run: 'short', fromResult: true, found: { strength: false, topics: 1 } })).toBe(
      'welcome 2, reveal 4, topic-1 12, agreements 8, close 2',
    );
  });

  it('leaves out a strength and a second topic that turn out not to be there', () => {
    expect(drawn({ found: { strength: false, topics: 1 } })).toBe(
      'welcome 5, fill 10, collect 3, guess 3, reveal 6, topic-1 13, agreements 11, close 4',
    );
  });

  it('keeps one topic when nothing stands out: the group chooses', () => {
    expect(drawn({ run: 'short', found: { strength: false, topics: 0 } })).toContain('topic-1 12');
  });

  it('shares other minutes over the steps by their size', () => {
    // 8 steps, 20 minutes: 1 each and 12 to share by 1, 7, 1, 1, 3, 11, 7, 1 of 32: 0.375, 2.625, 0.375, 0.375,
    // 1.125, 4.125, 2.625, 0.375. The whole parts are 9; the other 3 go to the largest remainders, first ones first.
    expect(drawn({ run: 'short', minutes: 20 })).toBe(
      'welcome 2, fill 4, collect 1, guess 1, reveal 2, topic-1 5, agreements 4, close 1',
    );
  });

  it('gives every step a minute, and all the minutes there are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...runIds),
        fc.integer({ min: 15, max: 600 }),
        fc.integer({ min: 0, max: 20 }),
        fc.boolean(),
        fc.option(fc.record({ strength: fc.boolean(), topics: fc.integer({ min: 0, max: 4 }) })),
        (run, minutes, toReview, fromResult, found) => {
          const steps = runStepsOf({ run, minutes, toReview, fromResult, found });
          expect(Math.min(...steps.map((step) => step.minutes))).toBeGreaterThanOrEqual(1);
          expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
          expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
        },
      ),
    );
  });

  it('suits the size of the group', () => {
    expect([4, 12, 20, 21, 35].map(suitableRun)).toEqual(['long', 'long', 'long', 'region', 'region']);
  });
});
