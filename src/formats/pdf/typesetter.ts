import type { PDFDocument } from 'pdfkit';
import { type Line, linesOf, type Run } from './lines.ts';
import { paragraphsOf } from './signs.ts';
import type { TextStyle } from './style.ts';

/** Ascender and descender of the house letter, as parts of its size. */
const ascender = 0.984;
const descender = 0.316;

/** Breaks texts into lines and draws them, and counts the characters that had to be replaced by a box. */
export class Typesetter {
  replaced = 0;
  readonly #doc: PDFDocument;

  constructor(doc: PDFDocument) {
    this.#doc = doc;
  }

  /** The lines of a text at most `width` points wide; none for a blank text. */
  lines(text: string, style: TextStyle, width: number): Line[] {
    const lines = this.triedLines(text, style, width);
    for (const line of lines) this.replaced += line.boxes;
    return lines;
  }

  /** The same for lines that may not be drawn: boxes in them are not counted. */
  triedLines(text: string, style: TextStyle, width: number): Line[] {
    return linesOf(text, style.font, width, (runs) => this.#widthOf(runs, style));
  }

  /** The whole text as one line, however long. */
  line(text: string, style: TextStyle): Line {
    return this.lines(paragraphsOf(text).join(' '), style, Infinity)[0] ?? { runs: [], width: 0, boxes: 0 };
  }

  /** Draws a line in a row of lines that starts at height `top`. */
  draw(line: Line, style: TextStyle, x: number, top: number): void {
    const above = (style.leading - (ascender + descender) * style.size) / 2;
    this.drawAt(line, style, x, top + above + ascender * style.size);
  }

  /** Draws a line with its first sign at `x` on a baseline. */
  drawAt(line: Line, style: TextStyle, x: number, baseline: number): void {
    let left = x;
    for (const run of line.runs) {
      this.#drawRun(run, style, left, baseline);
      left += this.#widthOf([run], style);
    }
  }

  #drawRun(run: Run, style: TextStyle, x: number, baseline: number): void {
    const doc = this.#doc;
    doc.font(run.font).fontSize(style.size).fillColor(style.colour);
    doc.text(run.text, x, baseline, { lineBreak: false, baseline: 'alphabetic', ...featuresOf(style) });
  }

  #widthOf(runs: readonly Run[], style: TextStyle): number {
    return runs.reduce(
      (sum, run) =>
        sum + this.#doc.font(run.font).fontSize(style.size).widthOfString(run.text, featuresOf(style)),
      0,
    );
  }
}

function featuresOf(style: TextStyle): { features?: string[] } {
  return style.tabular ? { features: ['tnum'] } : {};
}
