import type { ColourRole, Picture, Prim } from './prim.ts';
import { linePath } from './radar-paths.ts';
import { diamondPath } from './radar-lines.ts';
import { answersIn, type Counts, rangeOf } from './spread.ts';

/** Up to so many people one dot is one person; above it bars take their place. */
export const mostDots = 12;

/** What one row of dots shows: how many people chose each step, and the mean, from 1 to 5. */
export type DotRow = {
  counts: Counts;
  mean: number | null;
  /** From another mean to this one, such as last time's; or from this one to what is wished. */
  arrow?: { from: number; to: number };
};
/** Colours of the dots and of the ground they lie on. */
export type DotLook = { dots: ColourRole; ground: ColourRole };

const width = 240;
const slot = width / 5;
const pitch = 11.2;
const radius = 5.1;
const perLine = 4;
const air = 6;
const lane = 10;

/** The middle of a score from 1 to 5, in units from the left. */
export function dotPlace(score: number): number {
  return (score - 0.5) * slot;
}

/**
 * One dot a person, equal answers side by side and in as many lines as they need, so that none covers another; the
 * range as a thin line, the mean as a tick. 240 units wide, as high as its fullest step.
 */
export function dotRow({ counts, mean, arrow }: DotRow, look: DotLook): Picture {
  const lines = Math.max(1, ...counts.map(linesFor));
  const track = lines * pitch + 2 * air;
  const middle = track / 2;
  return {
    width,
    height: track + (arrow === undefined ? 0 : lane),
    prims: [
      { kind: 'path', d: roundedPath(width, track, 7), fill: look.ground },
      ...rangeLine(counts, middle, look),
      ...counts.flatMap((count, index) => dotsAt(index + 1, count, middle, look)),
      ...(mean === null ? [] : [meanTick(mean, track)]),
      ...(arrow === undefined ? [] : changeArrow(arrow, track + lane / 2)),
    ],
  };
}

/** A row of people without a scale: one dot each, ten to a line. */
export function peopleDots(count: number, dots: ColourRole): Picture {
  const inLine = 10;
  const lines = Math.max(1, Math.ceil(count / inLine));
  return {
    width: inLine * pitch,
    height: lines * pitch,
    prims: Array.from({ length: count }, (_, index): Prim => ({
      kind: 'dot',
      x: ((index % inLine) + 0.5) * pitch,
      y: (Math.floor(index / inLine) + 0.5) * pitch,
      r: radius,
      fill: dots,
    })),
  };
}

function linesFor(count: number): number {
  return Math.ceil(count / perLine);
}

/** Spread over lines of equal length, and each line around the middle of its step. */
function dotsAt(step: number, count: number, middle: number, look: DotLook): Prim[] {
  const lines = linesFor(count);
  const inLine = Math.ceil(count / lines);
  return Array.from({ length: count }, (_, index): Prim => {
    const line = Math.floor(index / inLine);
    const inThis = Math.min(inLine, count - line * inLine);
    return {
      kind: 'dot',
      x: dotPlace(step) + ((index % inLine) - (inThis - 1) / 2) * pitch,
      y: middle + (line - (lines - 1) / 2) * pitch,
      r: radius,
      fill: look.dots,
    };
  });
}

function rangeLine(counts: Counts, middle: number, look: DotLook): Prim[] {
  const range = rangeOf(counts);
  if (range === null) return [flatLine(8, width - 8, middle, [2, 5])];
  if (answersIn(counts) < 2 || range.lowest === range.highest) return [];
  const ends = [range.lowest, range.highest].map((step) => ({ x: dotPlace(step), y: middle }));
  return [{ kind: 'path', d: linePath(ends), stroke: look.dots, width: 1.2 }];
}

function flatLine(from: number, to: number, y: number, dash: number[]): Prim {
  const ends = [from, to].map((x) => ({ x, y }));
  return { kind: 'path', d: linePath(ends), stroke: 'inkQuiet', width: 1.2, dash };
}

function meanTick(mean: number, track: number): Prim {
  const ends = [2, track - 2].map((y) => ({ x: dotPlace(mean), y }));
  return { kind: 'path', d: linePath(ends), stroke: 'ink', width: 2.8, cap: 'round' };
}

/** A diamond where it comes from, as on the radar, and a head where it goes; no line where the two meet. */
function changeArrow({ from, to }: { from: number; to: number }, y: number): Prim[] {
  const [start, end] = [dotPlace(from), dotPlace(to)];
  const look = { kind: 'path', stroke: 'inkQuiet', width: 1.5 } as const;
  const diamond: Prim = { ...look, d: diamondPath({ x: start, y }, 3.4), fill: 'surface' };
  if (Math.abs(end - start) < 6) return [diamond];
  const back = end > start ? -4.5 : 4.5;
  const head = [
    { x: end + back, y: y - 3.4 },
    { x: end, y },
    { x: end + back, y: y + 3.4 },
  ];
  const line = [start, end].map((x) => ({ x, y }));
  return [{ ...look, d: linePath(line) }, diamond, { ...look, d: linePath(head), cap: 'round' }];
}

/** From the top left corner of the picture. */
export function roundedPath(wide: number, high: number, corner: number): string {
  const [w, h, r] = [wide, Math.round(high * 100) / 100, corner];
  const arc = (x: number, y: number) => `A${r} ${r} 0 0 1 ${x} ${y}`;
  return `M${r} 0L${w - r} 0${arc(w, r)}L${w} ${h - r}${arc(w - r, h)}L${r} ${h}${arc(0, h - r)}L0 ${r}${arc(r, 0)}Z`;
}
