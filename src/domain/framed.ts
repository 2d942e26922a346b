import { placed } from './placed.ts';
import type { ColourRole, MeasureText, Picture, Prim } from './prim.ts';
import { filledLines } from './wrap-text.ts';

/** What stands around a chart that goes into the world on its own. */
export type Surround = {
  title: string;
  tone?: ColourRole;
  /** Paragraphs: how to read it, and of which round and of how many people it is. */
  foot: readonly string[];
};

/** A chart with a sentence above it and small lines beneath it, as wide as the chart with a margin at each side. */
export function framed(
  chart: Picture,
  { title, tone = 'ink', foot }: Surround,
  measure: MeasureText,
): Picture {
  const unit = chart.width / 48;
  const margin = 1.5 * unit;
  const write = (text: string, y: number, size: number, look: { strong: boolean; fill: ColourRole }) => {
    const lines = filledLines(text, (part) => measure(part, size, look.strong), chart.width);
    const lineHeight = 1.3 * size;
    const prim: Prim = {
      ...{ kind: 'text', x: margin, y: y + size, lines, size, lineHeight, anchor: 'start' },
      ...look,
    };
    return { prim, height: lines.length * lineHeight };
  };
  const head = write(title, margin, 1.5 * unit, { strong: true, fill: tone });
  const top = margin + head.height + 0.8 * unit;
  let y = top + chart.height + unit;
  const feet = foot.map((text) => {
    const line = write(text, y, 0.95 * unit, { strong: false, fill: 'inkQuiet' });
    y += line.height + 0.2 * unit;
    return line.prim;
  });
  return {
    width: Math.ceil(chart.width + 2 * margin),
    height: Math.ceil(y + margin),
    prims: [head.prim, ...placed(chart, { x: margin, y: top, scale: 1 }), ...feet],
  };
}
