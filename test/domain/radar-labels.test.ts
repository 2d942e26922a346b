import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Variant } from '#src/domain/instrument.ts';
import type { Prim } from '#src/domain/prim.ts';
import { angleOf, type Frame } from '#src/domain/radar-geometry.ts';
import { layoutRadar, type RadarLayout } from '#src/domain/radar-labels.ts';
import { type Radar, radarSpokes } from '#src/domain/radar.ts';
import { middling, radar, regionRadar } from './radars.ts';

type Box = { left: number; top: number; right: number; bottom: number };

/** The room the letters take: ascenders 0.75 above the first baseline, descenders 0.25 below the last. */
function boxOf(prim: Prim): Box {
  if (prim.kind !== 'text') throw new Error('A label is a text.');
  const width = Math.max(...prim.lines.map((line) => middling(line, prim.size, prim.strong ?? false)));
  const left = prim.x - { start: 0, middle: width / 2, end: width }[prim.anchor];
  const bottom = prim.y + (prim.lines.length - 1) * prim.lineHeight + 0.25 * prim.size;
  return { left, right: left + width, top: prim.y - 0.75 * prim.size, bottom };
}

function expectGoodLabels(layout: RadarLayout) {
  const boxes = layout.labels.map(boxOf);
  boxes.forEach((box, index) => {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(layout.width);
    expect(box.bottom).toBeLessThanOrEqual(layout.height);
    expect(distanceFromCentre(box, layout.frame)).toBeGreaterThanOrEqual(layout.frame.radius);
    for (const other of boxes.slice(index + 1)) expect(doOverlap(box, other)).toBe(false);
  });
}

function doOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function distanceFromCentre({ left, top, right, bottom }: Box, { cx, cy }: Frame): number {
  return Math.hypot(Math.max(left - cx, cx - right, 0), Math.max(top - cy, cy - bottom, 0));
}

const variants: [Variant, number][] = [
  ['quick', 12],
  ['standard', 24],
  ['extended', 30],
];

describe.each(variants)('the labels of the %s variant', (variant, count) => {
  it.each(['nl', 'en'] as const)(
    'neither overlap nor leave the picture, in %s and at any width',
    (language) => {
      const shown = regionRadar(variant, language);
      expect(radarSpokes(shown)).toHaveLength(count);
      for (const width of [480, 560, 640, 760, 1000, 1400]) {
        expectGoodLabels(layoutRadar(shown, { width, labels: 'names', measure: middling }));
      }
      for (const width of [280, 328, 400, 479]) {
        expectGoodLabels(layoutRadar(shown, { width, labels: 'codes', measure: middling }));
      }
    },
  );
});

describe('labels', () => {
  it('neither overlap nor leave the picture, whatever the facets are called and however many there are', () => {
    const word = fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom('a', 'm', 'Z', 'ü') });
    const names = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(names, fc.integer({ min: 420, max: 1200 }), (drawn, width) => {
        const named = withNames(drawn.map((words) => words.join(' ')));
        expectGoodLabels(layoutRadar(named, { width, labels: 'names', measure: middling }));
      }),
      { numRuns: 60 },
    );
  });

  it('keep every word of the names', () => {
    const shown = regionRadar('standard', 'nl');
    const { labels } = layoutRadar(shown, { width: 640, labels: 'names', measure: middling });
    const written = labels.map((prim) => (prim.kind === 'text' ? prim.lines.join(' ') : ''));
    expect(written).toEqual(radarSpokes(shown).map((spoke) => spoke.label));
  });

  it('stand on the side of their own spoke', () => {
    const shown = regionRadar('standard', 'nl');
    const { labels, frame } = layoutRadar(shown, { width: 640, labels: 'names', measure: middling });
    labels.forEach((label, index) => {
      const { left, right } = boxOf(label);
      const isRight = Math.sin(angleOf(index, 24)) > 0;
      expect(isRight ? left > frame.cx : right < frame.cx).toBe(true);
    });
  });

  it('are the codes in the colour of the theme on a small picture', () => {
    const { labels } = layoutRadar(radar('333 333'), { width: 328, labels: 'codes', measure: middling });
    expect(labels[0]).toMatchObject({ lines: ['S1'], fill: 'interests', strong: true });
    expect(labels[5]).toMatchObject({ lines: ['S6'], fill: 'relationship', strong: true });
  });

  it('leave the radar at least half of the width with the names of the standard variant', () => {
    const shown = regionRadar('standard', 'nl');
    const { frame } = layoutRadar(shown, { width: 640, labels: 'names', measure: middling });
    expect(2 * frame.radius).toBeGreaterThan(320);
  });

  it('put centre and radius on whole units', () => {
    const { frame } = layoutRadar(radar('345 123'), { width: 517.5, labels: 'names', measure: middling });
    expect(Object.values(frame).every(Number.isInteger)).toBe(true);
  });
});

function withNames(names: string[]): Radar {
  const spokes = names.map((label, index) => ({ id: `S${String(index)}`, label, value: 3, dots: [] }));
  return { sectors: [{ themeId: 'interests', name: 'Belangen', mean: null, wish: null, spokes }] };
}
