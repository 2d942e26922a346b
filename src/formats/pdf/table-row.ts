import type { Column } from '../contract.ts';
import type { Desk } from './desk.ts';
import type { Line } from './lines.ts';
import { bodyWidth, page, type TextStyle } from './style.ts';

export type Cell = { lines: Line[]; x: number; width: number; toEnd: boolean };
export type Row = {
  cells: Cell[];
  style: TextStyle;
  /** Lines of its highest cell, at least one. */
  count: number;
};

/** White space above and below the words of a row, and between columns. */
export const padding = 4.75;
const columnGap = 10;

/** The cells of a row side by side; a text for every column, a missing one is empty. */
export function layRow(
  { type }: Desk,
  columns: readonly Column[],
  texts: readonly string[],
  style: TextStyle,
): Row {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  let x: number = page.side;
  const cells = columns.map((column, index) => {
    const room = (column.share / shares) * bodyWidth;
    const width = room - (index === columns.length - 1 ? 0 : columnGap);
    const toEnd = column.align === 'end';
    const cell = { lines: type.lines(texts[index] ?? '', styleOf(style, toEnd), width), x, width, toEnd };
    x += room;
    return cell;
  });
  return { cells, style, count: Math.max(1, ...cells.map((cell) => cell.lines.length)) };
}

export function heightOf(row: Row): number {
  return row.count * row.style.leading + 2 * padding;
}

/** Draws the lines `from` to `to` of a cell, in a row that starts at height `top`. */
export function drawCell(
  { type }: Desk,
  cell: Cell,
  row: Row,
  part: { from: number; to: number; top: number },
): void {
  const style = styleOf(row.style, cell.toEnd);
  cell.lines.slice(part.from, part.to).forEach((line, index) => {
    const x = cell.toEnd ? cell.x + cell.width - line.width : cell.x;
    type.draw(line, style, x, part.top + padding + index * style.leading);
  });
}

/** A line across the page under a row, at the place of the flow. */
export function drawRule({ doc, flow }: Desk, colour: string, width: number): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc.strokeColor(colour).lineWidth(width);
  doc.moveTo(page.side, flow.y);
  doc.lineTo(page.side + bodyWidth, flow.y).stroke();
  doc.endMarkedContent();
}

function styleOf(style: TextStyle, toEnd: boolean): TextStyle {
  return toEnd ? { ...style, tabular: true } : style;
}
