import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerBar } from '#src/domain/answer-bar.ts';
import type { ColourRole, Picture } from '#src/domain/prim.ts';
import type { Counts } from '#src/domain/spread.ts';

const colours = { full: 'process', light: 'processTint' } as const;
const fills: readonly ColourRole[] = ['inkQuiet', 'surface', 'line', 'processTint', 'process'];
const anyCount = fc.integer({ min: 0, max: 40 });

/** The parts of a bar: their colour and where they begin and end. */
function partsIn({ prims }: Picture) {
  return prims.flatMap((prim) => {
    if (prim.kind !== 'path' || prim.fill === undefined || prim.stroke === undefined) return [];
    const numbers = [...prim.d.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
    return [{ fill: prim.fill, from: Math.min(...numbers), to: Math.max(...numbers) }];
  });
}
const textsIn = ({ prims }: Picture) => prims.flatMap((prim) => (prim.kind === 'text' ? prim.lines : []));

describe('a bar of all answers', () => {
  it('is full, each part as wide as its share, from the lowest step to the highest', () => {
    fc.assert(
      fc.property(fc.tuple(anyCount, anyCount, anyCount, anyCount, anyCount), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const bar = answerBar(counts, colours, []);
        const parts = partsIn(bar);
        const filled = counts.flatMap((count, index) => (count > 0 ? [{ count, fill: fills[index] }] : []));
        expect(parts.map(({ fill }) => fill)).toEqual(filled.map(({ fill }) => fill));
        parts.forEach(({ from, to }, place) => {
          const share = (filled[place]?.count ?? 0) / total;
          expect(to - from).toBeCloseTo(share * bar.width, 1);
          expect(from).toBeCloseTo(parts[place - 1]?.to ?? 0, 1);
        });
        if (total > 0) expect(parts.at(-1)?.to).toBeCloseTo(bar.width, 1);
      }),
    );
  });

  it('has half om half in grey, and the steps beside the outer ones hatched, each its own way', () => {
    const bar = answerBar([5, 5, 5, 5, 5], colours, []);
    const hatching = bar.prims.flatMap((prim) =>
      prim.kind === 'path' && prim.fill === undefined && prim.width === 1 && !prim.d.endsWith('Z')
        ? [prim.stroke]
        : [],
    );
    expect(new Set(hatching)).toEqual(new Set(['inkQuiet', 'process']));
    expect(partsIn(bar)[2]?.fill).toBe('line');
  });

  it('has its labels where they fit', () => {
    const counts: Counts = [1, 0, 30, 0, 9];
    expect(textsIn(answerBar(counts, colours, ['1', '0', '30', '0', '9']))).toEqual(['30', '9']);
  });

  it('of nobody is an empty frame', () => {
    const bar = answerBar([0, 0, 0, 0, 0], colours, ['0', '0', '0', '0', '0']);
    expect(bar.prims).toHaveLength(1);
  });
});
