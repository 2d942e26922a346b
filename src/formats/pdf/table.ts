import type { StructureElement } from 'pdfkit';
import type { Block } from '../contract.ts';
import type { Desk, LaidOut } from './desk.ts';
import { page, toneOf } from './style.ts';
import { drawCell, drawRule, heightOf, layRow, placeCell, type Row } from './table-row.ts';

/** A table being placed: its column titles, the colour under them, its element. */
type Table = { head: Row | null; tone: string; element: StructureElement };

/** A table that takes no more of a page than this stays whole. */
const keptWhole = 0.5;
const rounding = 1e-6;

/**
 * A table over as many pages as it needs. Rows are never torn apart, unless one alone is higher than a page;
 * the column titles come back on every page, the last row never stands alone on one.
 */
export function layTable(desk: Desk, block: Block & { kind: 'table' }): LaidOut {
  const { doc, flow, root, styles } = desk;
  const { columns, dense = false } = block;
  const hasHead = columns.some(({ title }) => title !== '');
  const titles = columns.map(({ title, picture }) => (picture ? { picture, alt: title } : title));
  const head = layRow(desk, columns, titles, styles.columnTitle);
  const rows = block.rows.map((texts) => layRow(desk, columns, texts, styles.cell, dense));
  const heights = rows.map(heightOf);
  const headHeight = hasHead ? heightOf(head) : 0;
  const whole = headHeight + sum(heights);
  const start = headHeight + sum(heights.slice(0, heights.length === 3 ? 3 : 2));

  return {
    above: 6,
    first: !dense && whole <= keptWhole * flow.wholePage ? whole : Math.min(start, flow.wholePage / 2),
    keptWithNext: false,
    place: () => {
      const element = doc.struct('Table');
      const table = { head: hasHead ? head : null, tone: toneOf(desk.palette, block.tone), element };
      root.add(table.element);
      placeHead(desk, table);
      rows.forEach((row, index) => {
        const isLastButOne = index === rows.length - 2;
        const height = heightOf(row) + (isLastButOne ? (heights.at(-1) ?? 0) : 0);
        const wouldFit = height <= flow.wholePage - headHeight;
        if (height > flow.room + rounding && wouldFit) turnPage(desk, table);
        placeRow(desk, table, row);
      });
      table.element.end();
    },
  };
}

function placeHead(desk: Desk, { head, tone, element }: Table): void {
  const { doc, flow } = desk;
  if (head === null) return;
  const row = doc.struct('TR');
  element.add(row);
  for (const cell of head.cells) {
    const title = doc.struct('TH', { scope: 'Column' });
    row.add(title);
    placeCell(desk, title, cell, head, { from: 0, to: head.count, top: flow.y });
    title.end();
  }
  row.end();
  flow.y += heightOf(head);
  drawRule(desk, tone, 1);
}

/** On a next page the column titles are there for the eye only; the structure has them already. */
function turnPage(desk: Desk, { head, tone }: Table): void {
  const { doc, flow } = desk;
  flow.nextPage();
  if (head === null) return;
  doc.markContent('Artifact', { type: 'Pagination' });
  for (const cell of head.cells) drawCell(desk, cell, head, { from: 0, to: head.count, top: flow.y });
  doc.endMarkedContent();
  flow.y += heightOf(head);
  drawRule(desk, tone, 1);
}

/** One row; the lines of one that is higher than a page are dealt over the pages. */
function placeRow(desk: Desk, table: Table, row: Row): void {
  const { doc, flow, palette } = desk;
  const element = doc.struct('TR');
  table.element.add(element);
  const cells = row.cells.map((_, index) =>
    index === 0 ? doc.struct('TH', { scope: 'Row' }) : doc.struct('TD'),
  );
  for (const cell of cells) element.add(cell);
  for (let from = 0; from < row.count;) {
    const fit = Math.floor((flow.room - 2 * row.padding + rounding) / row.style.leading);
    if (fit < 1 && flow.y > page.top + (table.head === null ? 0 : heightOf(table.head))) {
      turnPage(desk, table);
      continue;
    }
    const part = { from, to: Math.min(row.count, from + Math.max(fit, 1)), top: flow.y };
    row.cells.forEach((cell, index) => {
      const isDone = part.from > 0 && part.from >= cell.lines.length;
      const element = cells[index];
      if (element && !isDone) placeCell(desk, element, cell, row, part);
    });
    const drawn = from === 0 ? row.drawn : 0;
    flow.y += Math.max((part.to - from) * row.style.leading, drawn) + 2 * row.padding;
    from = part.to;
  }
  for (const cell of cells) cell.end();
  element.end();
  drawRule(desk, palette.line, 0.75);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
