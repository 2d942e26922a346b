import type { Block, Field } from '../contract.ts';
import type { Desk, LaidOut } from './desk.ts';
import type { Line } from './lines.ts';
import { bodyWidth, page } from './style.ts';
import { flowLines } from './text-flow.ts';

const columnGap = 16;
const rowGap = 7;
/** From line to line where somebody writes with a pen. */
const writingLine = 21;
const underText = 3;

type Laid = { field: Field; label: Line[]; text: Line[]; x: number; width: number; height: number };

/** Places to write in: a label, and under it the words that are known, or else lines. */
export function layFields(desk: Desk, block: Block & { kind: 'fields' }): LaidOut {
  const { flow } = desk;
  const rows = block.rows.map((fields) => layFieldRow(desk, fields));
  const heights = rows.map((row) => Math.max(0, ...row.map(({ height }) => height)));
  const whole = heights.reduce((sum, height) => sum + height + rowGap, 0);
  return {
    above: 6,
    first: whole <= flow.wholePage ? whole : Math.min(heights[0] ?? 0, flow.wholePage),
    keptWithNext: false,
    place: () => {
      rows.forEach((row, index) => {
        const height = heights[index] ?? 0;
        flow.need(height);
        const top = flow.y;
        const fits = height <= flow.room;
        for (const laid of row) {
          flow.y = fits ? top : flow.y;
          placeField(desk, laid);
        }
        flow.y = fits ? top + height + rowGap : flow.y + rowGap;
      });
    },
  };
}

function layFieldRow({ type, styles }: Desk, fields: readonly Field[]): Laid[] {
  const shares = fields.reduce((sum, { share }) => sum + share, 0);
  const room = bodyWidth - (fields.length - 1) * columnGap;
  let x: number = page.side;
  return fields.map((field) => {
    const width = (field.share / shares) * room;
    const label = type.lines(field.label, styles.columnTitle, width);
    const text = type.lines(field.text, styles.body, width);
    const below =
      text.length > 0
        ? Math.max(text.length * styles.body.leading + underText, writingLine)
        : field.lines * writingLine;
    const laid = { field, label, text, x, width, height: label.length * styles.columnTitle.leading + below };
    x += width + columnGap;
    return laid;
  });
}

function placeField(desk: Desk, { field, label, text, x, width }: Laid): void {
  const { doc, flow, root, styles } = desk;
  const element = doc.struct('P');
  root.add(element);
  flowLines(desk, element, { lines: label, style: styles.columnTitle, x });
  if (text.length > 0) flowLines(desk, element, { lines: text, style: styles.body, x });
  element.end();
  const under = Math.max(underText, writingLine - text.length * styles.body.leading);
  const lines = text.length > 0 ? [under] : Array.from({ length: field.lines }, () => writingLine);
  doc.markContent('Artifact', { type: 'Layout' });
  doc.strokeColor(desk.palette.inkQuiet).lineWidth(0.6);
  for (const step of lines) {
    flow.y += step;
    doc
      .moveTo(x, flow.y)
      .lineTo(x + width, flow.y)
      .stroke();
  }
  doc.endMarkedContent();
}
