import type { ColourRole, Picture, Prim, ThemeRole } from './prim.ts';
import { linePath } from './radar-paths.ts';
import { answersIn, type Counts } from './spread.ts';

const width = 240;
const height = 26;
const size = 12;
/** About as wide as a figure of this size gets, so that a label fits without measuring. */
const digit = 7.4;

type Look = { fill: ColourRole; label: ColourRole; hatched?: true };

/**
 * All answers as one bar of five parts, for more people than dots can show: "half om half" grey in the middle, the two
 * low steps in ink, the two high ones in the colour of the theme; the outer ones full, the inner ones light, and step 2
 * hatched, so that every part can be told without colour. `labels`: what stands in each part where it fits.
 */
export function answerBar(counts: Counts, theme: ThemeRole, labels: readonly string[]): Picture {
  const total = answersIn(counts);
  const prims = counts.flatMap((count, index): Prim[] => {
    if (count === 0) return [];
    const before = counts.slice(0, index).reduce((sum, one) => sum + one, 0);
    const from = (before / total) * width;
    const to = ((before + count) / total) * width;
    return part(from, to, lookOf(index, theme), labels[index] ?? '');
  });
  return { width, height, prims: [...prims, frame(total === 0)] };
}

/** A sample of one part, for the words that explain the bar. */
export function barSample(step: number, theme: ThemeRole): Picture {
  const wide = 26;
  return {
    width: wide,
    height: 16,
    prims: [...part(0, wide, lookOf(step - 1, theme), '', 16), boxLine(wide, 16, 'inkQuiet')],
  };
}

function lookOf(index: number, theme: ThemeRole): Look {
  const looks: readonly Look[] = [
    { fill: 'inkQuiet', label: 'surface' },
    { fill: 'surface', label: 'ink', hatched: true },
    { fill: 'line', label: 'ink' },
    { fill: `${theme}Tint`, label: 'ink' },
    { fill: theme, label: 'surface' },
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
  const lines = look.hatched ? hatching(from, to, high) : [];
  const ground: Prim[] =
    look.hatched && fits ? [plain(middle - needed / 2 + 1, middle + needed / 2 - 1, high)] : [];
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
function plain(from: number, to: number, high: number): Prim {
  const corners = [
    { x: from, y: 4 },
    { x: to, y: 4 },
    { x: to, y: high - 4 },
    { x: from, y: high - 4 },
  ];
  return { kind: 'path', d: `${linePath(corners)}Z`, fill: 'surface' };
}

/** Slanting lines, cut off at the sides. */
function hatching(from: number, to: number, high: number): Prim[] {
  const gap = 6;
  const feet = Array.from({ length: Math.ceil((to - from + high) / gap) }, (_, index) => {
    return from - high + (index + 1) * gap;
  });
  return feet.flatMap((foot): Prim[] => {
    const ends = [Math.max(from, foot), Math.min(to, foot + high)].map((x) => ({ x, y: high - (x - foot) }));
    const [low, top] = ends;
    if (!low || !top || low.x >= top.x) return [];
    return [{ kind: 'path', d: linePath(ends), stroke: 'inkQuiet', width: 1 }];
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
