import { describe, expect, it } from 'vitest';
import type { Prim } from '#src/domain/prim.ts';
import { legendOf } from '#src/domain/radar-legend.ts';
import { point, radiusOf } from '#src/domain/radar-geometry.ts';
import { layoutRadar } from '#src/domain/radar-labels.ts';
import { spokeHighlight } from '#src/domain/radar-lines.ts';
import { radarPicture } from '#src/domain/radar-picture.ts';
import type { Radar } from '#src/domain/radar.ts';
import { middling, radar } from './radars.ts';

const options = { width: 600, labels: 'names', measure: middling } as const;
const frameOf = (shown: Radar) => layoutRadar(shown, options).frame;
const marksOf = (shown: Radar) => radarPicture(shown, options).prims;

type Path = Extract<Prim, { kind: 'path' }>;
type Dot = Extract<Prim, { kind: 'dot' }>;
const paths = (prims: Prim[]) => prims.filter((prim): prim is Path => prim.kind === 'path');
const dots = (prims: Prim[]) => prims.filter((prim): prim is Dot => prim.kind === 'dot');
const lineOfNow = (prims: Prim[]) => paths(prims).filter((path) => path.stroke === 'ink');
/** The two numbers of an arc command. */
const arcRadius = (path: Path) => Number(/A([\d.]+) /.exec(path.d)?.[1]);

/** The spokes of the first theme get these people. */
function withPeople(drawn: string, people: number[]): Radar {
  const shown = radar(drawn);
  return {
    sectors: shown.sectors.map((sector, index) => ({
      ...sector,
      spokes: sector.spokes.map((spoke, place) => ({
        ...spoke,
        dots: index === 0 && place === 0 ? people : [],
      })),
    })),
  };
}

describe('the line of now', () => {
  it('has a ring on every value, at its place on its spoke', () => {
    const shown = radar('125 341');
    const rings = dots(marksOf(shown)).filter((dot) => dot.stroke === 'ink');
    expect(rings).toHaveLength(6);
    const third = point(frameOf(shown), 2, 6, 5);
    expect(rings[2]).toMatchObject({ x: third.x, y: third.y, fill: 'surface' });
  });

  it('has no area: it is never filled', () => {
    expect(lineOfNow(marksOf(radar('125 341')))[0]).not.toHaveProperty('fill');
  });

  it('is open at a gap, and a value between two gaps still shows its ring', () => {
    const prims = marksOf(radar('.2. 345'));
    const [line] = lineOfNow(prims);
    expect(line?.d.match(/M/g)).toHaveLength(1);
    expect(line?.d.match(/[LZ]/g)).toHaveLength(2);
    expect(dots(prims)).toHaveLength(4);
  });

  it('shows nothing where nobody answered anything', () => {
    const prims = marksOf(radar('... ...'));
    expect(lineOfNow(prims)[0]?.d).toBe('');
    expect(dots(prims)).toEqual([]);
  });

  it('stays inside ring 5 when everything is a 5, markers between the ring and the theme arcs', () => {
    const shown = radar('555 555');
    const { cx, cy, radius } = frameOf(shown);
    const themeArc = paths(marksOf(shown)).find((path) => path.stroke === 'interests');
    for (const { x, y, r } of dots(marksOf(shown))) {
      expect(Math.hypot(x - cx, y - cy)).toBeCloseTo(radius, 6);
      expect(themeArc && radius + r < arcRadius(themeArc)).toBe(true);
    }
  });
});

describe('last time', () => {
  it('is a dashed quiet line with diamonds under the line of now', () => {
    const prims = marksOf({ ...radar('345 345'), beside: [2, 2, null, 2, 2, 2] });
    const quiet = paths(prims).filter((path) => path.stroke === 'inkQuiet');
    expect(quiet[0]?.dash).toHaveLength(2);
    expect(quiet[0]?.d.match(/M/g)).toHaveLength(1);
    expect(quiet[0]?.d).not.toContain('Z');
    expect(quiet.slice(1)).toHaveLength(5);
    const [now] = lineOfNow(prims);
    expect(now && quiet[5] && prims.indexOf(now) > prims.indexOf(quiet[5])).toBe(true);
  });
});

describe('a theme', () => {
  it('has a tint, and an arc outside ring 5', () => {
    const shown = radar('345 345');
    const own = paths(marksOf(shown)).filter((path) => path.stroke === 'relationship');
    expect(paths(marksOf(shown)).filter((path) => path.fill === 'relationshipTint')).toHaveLength(1);
    expect(own.map(arcRadius).every((radius) => radius > frameOf(shown).radius)).toBe(true);
  });

  it('shows its mean as a solid thin arc and its wish as a dashed one, each at its own value', () => {
    const shown = radar('345 345', { mean: 3.5, wish: 4 });
    const frame = frameOf(shown);
    const inside = paths(marksOf(shown)).filter(
      (path) => path.stroke === 'interests' && arcRadius(path) < frame.radius,
    );
    expect(inside).toHaveLength(2);
    const [mean, wish] = inside;
    expect(mean && arcRadius(mean)).toBeCloseTo(radiusOf(frame, 3.5), 2);
    expect(mean?.dash).toBeUndefined();
    expect(wish && arcRadius(wish)).toBeCloseTo(radiusOf(frame, 4), 2);
    expect(wish?.dash).toHaveLength(2);
    const outer = paths(marksOf(shown)).find(
      (path) => path.stroke === 'interests' && arcRadius(path) > frame.radius,
    );
    expect((mean?.width ?? 9) * 2 < (outer?.width ?? 0)).toBe(true);
  });

  it('keeps the two apart where they are equal: the dashes are wider than the solid arc', () => {
    const shown = radar('444 444', { mean: 4, wish: 4 });
    const own = paths(marksOf(shown)).filter((path) => path.stroke === 'interests');
    const solid = own.find((path) => path.dash === undefined && arcRadius(path) < frameOf(shown).radius);
    const dashed = own.find((path) => path.dash !== undefined);
    expect((dashed?.width ?? 0) > (solid?.width ?? 9)).toBe(true);
  });
});

describe('people', () => {
  it('are a dot each in the colour of the theme, equal answers side by side on their ring', () => {
    const shown = withPeople('3333 3333', [2, 4, 4, 4]);
    const { cx, cy } = frameOf(shown);
    const own = dots(marksOf(shown)).filter((dot) => dot.fill === 'interests');
    expect(own).toHaveLength(4);
    const distances = own.map(({ x, y }) => Math.hypot(x - cx, y - cy));
    [2, 4, 4, 4].forEach((value, index) => {
      expect(distances[index]).toBeCloseTo(radiusOf(frameOf(shown), value), 6);
    });
    expect(new Set(own.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(4);
  });

  it('become a band from the 10th to the 90th percentile above twelve, with a tick at the median', () => {
    // 1 1 1 2 2 2 3 3 3 4 4 4 5: place 1.2 of 12 is a 1, place 6 a 3, place 10.8 a 4.
    const shown = withPeople('3333 3333', [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5]);
    const frame = frameOf(shown);
    const prims = marksOf(shown);
    expect(dots(prims).filter((dot) => dot.fill === 'interests')).toEqual([]);
    const own = paths(prims).filter((path) => path.stroke === 'interests');
    const ends = [...(own[1]?.d.matchAll(/[ML]([\d.]+) ([\d.]+)/g) ?? [])].map(([, x, y]) =>
      Math.hypot(Number(x) - frame.cx, Number(y) - frame.cy),
    );
    expect(ends[0]).toBeCloseTo(radiusOf(frame, 1), 1);
    expect(ends[1]).toBeCloseTo(radiusOf(frame, 4), 1);
    expect(own[2] && arcRadius(own[2])).toBeCloseTo(radiusOf(frame, 3), 1);
  });

  it('are still dots when there are twelve', () => {
    const twelve = [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4];
    const own = dots(marksOf(withPeople('3333 3333', twelve))).filter((dot) => dot.fill === 'interests');
    expect(own).toHaveLength(12);
  });
});

describe('the picture', () => {
  it('numbers its five rings on the axis at 12 o’clock', () => {
    const shown = radar('345 345');
    const { cx, cy } = frameOf(shown);
    const numbers = marksOf(shown).filter(
      (prim) => prim.kind === 'text' && /^[1-5]$/.test(prim.lines.join()),
    );
    expect(numbers.map((prim) => (prim.kind === 'text' ? prim.lines[0] : ''))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    for (const number of numbers) {
      expect(number).toMatchObject({ kind: 'text' });
      if (number.kind === 'text') {
        expect(Math.abs(number.x - cx)).toBeLessThan(10);
        expect(number.y).toBeLessThan(cy);
      }
    }
  });

  it('explains its themes and marks beneath the radar when it is asked to', () => {
    const shown = radar('345 345');
    const plain = radarPicture(shown, options);
    const legend = legendOf(shown, [{ mark: 'wish', text: 'wens over een jaar' }]);
    const explained = radarPicture(shown, { ...options, legend });
    const added = explained.prims.slice(plain.prims.length);
    const texts = added.flatMap((prim) => (prim.kind === 'text' ? prim.lines : []));
    expect(texts).toEqual(['Theme 1', 'Theme 2', 'wens over een jaar']);
    expect(explained.height).toBeGreaterThan(plain.height);
    for (const prim of added) {
      if (prim.kind === 'text') expect(prim.y > plain.height && prim.y < explained.height).toBe(true);
    }
  });

  it('puts a legend that is too wide for one row on more rows, none of them beyond the edge', () => {
    const shown = radar('345 345 345 345 345');
    const narrow = { ...options, width: 300 };
    const { prims, width } = radarPicture(shown, { ...narrow, legend: legendOf(shown, []) });
    const rows = prims.slice(radarPicture(shown, narrow).prims.length).filter((prim) => prim.kind === 'text');
    expect(new Set(rows.map((prim) => prim.y)).size).toBeGreaterThan(1);
    for (const { x, lines, size } of rows) {
      expect(x + middling(lines.join(), size, false)).toBeLessThanOrEqual(width);
    }
  });
});

describe('a spoke that is spoken of', () => {
  it('is marked along its whole length, with a ring around its marker', () => {
    const shown = radar('345 345');
    expect(spokeHighlight(shown, frameOf(shown), 1).map((prim) => prim.kind)).toEqual(['path', 'path']);
  });

  it('has no ring where there is no value', () => {
    const shown = radar('3.5 345');
    expect(spokeHighlight(shown, frameOf(shown), 1)).toHaveLength(1);
  });
});
