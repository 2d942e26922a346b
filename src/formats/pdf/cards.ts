import type { Block, CutCard } from '../contract.ts';
import type { Desk, LaidOut } from './desk.ts';
import { bodyWidth, page, type TextStyle } from './style.ts';
import { flowLines } from './text-flow.ts';

const columns = 2;
const rowsOnPage = 4;
const inset = 16;
const card = { width: bodyWidth / columns, height: 154 };
/** How far the lines to cut along go on beyond the cards. */
const beyond = 10;
/** Smaller words for a question that would not fit its card. */
const shrink = [1, 0.85, 0.7, 0.55];
const question = { size: 15, leading: 19.5 };

/** Cards of one size, two beside each other and four rows on a page, with lines to cut along. */
export function layCards(desk: Desk, block: Block & { kind: 'cards' }): LaidOut {
  const { flow } = desk;
  const rows = Array.from({ length: Math.ceil(block.cards.length / columns) }, (_, row) =>
    block.cards.slice(row * columns, (row + 1) * columns),
  );
  const pageOf = rowsOnPage * card.height;
  return {
    above: 14,
    first: Math.min(rows.length * card.height, pageOf),
    keptWithNext: false,
    place: () => {
      for (let from = 0; from < rows.length; from += rowsOnPage) {
        const part = rows.slice(from, from + rowsOnPage);
        flow.need(part.length * card.height);
        const top = flow.y;
        drawCuts(desk, top, part.length);
        part.forEach((cards, row) => {
          cards.forEach((one, column) => {
            const x = page.side + column * card.width;
            placeCard(desk, one, { x, y: top + row * card.height });
          });
        });
        flow.y = top + part.length * card.height;
      }
    },
  };
}

function placeCard(desk: Desk, { mark, about, text }: CutCard, { x, y }: { x: number; y: number }): void {
  const { doc, flow, root, type, styles } = desk;
  const width = card.width - 2 * inset;
  const markLine = type.line(mark, styles.heading3);
  const beside = markLine.width === 0 ? 0 : markLine.width + 8;
  const aboutLines = type.lines(about, styles.columnTitle, width - beside).slice(0, 2);
  const room = card.height - 2 * inset - 30;
  const [style, lines] = fitting(desk, text, width, room);
  const element = doc.struct('P');
  root.add(element);
  element.add(() => type.draw(markLine, styles.heading3, x + inset, y + inset - 2));
  flow.y = y + inset;
  flowLines(desk, element, { lines: aboutLines, style: styles.columnTitle, x: x + inset + beside });
  element.end();
  const words = doc.struct('P');
  root.add(words);
  flow.y = y + inset + 30;
  flowLines(desk, words, { lines, style, x: x + inset });
  words.end();
}

/** The largest letter with which a question fits its card; what still does not fit ends in dots. */
function fitting({ type, styles }: Desk, text: string, width: number, room: number) {
  const sizes = shrink.map((part): TextStyle => ({
    ...styles.heading3,
    size: question.size * part,
    leading: question.leading * part,
  }));
  const fits = (style: TextStyle) => type.triedLines(text, style, width).length * style.leading <= room;
  const style = sizes.find(fits) ?? sizes.at(-1) ?? styles.body;
  if (fits(style)) return [style, type.lines(text, style, width)] as const;
  const most = Math.floor(room / style.leading) - 1;
  return [style, [...type.lines(text, style, width).slice(0, most), type.line('…', style)]] as const;
}

function drawCuts({ doc, palette }: Desk, top: number, rows: number): void {
  const bottom = top + rows * card.height;
  doc.markContent('Artifact', { type: 'Layout' });
  doc.save().strokeColor(palette.inkQuiet).lineWidth(0.6).dash([4, 4]);
  for (let row = 0; row <= rows; row += 1) {
    const y = top + row * card.height;
    doc
      .moveTo(page.side - beyond, y)
      .lineTo(page.side + bodyWidth + beyond, y)
      .stroke();
  }
  for (let column = 0; column <= columns; column += 1) {
    const x = page.side + column * card.width;
    doc
      .moveTo(x, top - beyond)
      .lineTo(x, bottom + beyond)
      .stroke();
  }
  doc.restore();
  doc.endMarkedContent();
}
