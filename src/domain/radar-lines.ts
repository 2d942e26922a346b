import type { Prim } from './prim.ts';
import { angleOf, type Frame, type Point, point, radiusOf, weightOf } from './radar-geometry.ts';
import { brokenLinePath, circlePath, linePath, spokePath } from './radar-paths.ts';
import { type Radar, radarSpokes } from './radar.ts';

/** Widths, dashes and marker sizes of the two lines, in units of the picture. */
export function lineSizes(radius: number) {
  const weight = weightOf(radius);
  return {
    line: 2.6 * weight,
    ring: 5 * weight,
    ringLine: 2 * weight,
    besideLine: 1.6 * weight,
    besideDash: [5 * weight, 4 * weight],
    diamond: 4 * weight,
  };
}

/** The lines over the spokes: last time dashed with diamonds, now solid with rings; broken at a gap. */
export function radarLines(radar: Radar, frame: Frame): Prim[] {
  return [...besideLine(radar.beside ?? [], frame), ...nowLine(radar, frame)];
}

/** Marks one spoke as the one that is spoken of: its whole length, and a ring around its marker. */
export function spokeHighlight(radar: Radar, frame: Frame, index: number): Prim[] {
  const spokes = radarSpokes(radar);
  const value = spokes[index]?.value ?? null;
  const { line, ring } = lineSizes(frame.radius);
  const look = { kind: 'path', stroke: 'accent', width: line } as const;
  const along = spokePath(frame, angleOf(index, spokes.length), radiusOf(frame, 1), frame.radius);
  if (value === null) return [{ ...look, d: along }];
  const { x, y } = point(frame, index, spokes.length, value);
  return [
    { ...look, d: along },
    { ...look, d: circlePath({ cx: x, cy: y }, 2 * ring), fill: 'surface' },
  ];
}

/** The place of each value on its spoke; null stays null. */
export function placesOf(values: readonly (number | null)[], frame: Frame): (Point | null)[] {
  return values.map((value, index) => (value === null ? null : point(frame, index, values.length, value)));
}

function nowLine(radar: Radar, frame: Frame): Prim[] {
  const { line, ring, ringLine } = lineSizes(frame.radius);
  const values = radarSpokes(radar).map((spoke) => spoke.value);
  const places = placesOf(values, frame);
  return [
    { kind: 'path', d: brokenLinePath(places), stroke: 'ink', width: line },
    ...places
      .filter((place) => place !== null)
      .map(({ x, y }): Prim => {
        return { kind: 'dot', x, y, r: ring, fill: 'surface', stroke: 'ink', width: ringLine };
      }),
  ];
}

function besideLine(values: readonly (number | null)[], frame: Frame): Prim[] {
  const { besideLine: width, besideDash: dash, diamond } = lineSizes(frame.radius);
  const places = placesOf(values, frame);
  return [
    { kind: 'path', d: brokenLinePath(places), stroke: 'inkQuiet', width, dash },
    ...places
      .filter((place) => place !== null)
      .map((place): Prim => {
        return { kind: 'path', d: diamondPath(place, diamond), fill: 'surface', stroke: 'inkQuiet', width };
      }),
  ];
}

/** `reach`: from the middle to a corner. */
export function diamondPath({ x, y }: Point, reach: number): string {
  const corners = [
    { x, y: y - reach },
    { x: x + reach, y },
    { x, y: y + reach },
    { x: x - reach, y },
  ];
  return `${linePath(corners)}Z`;
}
