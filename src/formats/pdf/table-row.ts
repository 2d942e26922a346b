import type { StructureElement } from 'pdfkit';
import type { Cell as Content, Column } from '../contract.ts';
import type { Desk } from './desk.ts';
import type { Line } from './lines.ts';
import { layPicture } from './picture.ts';
import { bodyWidth, page, type TextStyle } from './style.ts';

/** A picture of a cell, laid out at its size on the page. */
type Drawing = { height: number; alt: string; draw: (x: number, y: number) => void };
export type Cell = { lines: Line[]; drawing: Drawing | null; x: number; width: number; toEnd: boolean };
export type Row = {
  cells: Cell[];
  style: TextStyle;
  /** Lines of its highest cell, at least one. */
  count: number;
  /** Height of its highest picture; 0 where it has none. */
  drawn: number;
  /** White space above and below its words. */
  padding: number;
};

const usualPadding = 4.75;
const densePadding = 1.25;
const columnGap = 10;
/** Figures at the end of their column keep more distance from words that follow. */
const gapAfterFigures = 18;

/** The cells of a row side by side; a text or picture for every column, a missing one is empty. */
export function layRow(
  desk: Desk,
  columns: readonly Column[],
  contents: readonly Content[],
  style: TextStyle,
  dense = false,
): Row {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  let x: number = page.side;
  const cells = columns.map((column, index) => {
    const room = (column.share / shares) * bodyWidth;
    const toEnd = column.align === 'end';
    const next = columns[index + 1];
    const gap = toEnd && next?.align !== 'end' ? gapAfterFigures : columnGap;
    const width = room - (next ? gap : 0);
    const cell = layCell(desk, contents[index] ?? '', { x, width, toEnd }, style);
    x += room;
    return cell;
  });
  return {
    cells,
    style,
    count: Math.max(1, ...cells.map((cell) => cell.lines.length)),
    drawn: Math.max(0, ...cells.map((cell) => cell.drawing?.height ?? 0)),
    padding: dense ? densePadding : usualPadding,
  };
}

function layCell(
  desk: Desk,
  content: Content,
  place: { x: number; width: number; toEnd: boolean },
  style: TextStyle,
): Cell {
  if (typeof content === 'string') {
    const lines = desk.type.lines(content, styleOf(style, place.toEnd), place.width);
    return { ...place, lines, drawing: null };
  }
  const draw = layPicture(desk, content.picture);
  const scale = place.width / content.picture.width;
  const height = content.picture.height * scale;
  return {
    ...place,
    lines: [],
    drawing: { height, alt: content.alt, draw: (x, y) => draw({ x, y, scale }) },
  };
}

export function heightOf(row: Row): number {
  return innerHeight(row) + 2 * row.padding;
}

function innerHeight({ count, style, drawn }: Row): number {
  return Math.max(count * style.leading, drawn);
}

/** Draws the lines `from` to `to` of a cell, in a row that starts at height `top`; beside a picture in its middle. */
export function drawCell(
  { type }: Desk,
  cell: Cell,
  row: Row,
  part: { from: number; to: number; top: number },
): void {
  const style = styleOf(row.style, cell.toEnd);
  const isWhole = part.to - part.from >= row.count;
  const high = cell.drawing?.height ?? cell.lines.length * style.leading;
  const lower = row.drawn > 0 && isWhole ? (innerHeight(row) - high) / 2 : 0;
  const top = part.top + row.padding + lower;
  if (part.from === 0) cell.drawing?.draw(cell.x, top);
  cell.lines.slice(part.from, part.to).forEach((line, index) => {
    const x = cell.toEnd ? cell.x + cell.width - line.width : cell.x;
    type.draw(line, style, x, top + index * style.leading);
  });
}

/** The same as content of an element of the structure; a picture becomes a figure in it. */
export function placeCell(
  desk: Desk,
  element: StructureElement,
  cell: Cell,
  row: Row,
  part: { from: number; to: number; top: number },
): void {
  const draw = () => drawCell(desk, cell, row, part);
  if (cell.drawing === null) {
    element.add(draw);
    return;
  }
  const [x, y] = [cell.x, part.top + row.padding];
  const figure = desk.doc.struct('Figure', {
    alt: cell.drawing.alt,
    bbox: [x, y, x + cell.width, y + innerHeight(row)],
    placement: 'Block',
  });
  element.add(figure);
  figure.add(draw);
  figure.end();
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
