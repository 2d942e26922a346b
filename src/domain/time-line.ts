import type { Picture, Prim, ThemeRole } from './prim.ts';
import { linePath } from './radar-paths.ts';

const width = 200;
const height = 56;
const side = 10;
const edge = 8;

/** The scores of a theme over the rounds of a group, the first one left; from 1 at the bottom to 5 at the top. */
export function timeLine(scores: readonly (number | null)[], theme: ThemeRole): Picture {
  const across = timePlaces(scores.length);
  const places = scores.map((score, index) =>
    score === null ? null : { x: across[index] ?? side, y: timeHeight(score) },
  );
  const pairs = places.slice(1).map((place, index) => [places[index] ?? null, place] as const);
  return {
    width,
    height,
    prims: [
      ...[1, 3, 5].map((score): Prim => {
        const ends = [0, width].map((x) => ({ x, y: timeHeight(score) }));
        return { kind: 'path', d: linePath(ends), stroke: 'line', width: 1 };
      }),
      ...pairs.flatMap(([from, to]): Prim[] =>
        from && to ? [{ kind: 'path', d: linePath([from, to]), stroke: theme, width: 2 }] : [],
      ),
      ...places.flatMap((place): Prim[] =>
        place ? [{ kind: 'dot', ...place, r: 4, fill: 'surface', stroke: theme, width: 2 }] : [],
      ),
    ],
  };
}

/** Where each of so many rounds stands, in units from the left. */
export function timePlaces(count: number): number[] {
  const step = count > 1 ? (width - 2 * side) / (count - 1) : 0;
  return Array.from({ length: count }, (_, index) => side + index * step);
}

/** How far from the top a score from 1 to 5 lies. */
export function timeHeight(score: number): number {
  return height - edge - ((score - 1) / 4) * (height - 2 * edge);
}
