import { type Centre, type Point, polar } from './radar-geometry.ts';

/** SVG paths in absolute coordinates, two decimals. */

export function circlePath(centre: Centre, distance: number): string {
  return `${arcPath(centre, distance, 0, 2 * Math.PI)}Z`;
}

/** Part of a circle, clockwise from one angle to another. */
export function arcPath(centre: Centre, distance: number, from: number, to: number): string {
  return `M${at(polar(centre, from, distance))}${arcTo(centre, distance, from, to)}`;
}

/** A slice of the disc between two angles. */
export function wedgePath(centre: Centre, distance: number, from: number, to: number): string {
  return `M${at({ x: centre.cx, y: centre.cy })}L${at(polar(centre, from, distance))}${arcTo(centre, distance, from, to)}Z`;
}

/** A straight piece of a spoke. */
export function spokePath(centre: Centre, angle: number, from: number, to: number): string {
  return `M${at(polar(centre, angle, from))}L${at(polar(centre, angle, to))}`;
}

/**
 * A closed line through the points, broken where one is missing.
 * A point between two gaps gets no line: only its marker shows it.
 */
export function brokenLinePath(points: readonly (Point | null)[]): string {
  if (points.length > 1 && points.every((place) => place !== null)) return `${linePath(points)}Z`;
  const gap = points.indexOf(null);
  const fromGap = [...points.slice(gap), ...points.slice(0, gap)];
  return runsOf(fromGap)
    .filter((run) => run.length > 1)
    .map(linePath)
    .join('');
}

function runsOf(points: readonly (Point | null)[]): Point[][] {
  const runs: Point[][] = [[]];
  for (const place of points) {
    if (place === null) runs.push([]);
    else runs.at(-1)?.push(place);
  }
  return runs;
}

export function linePath(points: readonly Point[]): string {
  return `M${points.map(at).join('L')}`;
}

/** In pieces of at most half a circle, so that an arc never begins and ends at the same point. */
function arcTo(centre: Centre, distance: number, from: number, to: number): string {
  if (to - from > Math.PI) {
    const middle = (from + to) / 2;
    return arcTo(centre, distance, from, middle) + arcTo(centre, distance, middle, to);
  }
  return `A${number(distance)} ${number(distance)} 0 0 1 ${at(polar(centre, to, distance))}`;
}

function at({ x, y }: Point): string {
  return `${number(x)} ${number(y)}`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
