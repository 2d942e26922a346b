import { describe, expect, it } from 'vitest';
import { framed } from '#src/domain/framed.ts';
import { placed, stacked } from '#src/domain/placed.ts';
import type { Picture } from '#src/domain/prim.ts';
import { middling } from './radars.ts';

const picture: Picture = {
  width: 10,
  height: 20,
  prims: [
    { kind: 'path', d: 'M1 2L-3 4A5 6 0 0 1 7 8Z', stroke: 'ink', width: 2, dash: [3, 1] },
    { kind: 'dot', x: 1, y: 2, r: 3, fill: 'ink' },
    { kind: 'text', x: 4, y: 5, lines: ['a'], size: 6, lineHeight: 7, anchor: 'start', fill: 'ink' },
  ],
};

describe('a picture in a picture', () => {
  it('is moved and made larger, line, dash, arc, dot and letters alike', () => {
    expect(placed(picture, { x: 100, y: 200, scale: 2 })).toEqual([
      {
        kind: 'path',
        d: 'M102 204L94 208A10 12 0 0 1 114 216Z',
        stroke: 'ink',
        width: 4,
        dash: [6, 2],
      },
      { kind: 'dot', x: 102, y: 204, r: 6, fill: 'ink' },
      { kind: 'text', x: 108, y: 210, lines: ['a'], size: 12, lineHeight: 14, anchor: 'start', fill: 'ink' },
    ]);
  });

  it('stands under another one, with room between', () => {
    const both = stacked([picture, { ...picture, width: 30 }], 5);
    expect(both).toMatchObject({ width: 30, height: 45 });
    expect(both.prims[4]).toMatchObject({ kind: 'dot', x: 1, y: 27 });
    expect(stacked([], 5)).toEqual({ width: 0, height: 0, prims: [] });
  });

  it('gets its title above and its small lines below, all inside', () => {
    const chart = { ...picture, width: 480, height: 100 };
    const whole = framed(chart, { title: 'Relatie', foot: ['Een', 'Twee'] }, middling);
    // A unit is a 48th of the chart's width, so 10; a margin of 15 at each side.
    expect(whole.width).toBe(510);
    const texts = whole.prims.flatMap((prim) => (prim.kind === 'text' ? [prim] : []));
    expect(texts.map(({ lines }) => lines)).toEqual([['Relatie'], ['a'], ['Een'], ['Twee']]);
    const [title, , first, second] = texts.map(({ y }) => y);
    const dot = whole.prims.find(({ kind }) => kind === 'dot');
    expect(dot).toMatchObject({ x: 16 });
    expect(title).toBeLessThan(dot?.kind === 'dot' ? dot.y : 0);
    expect(first).toBeGreaterThan((dot?.kind === 'dot' ? dot.y : 0) - 2 + 100);
    expect(second).toBeGreaterThan(first ?? 0);
    expect(whole.height).toBeGreaterThan(second ?? 0);
  });
});
