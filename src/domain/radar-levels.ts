import type { Prim } from './prim.ts';
import { type Frame, radiusOf, slotStart, weightOf } from './radar-geometry.ts';
import { arcPath } from './radar-paths.ts';
import { type Radar, radarSpokes, sectorSpans } from './radar.ts';

/** Widths and dash of the two arcs a theme may have inside its sector. */
export function levelSizes(radius: number) {
  const weight = weightOf(radius);
  return { mean: 2.2 * weight, wish: 3.6 * weight, wishDash: [8 * weight, 6 * weight] };
}

/**
 * Per theme its mean as a thin solid arc and its wish as a dashed one. The dashes are the wider of the two,
 * so that both can be seen where wish and mean are equal.
 */
export function radarLevels(radar: Radar, frame: Frame): Prim[] {
  const count = radarSpokes(radar).length;
  const { mean, wish, wishDash } = levelSizes(frame.radius);
  return sectorSpans(radar).flatMap(({ sector, first, end }): Prim[] => {
    const arc = (value: number) => levelPath(frame, value, slotStart(first, count), slotStart(end, count));
    const stroke = sector.themeId;
    return [
      ...(sector.mean === null ? [] : [{ kind: 'path' as const, d: arc(sector.mean), stroke, width: mean }]),
      ...(sector.wish === null
        ? []
        : [{ kind: 'path' as const, d: arc(sector.wish), stroke, width: wish, dash: wishDash }]),
    ];
  });
}

/** Across the whole sector, less a small opening at either end. */
function levelPath(frame: Frame, value: number, from: number, to: number): string {
  const distance = radiusOf(frame, value);
  const opening = Math.min((to - from) / 6, (3 * weightOf(frame.radius)) / distance);
  return arcPath(frame, distance, from + opening, to - opening);
}
