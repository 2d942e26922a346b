import type { Prim, ThemeRole } from './prim.ts';
import { angleOf, type Frame, polar, radiusOf, weightOf } from './radar-geometry.ts';
import { arcPath, spokePath } from './radar-paths.ts';
import { type Radar, radarSpokes, sectorSpans } from './radar.ts';

/** With more people than this the dots of a spoke become a band. */
const mostDots = 12;

type Place = { frame: Frame; angle: number; slot: number; themeId: ThemeRole };

/** One dot per person in the colour of the theme; in a larger group a band per spoke with its median. */
export function radarPeople(radar: Radar, frame: Frame): Prim[] {
  const spokes = radarSpokes(radar);
  const slot = (2 * Math.PI) / spokes.length;
  const mark = spokes.some(({ dots }) => dots.length > mostDots) ? band : dotsOf;
  return sectorSpans(radar).flatMap(({ sector, first }) =>
    sector.spokes.flatMap(({ dots }, index) => {
      const angle = angleOf(first + index, spokes.length);
      return dots.length === 0 ? [] : mark(dots, { frame, angle, slot, themeId: sector.themeId });
    }),
  );
}

/** Equal answers lie side by side along their ring, closer together where the slot is narrow. */
function dotsOf(dots: readonly number[], { frame, angle, slot, themeId }: Place): Prim[] {
  const weight = weightOf(frame.radius);
  return [...new Set(dots)].flatMap((value) => {
    const same = dots.filter((dot) => dot === value).length;
    const distance = radiusOf(frame, value);
    const step = Math.min((8 * weight) / distance, (0.8 * slot) / same);
    return Array.from({ length: same }, (_, index): Prim => {
      const { x, y } = polar(frame, angle + (index - (same - 1) / 2) * step, distance);
      return { kind: 'dot', x, y, r: 4.5 * weight, fill: themeId, stroke: 'surface', width: weight };
    });
  });
}

/** From the 10th to the 90th percentile, with a tick across it at the median. */
function band(dots: readonly number[], { frame, angle, slot, themeId }: Place): Prim[] {
  const weight = weightOf(frame.radius);
  const at = (share: number) => radiusOf(frame, percentile(dots, share));
  const middle = at(0.5);
  const half = Math.min(0.4 * slot, (8 * weight) / middle);
  return [
    { kind: 'path', d: spokePath(frame, angle, at(0.1), at(0.9)), stroke: themeId, width: 4.5 * weight },
    {
      kind: 'path',
      d: arcPath(frame, middle, angle - half, angle + half),
      stroke: themeId,
      width: 3.5 * weight,
    },
  ];
}

/** Linear between neighbours: definition 7 of Hyndman and Fan, *The American Statistician* 50(4), 1996. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
