import type { Picture, Prim } from './prim.ts';
import { sectorTints, themeArcs } from './radar-backdrop.ts';
import { radiusOf, scaleMaximum } from './radar-geometry.ts';
import { placesOf } from './radar-lines.ts';
import { brokenLinePath, circlePath } from './radar-paths.ts';
import { type Radar, radarSpokes } from './radar.ts';

const frame = { cx: 36, cy: 36, radius: 31 };
const arcDistance = 34;

/** A radar without words, 72 by 72 units, to stand for a round in a list: tints, rings and the line of now. */
export function miniRadar(radar: Radar): Picture {
  const places = placesOf(
    radarSpokes(radar).map((spoke) => spoke.value),
    frame,
  );
  const lone = places.filter((_, index) => {
    const neighbours = [places.at(index - 1), places[(index + 1) % places.length]];
    return neighbours.every((place) => place === null);
  });
  const rings = Array.from({ length: scaleMaximum - 1 }, (_, index): Prim => {
    return { kind: 'path', d: circlePath(frame, radiusOf(frame, index + 1)), stroke: 'surface', width: 0.8 };
  });
  return {
    width: 72,
    height: 72,
    prims: [
      { kind: 'path', d: circlePath(frame, arcDistance), stroke: 'line', width: 1 },
      ...sectorTints(radar, frame),
      ...rings,
      ...themeArcs(radar, frame, { distance: arcDistance, width: 2, opening: 1 }),
      { kind: 'path', d: brokenLinePath(places), stroke: 'ink', width: 1.8 },
      ...lone
        .filter((place) => place !== null)
        .map(({ x, y }): Prim => ({ kind: 'dot', x, y, r: 1.7, fill: 'ink' })),
    ],
  };
}
