// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { choiceAt, choiceCount, choiceRank } from '#src/handin/choices.ts';

describe('at most three of some things', () => {
  it('can be chosen in 1 + 24 + 276 + 2024 ways of 24, and in two of one', () => {
    expect(choiceCount(24, 3)).toBe(2325);
    expect(choiceCount(1, 3)).toBe(2);
    expect(choiceCount(0, 3)).toBe(1);
  });

  it('are numbered: none, each alone, the pairs, the threes', () => {
    expect(
      [[], [0], [3], [0, 1], [2, 3], [0, 1, 2], [1, 2, 3]].map((places) => choiceRank(4, places)),
    ).toEqual([0, 1, 4, 5, 10, 11, 14]);
  });

  it.each([0, 1, 2, 3, 4, 12, 24, 30])('have one number each, and it leads back: of %i', (from) => {
    const numbers = Array.from({ length: choiceCount(from, 3) }, (_, number) => number);
    expect(numbers.map((number) => choiceRank(from, choiceAt(from, number)))).toEqual(numbers);
  });
});
