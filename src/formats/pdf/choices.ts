import type { Block } from '../contract.ts';
import type { Desk, LaidOut } from './desk.ts';
import { bodyWidth, page } from './style.ts';
import { flowLines } from './text-flow.ts';

const box = 9;
const besideBox = box + 6;
const columnGap = 14;
const rowGap = 3;
const mostColumns = 4;

/** A label and under it the options, each with a box for a cross, in as many columns as their words leave room for. */
export function layChoices(desk: Desk, block: Block & { kind: 'choices' }): LaidOut {
  const { doc, flow, root, type, styles, palette } = desk;
  const label = type.lines(block.label, styles.quoteHeading, bodyWidth);
  const style = styles.cell;
  const widest = Math.max(
    0,
    ...block.options.flatMap((option) => type.triedLines(option, style, Infinity).map(({ width }) => width)),
  );
  const fitting = Math.floor((bodyWidth + columnGap) / (widest + besideBox + columnGap));
  const columns = Math.max(1, Math.min(mostColumns, fitting));
  const column = (bodyWidth - (columns - 1) * columnGap) / columns;
  const options = block.options.map((option) => type.lines(option, style, column - besideBox));
  const rows = Array.from({ length: Math.ceil(options.length / columns) }, (_, row) =>
    options.slice(row * columns, (row + 1) * columns),
  );
  const heights = rows.map(
    (row) => Math.max(1, ...row.map((lines) => lines.length)) * style.leading + rowGap,
  );
  const head = label.length * styles.quoteHeading.leading + 2;
  const whole = heights.reduce((sum, height) => sum + height, head);

  return {
    above: 10,
    first: whole <= flow.wholePage / 2 ? whole : head + (heights[0] ?? 0),
    keptWithNext: false,
    place: () => {
      const title = doc.struct('P');
      root.add(title);
      flowLines(desk, title, { lines: label, style: styles.quoteHeading, x: page.side });
      title.end();
      flow.y += 2;
      const list = doc.struct('L');
      root.add(list);
      rows.forEach((row, index) => {
        flow.need(heights[index] ?? 0);
        const top = flow.y;
        row.forEach((lines, place) => {
          const x = page.side + place * (column + columnGap);
          doc.markContent('Artifact', { type: 'Layout' });
          doc.strokeColor(palette.ink).lineWidth(0.8);
          doc.rect(x, top + (style.leading - box) / 2, box, box).stroke();
          doc.endMarkedContent();
          const item = doc.struct('LI');
          const body = doc.struct('LBody');
          list.add(item);
          item.add(body);
          flow.y = top;
          flowLines(desk, body, { lines, style, x: x + besideBox });
          body.end();
          item.end();
        });
        flow.y = top + (heights[index] ?? 0);
      });
      list.end();
    },
  };
}
