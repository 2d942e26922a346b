import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcPath, brokenLinePath, circlePath, wedgePath } from '#src/domain/radar-paths.ts';

const a = { x: 0, y: 1 };
const b = { x: 2, y: 3 };
const c = { x: 4, y: 5 };
const d = { x: 6, y: 7 };
const centre = { cx: 100, cy: 100 };

describe('a line over the spokes', () => {
  it('closes when no point is missing', () => {
    expect(brokenLinePath([a, b, c, d])).toBe('M0 1L2 3L4 5L6 7Z');
  });

  it('has no segment to or from a gap, and runs on from the last point to the first', () => {
    expect(brokenLinePath([a, null, c, d])).toBe('M4 5L6 7L0 1');
  });

  it('falls into pieces at two gaps', () => {
    expect(brokenLinePath([a, b, null, c, d, null])).toBe('M4 5L6 7M0 1L2 3');
  });

  it('is not drawn where every point stands between gaps', () => {
    expect(brokenLinePath([a, null, c, null])).toBe('');
    expect(brokenLinePath([null, null, null])).toBe('');
    expect(brokenLinePath([])).toBe('');
  });

  it('has a segment for exactly those neighbours that both have a point', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 3, maxLength: 30 }), (present) => {
        const points = present.map((is, index) => (is ? { x: index, y: index } : null));
        const neighbours = present.filter((is, index) => is && present[(index + 1) % present.length]);
        const segments = brokenLinePath(points).match(/[LZ]/g) ?? [];
        expect(segments).toHaveLength(neighbours.length);
      }),
    );
  });
});

describe('an arc', () => {
  it('goes clockwise: from the top to the right for the first quarter', () => {
    expect(arcPath(centre, 50, 0, Math.PI / 2)).toBe('M100 50A50 50 0 0 1 150 100');
  });

  it('goes in pieces where it is more than half a circle', () => {
    expect(arcPath(centre, 50, 0, 1.5 * Math.PI)).toBe(
      'M100 50A50 50 0 0 1 135.36 135.36A50 50 0 0 1 50 100',
    );
  });

  it('becomes a circle of two halves', () => {
    expect(circlePath(centre, 50)).toBe('M100 50A50 50 0 0 1 100 150A50 50 0 0 1 100 50Z');
  });

  it('becomes a slice with the centre', () => {
    expect(wedgePath(centre, 50, 0, Math.PI / 2)).toBe('M100 100L100 50A50 50 0 0 1 150 100Z');
  });
});
