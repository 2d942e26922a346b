import { answerBar, barSample, type BarColours } from './answer-bar.ts';
import { type DotRow, dotPlace, dotRow } from './dot-plot.ts';
import { placed } from './placed.ts';
import type { MeasureText, Picture, Prim, ThemeRole } from './prim.ts';
import type { Counts } from './spread.ts';
import { timeHeight, timeLine, timePlaces } from './time-line.ts';
import { wrapText } from './wrap-text.ts';

/** One row: what it is about, a drawing, and at the right the mean; or words where nothing may be drawn. */
export type ChartRow = { label: string; themeId: ThemeRole; end: string; drawn: RowDrawing };
export type RowDrawing =
  | { kind: 'dots'; row: DotRow }
  | { kind: 'bar'; counts: Counts; labels: readonly string[] }
  | { kind: 'times'; scores: readonly (number | null)[]; labels: readonly string[] }
  | { kind: 'words'; text: string };

/** `heads`: what stands above the drawings, from left to right; `endHead` above the means. */
export type RowChart = { rows: readonly ChartRow[]; heads: readonly string[]; endHead: string };

const width = 720;
const size = 15;
const lineHeight = 19;
const room = { x: 236, width: 400 };
const air = 9;
const headHeight = 22;

/** Rows of drawings that share their scale, one under the other. 720 units wide. */
export function rowChart({ rows, heads, endHead }: RowChart, measure: MeasureText): Picture {
  const quiet = { fill: 'inkQuiet', strong: true } as const;
  const isTimes = rows.some(({ drawn }) => drawn.kind === 'times');
  const places = isTimes ? timePlaces(heads.length) : heads.map((_, index) => dotPlace(index + 1));
  const scale = room.width / (isTimes ? 200 : 240);
  const prims: Prim[] = [
    ...heads.map((text, index) =>
      words([text], room.x + (places[index] ?? 0) * scale, 14, { ...quiet, anchor: 'middle' }),
    ),
    words([endHead], width, 14, { ...quiet, anchor: 'end' }),
  ];
  let y = headHeight;
  for (const row of rows) {
    const laid = rowAt(row, y, measure);
    prims.push(...laid.prims);
    y += laid.height;
  }
  return { width, height: Math.ceil(y), prims };
}

/** What the parts of a bar mean: a sample of each before its words, one under the other. */
export function barKey(steps: readonly string[], theme: ThemeRole): Picture {
  const high = 22;
  return {
    width,
    height: steps.length * high,
    prims: steps.flatMap((step, index) => [
      ...placed(barSample(index + 1, coloursOf(theme)), { x: 0, y: index * high, scale: 1 }),
      words([`${String(index + 1)} ${step}`], 36, index * high + 13, { size: 13, fill: 'inkQuiet' }),
    ]),
  };
}

function rowAt(row: ChartRow, y: number, measure: MeasureText): { prims: Prim[]; height: number } {
  const label = wrapText(row.label, (part) => measure(part, size, false), room.x - 14, room.x - 14);
  const drawing = drawingOf(row);
  const scale = drawing === null ? 1 : room.width / drawing.width;
  const drawnHeight = drawing === null ? lineHeight : drawing.height * scale;
  const high = Math.max(label.length * lineHeight, drawnHeight);
  const middle = y + air + high / 2;
  const baseline = middle + 0.34 * size;
  const top = middle - drawnHeight / 2;
  const said =
    row.drawn.kind === 'words' ? [words([row.drawn.text], room.x, baseline, { fill: 'inkQuiet' })] : [];
  return {
    height: high + 2 * air,
    prims: [
      { kind: 'path', d: `M0 ${rounded(y)}L${width} ${rounded(y)}`, stroke: 'line', width: 1 },
      words(label, 0, baseline - ((label.length - 1) * lineHeight) / 2),
      ...(drawing === null ? said : placed(drawing, { x: room.x, y: top, scale })),
      ...(row.drawn.kind === 'times' ? scoresAt(row.drawn, top, scale) : []),
      words([row.end], width, baseline, { anchor: 'end', strong: true }),
    ],
  };
}

function drawingOf({ drawn, themeId }: ChartRow): Picture | null {
  switch (drawn.kind) {
    case 'dots':
      return dotRow(drawn.row, { dots: themeId, ground: `${themeId}Tint` });
    case 'bar':
      return answerBar(drawn.counts, coloursOf(themeId), drawn.labels);
    case 'times':
      return timeLine(drawn.scores, themeId);
    case 'words':
      return null;
  }
}

/** Each score above its point. */
function scoresAt(
  { scores, labels }: Extract<RowDrawing, { kind: 'times' }>,
  top: number,
  scale: number,
): Prim[] {
  return timePlaces(scores.length).flatMap((x, index): Prim[] => {
    const score = scores[index] ?? null;
    if (score === null) return [];
    const y = top + timeHeight(score) * scale - 12;
    return [words([labels[index] ?? ''], room.x + x * scale, y, { size: 12, anchor: 'middle' })];
  });
}

function coloursOf(theme: ThemeRole): BarColours {
  return { full: theme, light: `${theme}Tint` };
}

type TextPrim = Extract<Prim, { kind: 'text' }>;

function words(lines: string[], x: number, y: number, look: Partial<TextPrim> = {}): TextPrim {
  return { kind: 'text', lines, x, y, size, lineHeight, anchor: 'start', fill: 'ink', ...look };
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
