import { describe, expect, it } from 'vitest';
import { timeLine } from '#src/domain/time-line.ts';

const marksOf = (scores: (number | null)[]) => {
  const { prims } = timeLine(scores, 'process');
  return {
    dots: prims.filter((prim) => prim.kind === 'dot'),
    lines: prims.filter((prim) => prim.kind === 'path' && prim.stroke === 'process'),
  };
};

describe('the scores of a theme over the rounds', () => {
  it('are a dot for each round, higher where the score is, with a line between neighbours', () => {
    const { dots, lines } = marksOf([1, 3, 5]);
    expect(dots.map(({ x, y }) => [x, y])).toEqual([
      [10, 48],
      [100, 28],
      [190, 8],
    ]);
    expect(lines).toHaveLength(2);
  });

  it('have a gap where a round has no score', () => {
    const { dots, lines } = marksOf([2, null, 4]);
    expect(dots).toHaveLength(2);
    expect(lines).toEqual([]);
  });
});
