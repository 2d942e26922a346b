import type { MeasureText, Picture, Prim, ThemeRole } from './prim.ts';
import type { Frame, Point } from './radar-geometry.ts';
import { levelSizes } from './radar-levels.ts';
import { diamondPath, lineSizes } from './radar-lines.ts';
import { arcPath, linePath } from './radar-paths.ts';
import type { Radar } from './radar.ts';

/** A sample of a mark of the radar: the lines, the arcs inside a sector, a person's dot, the band of
 * many people, or a theme's arc. */
export type LegendMark = 'now' | 'beside' | 'mean' | 'wish' | 'person' | 'band' | ThemeRole;
export type LegendEntry = { mark: LegendMark; text: string };

const sample = { width: 30, height: 14 };
const indent = 4;

/** The themes with their own names, then the given marks. */
export function legendOf(radar: Radar, marks: readonly LegendEntry[]): LegendEntry[] {
  return [...radar.sectors.map(({ themeId, name }) => ({ mark: themeId, text: name })), ...marks];
}

/** The sample alone, 30 by 14 units, to stand before its words. */
export function legendMark(mark: LegendMark): Picture {
  return { ...sample, prims: samplePrims(mark, { x: sample.width / 2, y: sample.height / 2 }) };
}

/** Samples with their words in rows, under `top` in a picture of this width; as high as the rows. */
export function radarLegend(
  entries: readonly LegendEntry[],
  { width, measure, top }: { width: number; measure: MeasureText; top: number },
): { height: number; prims: Prim[] } {
  const size = Math.min(20, Math.max(12, width / 48));
  const rowHeight = size * 1.8;
  const beforeWords = sample.width + 0.4 * size;
  let x = indent;
  let row = 0;
  const prims = entries.flatMap(({ mark, text }): Prim[] => {
    const taken = beforeWords + measure(text, size, false);
    if (x > indent && x + taken > width) {
      x = indent;
      row += 1;
    }
    const left = x;
    const middle = top + (row + 0.5) * rowHeight;
    x += taken + 1.5 * size;
    return [
      ...samplePrims(mark, { x: left + sample.width / 2, y: middle }),
      {
        kind: 'text',
        x: left + beforeWords,
        y: middle + 0.34 * size,
        lines: [text],
        size,
        lineHeight: rowHeight,
        anchor: 'start',
        fill: 'inkQuiet',
      },
    ];
  });
  return { height: entries.length === 0 ? 0 : (row + 1) * rowHeight, prims };
}

/** `middle` of the sample. Sizes are those of a radar of middling size. */
function samplePrims(mark: LegendMark, middle: Point): Prim[] {
  const radius = 200;
  const frame: Frame = { cx: middle.x, cy: middle.y + 37, radius };
  const lines = lineSizes(radius);
  const levels = levelSizes(radius);
  const flat = (reach: number) => linePath([-reach, reach].map((dx) => ({ x: middle.x + dx, y: middle.y })));
  const bow = arcPath(frame, 40, -0.36, 0.36);
  switch (mark) {
    case 'now':
      return [
        { kind: 'path', d: flat(14), stroke: 'ink', width: lines.line },
        { kind: 'dot', ...middle, r: lines.ring, fill: 'surface', stroke: 'ink', width: lines.ringLine },
      ];
    case 'beside': {
      const look = { stroke: 'inkQuiet', width: lines.besideLine } as const;
      return [
        { kind: 'path', d: flat(14), dash: lines.besideDash, ...look },
        { kind: 'path', d: diamondPath(middle, lines.diamond), fill: 'surface', ...look },
      ];
    }
    case 'mean':
      return [{ kind: 'path', d: bow, stroke: 'inkQuiet', width: levels.mean }];
    case 'wish':
      return [{ kind: 'path', d: bow, stroke: 'inkQuiet', width: levels.wish, dash: levels.wishDash }];
    case 'band': {
      const tick = [-6, 6].map((dy) => ({ x: middle.x, y: middle.y + dy }));
      const look = { kind: 'path', stroke: 'inkQuiet' } as const;
      return [
        { ...look, d: flat(12), width: 4.5 },
        { ...look, d: linePath(tick), width: 3.5 },
      ];
    }
    case 'person':
      return [{ kind: 'dot', ...middle, r: 4.5, fill: 'inkQuiet' }];
    default:
      return [{ kind: 'path', d: flat(12), stroke: mark, width: 6 }];
  }
}
