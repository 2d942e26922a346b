import type { MeasureText, Prim, ThemeRole } from './prim.ts';
import { type Placed, placeLabels, shareBefore } from './radar-label-places.ts';
import { angleOf, type Frame } from './radar-geometry.ts';
import { outerEdge } from './radar-backdrop.ts';
import { type Radar, radarSpokes, sectorSpans } from './radar.ts';
import { wrapText } from './wrap-text.ts';

/** `codes`: the facet ids, in the colour of their theme, for small pictures with a legend beneath. */
export type LabelKind = 'names' | 'codes';
/** `width` of the whole picture; `measure` belongs to the font that the picture will be drawn with. */
export type RadarOptions = { width: number; labels: LabelKind; measure: MeasureText };

/** The place of the radar in a picture of the asked width, and its labels, all inside that picture. */
export type RadarLayout = { width: number; height: number; frame: Frame; labels: Prim[] };

type Label = { lines: string[]; angle: number; width: number; height: number; themeId: ThemeRole };
type Lettering = { size: number; lineHeight: number; strong: boolean };

const edge = 2;
/** From the baseline to the middle of a capital, in parts of the font size. */
const middleOfCapitals = 0.34;

/**
 * The largest radar whose labels all fit the width; the height follows. Centre and radius are whole units,
 * so that a canvas that works in whole pixels can take them over exactly.
 */
export function layoutRadar(radar: Radar, options: RadarOptions): RadarLayout {
  const lettering = letteringOf(options);
  const labels = labelsOf(radar, options, lettering);
  const centre = Math.floor(options.width / 2);
  const radius = largestRadius(centre, labels);
  const placed = placeLabels(outerEdge(radius), labels);
  const top = Math.max(outerEdge(radius), ...placed.map(({ box }) => -box.y0));
  const bottom = Math.max(outerEdge(radius), ...placed.map(({ box }) => box.y1));
  const frame = { cx: centre, cy: Math.ceil(top + edge), radius };
  return {
    width: options.width,
    height: frame.cy + Math.ceil(bottom + edge),
    frame,
    labels: placed.map((label) => toPrim(label, frame, lettering, options.labels)),
  };
}

/** By halving steps: the more radius, the less room beside it. */
function largestRadius(centre: number, labels: readonly Label[]): number {
  const fits = (radius: number) => {
    const boxes = placeLabels(outerEdge(radius), labels).map(({ box }) => box);
    return Math.max(outerEdge(radius), ...boxes.map((box) => Math.max(-box.x0, box.x1))) + edge <= centre;
  };
  let radius = 1;
  for (let step = 2 ** Math.floor(Math.log2(centre)); step >= 1; step /= 2) {
    if (fits(radius + step)) radius += step;
  }
  return radius;
}

function letteringOf({ width, labels }: RadarOptions): Lettering {
  const size = labels === 'names' ? within(13, width / 46, 22) : within(12, width / 28, 18);
  return { size, lineHeight: size * 1.18, strong: labels === 'codes' };
}

function labelsOf(radar: Radar, options: RadarOptions, { size, lineHeight, strong }: Lettering): Label[] {
  const count = radarSpokes(radar).length;
  const widthOf = (text: string) => options.measure(text, size, strong);
  const lineWidth = Math.min(8 * size, 0.21 * options.width);
  return sectorSpans(radar).flatMap(({ sector, first }) =>
    sector.spokes.map((spoke, index) => {
      const text = options.labels === 'codes' ? spoke.id : spoke.label;
      const angle = angleOf(first + index, count);
      const lines = wrapText(
        text,
        widthOf,
        lineWidth * (0.78 + 0.22 * Math.abs(Math.sin(angle))),
        0.32 * options.width,
      );
      return {
        lines,
        angle,
        width: Math.max(0, ...lines.map(widthOf)),
        height: lines.length * lineHeight,
        themeId: sector.themeId,
      };
    }),
  );
}

function toPrim(label: Placed<Label>, frame: Frame, lettering: Lettering, kind: LabelKind): Prim {
  const { box, lines, angle } = label;
  const isCentred = kind === 'codes' || shareBefore(angle) > 0.25;
  const isLeft = Math.sin(angle) < 0;
  const side = isLeft ? ({ x: box.x1, anchor: 'end' } as const) : ({ x: box.x0, anchor: 'start' } as const);
  const { x, anchor } = isCentred ? ({ x: (box.x0 + box.x1) / 2, anchor: 'middle' } as const) : side;
  return {
    kind: 'text',
    x: frame.cx + x,
    y: frame.cy + box.y0 + lettering.lineHeight / 2 + lettering.size * middleOfCapitals,
    lines,
    size: lettering.size,
    lineHeight: lettering.lineHeight,
    anchor,
    fill: kind === 'codes' ? label.themeId : 'ink',
    ...(lettering.strong ? { strong: true } : {}),
  };
}

function within(low: number, value: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
