import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotPlace, dotRow, mostDots, peopleDots } from '#src/domain/dot-plot.ts';
import type { Picture, Prim } from '#src/domain/prim.ts';
import type { Counts } from '#src/domain/spread.ts';

const look = { dots: 'interests', ground: 'interestsTint' } as const;
const dotsIn = ({ prims }: Picture) => prims.filter((prim) => prim.kind === 'dot');
/** Strokes of this role, as paths. */
const strokesIn = ({ prims }: Picture, role: Prim['fill']) =>
  prims.flatMap((prim) => (prim.kind === 'path' && prim.stroke === role ? [prim.d] : []));
const anyCounts = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: mostDots }).map((steps): Counts => {
  const at = (step: number) => steps.filter((one) => one === step).length;
  return [at(0), at(1), at(2), at(3), at(4)];
});

describe('a row of dots', () => {
  it('has one dot for each person, all inside the picture, and none covers another', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const picture = dotRow({ counts, mean: null }, look);
        const dots = dotsIn(picture);
        expect(dots).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
        for (const [place, { x, y, r }] of dots.entries()) {
          expect(x - r).toBeGreaterThanOrEqual(0);
          expect(x + r).toBeLessThanOrEqual(picture.width);
          expect(y - r).toBeGreaterThanOrEqual(0);
          expect(y + r).toBeLessThanOrEqual(picture.height);
          for (const other of dots.slice(place + 1)) {
            expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(2 * r);
          }
        }
      }),
    );
  });

  it('puts a single answer in the middle of its step, a fifth of the width each', () => {
    const [dot] = dotsIn(dotRow({ counts: [0, 1, 0, 0, 0], mean: 2 }, look));
    expect(dot?.x).toBe(72);
    expect([1, 2, 3, 4, 5].map(dotPlace)).toEqual([24, 72, 120, 168, 216]);
  });

  it('is higher where many say the same, in lines of equal length', () => {
    const few = dotRow({ counts: [0, 0, 4, 0, 0], mean: 3 }, look);
    const many = dotRow({ counts: [0, 0, 12, 0, 0], mean: 3 }, look);
    expect(many.height).toBeGreaterThan(few.height);
    const lines = new Set(dotsIn(many).map(({ y }) => y));
    expect([...lines].map((line) => dotsIn(many).filter(({ y }) => y === line).length)).toEqual([4, 4, 4]);
  });

  it('marks the mean with a tick and the range with a line', () => {
    const row = dotRow({ counts: [1, 0, 0, 0, 1], mean: 3 }, look);
    expect(strokesIn(row, 'ink')).toEqual([expect.stringMatching(/^M120 2L120 /)]);
    expect(strokesIn(row, 'interests')).toEqual([expect.stringMatching(/^M24 .*L216 /)]);
  });

  it('of nobody is a dashed line, without a tick', () => {
    const row = dotRow({ counts: [0, 0, 0, 0, 0], mean: null }, look);
    expect(dotsIn(row)).toEqual([]);
    expect(strokesIn(row, 'ink')).toEqual([]);
    expect(strokesIn(row, 'inkQuiet')).toHaveLength(1);
  });

  it('has an arrow from another mean in a lane of its own, and only a diamond where the two meet', () => {
    const plain = dotRow({ counts: [0, 0, 0, 2, 0], mean: 4 }, look);
    const moved = dotRow({ counts: [0, 0, 0, 2, 0], mean: 4, arrow: { from: 2, to: 4 } }, look);
    const same = dotRow({ counts: [0, 0, 0, 2, 0], mean: 4, arrow: { from: 4, to: 4 } }, look);
    expect(moved.height).toBeGreaterThan(plain.height);
    expect(strokesIn(moved, 'inkQuiet')).toEqual([
      expect.stringMatching(/^M72 .*L168 /),
      expect.stringMatching(/Z$/),
      expect.stringMatching(/^M163.5 /),
    ]);
    expect(strokesIn(same, 'inkQuiet')).toEqual([expect.stringMatching(/Z$/)]);
  });
});

describe('people without a scale', () => {
  it('are one dot each, ten to a line', () => {
    const picture = peopleDots(12, 'accent');
    expect(dotsIn(picture)).toHaveLength(12);
    expect(new Set(dotsIn(picture).map(({ y }) => y)).size).toBe(2);
  });
});
