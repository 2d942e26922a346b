import type { Prim } from './prim.ts';
import { angleOf, type Frame, polar, radiusOf, scaleMaximum, slotStart, weightOf } from './radar-geometry.ts';
import { arcPath, circlePath, spokePath, wedgePath } from './radar-paths.ts';
import { type Radar, radarSpokes, sectorSpans } from './radar.ts';

/** Everything that is there before anybody answers: tinted sectors, rings, spokes, ring numbers, theme arcs. */
export function radarBackdrop(radar: Radar, frame: Frame): Prim[] {
  const weight = weightOf(frame.radius);
  return [
    ...sectorTints(radar, frame),
    ...spokeLines(radar, frame),
    ...rings(frame),
    ...themeArcs(radar, frame, {
      distance: frame.radius + 9.5 * weight,
      width: 6 * weight,
      opening: 2.6 * weight,
    }),
    ...ringNumbers(frame),
  ];
}

/** Distance from the centre at which the theme arcs end, with a little air: labels stay outside it. */
export function outerEdge(radius: number): number {
  return radius + 16 * weightOf(radius);
}

export function sectorTints(radar: Radar, frame: Frame): Prim[] {
  const count = radarSpokes(radar).length;
  return sectorSpans(radar).map(({ sector, first, end }) => ({
    kind: 'path',
    d: wedgePath(frame, frame.radius, slotStart(first, count), slotStart(end, count)),
    fill: `${sector.themeId}Tint`,
  }));
}

function spokeLines(radar: Radar, frame: Frame): Prim[] {
  const spokes = radarSpokes(radar);
  return spokes.map((_, index) => ({
    kind: 'path',
    d: spokePath(frame, angleOf(index, spokes.length), radiusOf(frame, 1), frame.radius),
    stroke: 'surface',
    width: 1.2 * weightOf(frame.radius),
  }));
}

/** Ring 1 is a small open disc, ring 5 the edge of the tints, ring 3 a little stronger. */
function rings(frame: Frame): Prim[] {
  const weight = weightOf(frame.radius);
  const lines = [2, 3, 4].map((value): Prim => ({
    kind: 'path',
    d: circlePath(frame, radiusOf(frame, value)),
    stroke: 'surface',
    width: (value === 3 ? 2.6 : 1.6) * weight,
  }));
  return [...lines, { kind: 'path', d: circlePath(frame, radiusOf(frame, 1)), fill: 'surface' }];
}

/** Thick arcs outside ring 5; `opening` is half the space between one theme and the next. */
export function themeArcs(
  radar: Radar,
  frame: Frame,
  { distance, width, opening }: { distance: number; width: number; opening: number },
): Prim[] {
  const count = radarSpokes(radar).length;
  const turn = opening / distance;
  return sectorSpans(radar).map(({ sector, first, end }) => ({
    kind: 'path',
    d: arcPath(frame, distance, slotStart(first, count) + turn, slotStart(end, count) - turn),
    stroke: sector.themeId,
    width,
  }));
}

/** On the axis at 12 o'clock, between the last spoke and the first, each just inside its ring. */
function ringNumbers(frame: Frame): Prim[] {
  const size = Math.max(10, 11 * weightOf(frame.radius));
  return Array.from({ length: scaleMaximum }, (_, index): Prim => {
    const place = polar(frame, 0, radiusOf(frame, index + 1));
    return {
      kind: 'text',
      x: place.x + 0.25 * size,
      y: place.y + size,
      lines: [String(index + 1)],
      size,
      lineHeight: size,
      anchor: 'start',
      fill: 'inkQuiet',
    };
  });
}
