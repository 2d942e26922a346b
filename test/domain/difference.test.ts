import { describe, expect, it } from 'vitest';
import { differenceOf, shareBetween } from '#src/domain/difference.ts';
import type { Counts } from '#src/domain/spread.ts';
import { smallSpokes } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';

describe('the share between organisations', () => {
  const ofOneMind: Counts[] = [
    [2, 0, 0, 0, 0],
    [0, 0, 2, 0, 0],
    [0, 0, 0, 0, 2],
  ];
  const sameMean: Counts[] = [
    [1, 0, 1, 0, 0],
    [1, 0, 1, 0, 0],
    [0, 2, 0, 0, 0],
  ];
  const bothEnds: Counts[] = [
    [1, 0, 0, 0, 1],
    [1, 0, 0, 0, 1],
    [1, 0, 0, 0, 1],
  ];

  it('is 1 when every organisation is of one mind, and 0 when they have the same mean', () => {
    expect(shareBetween([ofOneMind])).toEqual({ share: 1, chance: 0.4 });
    expect(shareBetween([sameMean])).toEqual({ share: 0, chance: 0.4 });
  });

  it('is the squares between over all squares', () => {
    // m = 2.5; between: 2 x 1 + 0 + 2 x 1 = 4; all: 2 x 2.25 + 4 x 0.25 = 5.5
    const overlapping: Counts[] = [
      [1, 1, 0, 0, 0],
      [0, 1, 1, 0, 0],
      [0, 0, 1, 1, 0],
    ];
    expect(shareBetween([overlapping])?.share).toBeCloseTo(4 / 5.5, 12);
  });

  it('adds up the squares of all statements', () => {
    // 16 of 16 and 0 of 24
    expect(shareBetween([ofOneMind, bothEnds])?.share).toBeCloseTo(16 / 40, 12);
  });

  it('needs three organisations of at least two people, and some difference', () => {
    const alike = Array.from({ length: 3 }, (): Counts => [0, 0, 0, 2, 0]);
    expect(shareBetween([ofOneMind.slice(1)])).toBeNull();
    expect(shareBetween([[...ofOneMind.slice(1), [1, 0, 0, 0, 0]]])).toBeNull();
    expect(shareBetween([alike])).toBeNull();
    expect(shareBetween([])).toBeNull();
  });
});

describe('the sentence about the difference', () => {
  it('says between when organisations are of one mind but not of the same', () => {
    const people = sheets(`
      partner | B1 R1
      north   | 1  5
      north   | 1  5
      south   | 3  2
      south   | 3  3
      east    | 5  1
      east    | 5  1
    `);
    expect(differenceOf(smallSpokes, people)).toBe('between');
  });

  it('says inside when people of one organisation differ as much as all others', () => {
    const people = sheets(`
      partner | B1
      north   | 1
      north   | 5
      south   | 2
      south   | 4
      east    | 1
      east    | 5
    `);
    expect(differenceOf(smallSpokes, people)).toBe('inside');
  });

  it('says nothing when small groups could show such a share by chance', () => {
    // sums 3, 5, 8: between 49 - 256/6, all 54 - 256/6: a share of 0.56, and 0.7 is needed with three pairs
    const people = sheets(`
      partner | B1
      north   | 1
      north   | 2
      south   | 1
      south   | 4
      east    | 4
      east    | 4
    `);
    expect(differenceOf(smallSpokes, people)).toBeNull();
  });

  it('says nothing about two organisations, or when people gave no organisation', () => {
    const people = sheets(`
      partner | B1
      north   | 1
      north   | 1
      south   | 5
      south   | 5
      .       | 3
      .       | 3
    `);
    expect(differenceOf(smallSpokes, people)).toBeNull();
  });
});
