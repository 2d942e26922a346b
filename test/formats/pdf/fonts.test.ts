// @vitest-environment node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { covers, type FontName, pointsOf } from '#src/formats/pdf/coverage.ts';
import coverage from '#src/formats/pdf/fonts/coverage.json' with { type: 'json' };

type Font = {
  hasGlyphForCodePoint: (point: number) => boolean;
  getName: (key: 'license') => string | null;
};
const require = createRequire(import.meta.url);
const { create } = createRequire(require.resolve('pdfkit'))('fontkit') as {
  create: (bytes: Uint8Array) => Font;
};

const names = Object.keys(coverage) as FontName[];
const fileOf = (name: FontName) =>
  readFileSync(new URL(`../../../src/formats/pdf/fonts/${name}.woff`, import.meta.url));

describe('the fonts of the PDF', () => {
  it.each(names)('have every character they are said to have: %s', (name) => {
    const font = create(fileOf(name));
    const points = [...pointsOf(coverage[name])];
    expect(points.length).toBeGreaterThan(100);
    expect(points.filter((point) => !font.hasGlyphForCodePoint(point))).toEqual([]);
  });

  it.each(names)('carry their free licence: %s', (name) => {
    expect(create(fileOf(name)).getName('license')).toContain('SIL Open Font License');
  });

  it('are bold for whatever they are regular for', () => {
    expect(coverage.bold).toBe(coverage.regular);
  });

  it('have the box that stands for a missing character', () => {
    expect(covers('symbols', '□')).toBe(true);
    expect(covers('symbols', '😀')).toBe(false);
  });

  it('weigh at most 140 kB together', () => {
    const weight = names.reduce((sum, name) => sum + fileOf(name).length, 0);
    expect(weight).toBeLessThanOrEqual(140_000);
  });
});

it('reads hexadecimal runs', () => {
  expect([...pointsOf('20-22 a0 1e00')]).toEqual([0x20, 0x21, 0x22, 0xa0, 0x1e00]);
});
