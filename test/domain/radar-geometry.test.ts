import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleOf, type Frame, point, radiusOf, slotStart, spokeAt } from '#src/domain/radar-geometry.ts';

/** From 0.4 in the centre to 5 on the ring are 4.6 steps: with a radius of 92 a step is 20 units. */
const frame: Frame = { cx: 100, cy: 100, radius: 92 };
const degrees = (radians: number) => (radians * 180) / Math.PI;
const spokeCount = fc.integer({ min: 1, max: 40 });
const value = fc.double({ min: 1, max: 5, noNaN: true });

describe('a spoke', () => {
  it('stands in the middle of its slot: with 24 spokes the first at 7.5 degrees, the next 15 on', () => {
    expect(degrees(angleOf(0, 24))).toBeCloseTo(7.5, 10);
    expect(degrees(angleOf(1, 24))).toBeCloseTo(22.5, 10);
    expect(degrees(angleOf(23, 24))).toBeCloseTo(352.5, 10);
  });

  it('stands at 15 degrees with 12 spokes and at 6 with 30', () => {
    expect(degrees(angleOf(0, 12))).toBeCloseTo(15, 10);
    expect(degrees(angleOf(0, 30))).toBeCloseTo(6, 10);
  });

  it('has its slot half a step before it', () => {
    expect(slotStart(0, 24)).toBe(0);
    expect(degrees(slotStart(6, 24))).toBeCloseTo(90, 10);
  });
});

describe('a value', () => {
  it('lies 12, 32, 52, 72 and 92 from the centre for the steps 1 to 5', () => {
    const distances = [1, 2, 3, 4, 5].map((step) => radiusOf(frame, step));
    [12, 32, 52, 72, 92].forEach((expected, index) => {
      expect(distances[index]).toBeCloseTo(expected, 10);
    });
  });

  it('goes right from the centre on the first of two spokes and left on the second', () => {
    const right = point(frame, 0, 2, 5);
    expect(right.x).toBeCloseTo(192, 10);
    expect(right.y).toBeCloseTo(100, 10);
    const left = point(frame, 1, 2, 3);
    expect(left.x).toBeCloseTo(48, 10);
    expect(left.y).toBeCloseTo(100, 10);
  });

  it('goes up and right on the first of four spokes: 72 times half the root of two each way for a 4', () => {
    const { x, y } = point(frame, 0, 4, 4);
    expect(x).toBeCloseTo(100 + 50.9117, 4);
    expect(y).toBeCloseTo(100 - 50.9117, 4);
  });

  it('never lies outside ring 5 or inside ring 1', () => {
    fc.assert(
      fc.property(spokeCount, value, fc.nat(39), (count, step, index) => {
        const { x, y } = point(frame, index % count, count, step);
        const distance = Math.hypot(x - frame.cx, y - frame.cy);
        expect(distance).toBeLessThanOrEqual(92 + 1e-9);
        expect(distance).toBeGreaterThanOrEqual(12 - 1e-9);
      }),
    );
  });
});

describe('the spoke nearest to a place', () => {
  it('is the spoke on which the place lies', () => {
    fc.assert(
      fc.property(spokeCount, value, fc.nat(39), (count, step, index) => {
        const own = index % count;
        expect(spokeAt(frame, count, point(frame, own, count, step))).toBe(own);
      }),
    );
  });

  it('changes at 12 o’clock from the last to the first', () => {
    expect(spokeAt(frame, 24, { x: 101, y: 20 })).toBe(0);
    expect(spokeAt(frame, 24, { x: 99, y: 20 })).toBe(23);
  });
});
