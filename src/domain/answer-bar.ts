import type { ColourRole, Picture, Prim } from './prim.ts';
import { linePath } from './radar-paths.ts';
import { answersIn, type Counts } from './spread.ts';

const width = 180;
const height = 26;
const size = 12;
/** About as wide as a figure of this size gets, so that a label fits without measuring. */
const digit = 7.4;

/** The colour of the highest step, and of the one below it. */
export type BarColours = { full: ColourRole; light: ColourRole };
type Look = { fill: ColourRole; label: ColourRole; hatching?: { stroke: ColourRole; rises: boolean } };

/**
 * All answers as one bar of five parts, for more people than dots can show: "half om half" grey in the middle, the two
 * low steps in ink, the two high ones in a colour, such as that of the theme; the outer ones full, the inner ones
 * hatched, each its own way, so that every part can be told without colour. `labels`: what stands in each part where it fits.
 */
export function answerBar(counts: Counts, colours: BarColours, labels: readonly string[]): Picture {
  const total = answersIn(counts);
  const prims = counts.flatMap((count, index): Prim[] => {
    if (count === 0) return [];
    const before = counts.slice(0, index).reduce((sum, one) => sum + one, 0);
    const from = (before / total) * width;
    const to = ((before + count) / total) * width;
    return part(from, to, lookOf(index, colours), labels[index] ?? '');
  });
  return { width, height, prims: [...prims, frame(total === 0)] };
}

/** A sample of one part, for the words that explain the bar. */
export function barSample(step: number, colours: BarColours): Picture {
  const wide = 26;
  return {
    width: wide,
    height: 16,
    prims: [...part(0, wide, lookOf(step - 1, colours), '', 16), boxLine(wide, 16, 'inkQuiet')],
  };
}

function lookOf(index: number, { full, light }: BarColours): Look {
  const looks: readonly Look[] = [
    { fill: 'inkQuiet', label: 'surface' },
    { fill: 'surface', label: 'ink', hatching: { stroke: 'inkQuiet', rises: true } },
    { fill: 'line', label: 'ink' },
    { fill: light, label: 'ink', hatching: { stroke: full, rises: false } },
    { fill: full, label: 'surface' },
  ];
  return looks[index] ?? { fill: 'line', label: 'ink' };
}

function part(from: number, to: number, look: Look, label: string, high = height): Prim[] {
  const corners = [
    { x: from, y: 0 },
    { x: to, y: 0 },
    { x: to, y: high },
    { x: from, y: high },
  ];
  const box: Prim = {
    kind: 'path',
    d: `${linePath(corners)}Z`,
    fill: look.fill,
    stroke: 'inkQuiet',
    width: 0.8,
  };
  const needed = label.length * digit + 6;
  const fits = label !== '' && needed <= to - from;
  const middle = (from + to) / 2;
  const lines = look.hatching ? hatchingOf(from, to, high, look.hatching) : [];
  const ground: Prim[] =
    look.hatching && fits ? [plain(middle - needed / 2 + 1, middle + needed / 2 - 1, high, look.fill)] : [];
  const text: Prim = {
    kind: 'text',
    x: middle,
    y: high / 2 + 0.34 * size,
    lines: [label],
    size,
    lineHeight: size,
    anchor: 'middle',
    fill: look.label,
    strong: true,
  };
  return [box, ...lines, ...ground, ...(fits ? [text] : [])];
}

/** Room for a label between the lines. */
function plain(from: number, to: number, high: number, fill: ColourRole): Prim {
  const corners = [
    { x: from, y: 4 },
    { x: to, y: 4 },
    { x: to, y: high - 4 },
    { x: from, y: high - 4 },
  ];
  return { kind: 'path', d: `${linePath(corners)}Z`, fill };
}

/** Slanting lines, cut off at the sides. */
function hatchingOf(
  from: number,
  to: number,
  high: number,
  { stroke, rises }: NonNullable<Look['hatching']>,
): Prim[] {
  const gap = 6;
  const feet = Array.from({ length: Math.ceil((to - from + high) / gap) }, (_, index) => {
    return from - high + (index + 1) * gap;
  });
  return feet.flatMap((foot): Prim[] => {
    const [low, top] = [Math.max(from, foot), Math.min(to, foot + high)];
    if (low >= top) return [];
    const ends = [low, top].map((x) => ({ x, y: rises ? high - (x - foot) : x - foot }));
    return [{ kind: 'path', d: linePath(ends), stroke, width: 1 }];
  });
}

function frame(isEmpty: boolean): Prim {
  return boxLine(width, height, isEmpty ? 'line' : 'inkQuiet');
}

function boxLine(wide: number, high: number, stroke: ColourRole): Prim {
  const corners = [
    { x: 0.5, y: 0.5 },
    { x: wide - 0.5, y: 0.5 },
    { x: wide - 0.5, y: high - 0.5 },
    { x: 0.5, y: high - 0.5 },
  ];
  return { kind: 'path', d: `${linePath(corners)}Z`, stroke, width: 1 };
}
