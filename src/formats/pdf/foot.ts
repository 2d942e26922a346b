import type { Desk } from './desk.ts';
import type { Line } from './lines.ts';
import { bodyWidth, page, type Styles } from './style.ts';
import type { Typesetter } from './typesetter.ts';

/** Room kept for the page number at the right, and white space between body, line and words. */
const numberWidth = 90;
const spaceAbove = 16;
const underLine = 8;
/** A name may be long; the foot of a page must stay a foot. */
const mostLines = 3;

export type Foot = { lines: Line[]; /** Heights from the top of the page. */ line: number; bodyEnd: number };

/** The foot as it returns on every page; its words make it higher or lower, and the body with it. */
export function layFoot(type: Typesetter, styles: Styles, text: string): Foot {
  const style = styles.foot;
  const all = type.lines(text, style, bodyWidth - numberWidth);
  const lines = all.length <= mostLines ? all : [...all.slice(0, mostLines - 1), type.line('…', style)];
  const height = underLine + Math.max(lines.length, 1) * style.leading;
  const line = page.height - page.bottom - height;
  return { lines, line, bodyEnd: line - spaceAbove };
}

/** Draws the foot on every page: a line, the words at the left, the page number at the right. */
export function placeFeet(
  { doc, type, styles, palette }: Omit<Desk, 'flow' | 'root'>,
  foot: Foot,
  pageNumber: (page: number, pages: number) => string,
): void {
  const { count } = doc.bufferedPageRange();
  const top = foot.line + underLine;
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(index);
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.strokeColor(palette.line).lineWidth(0.75);
    doc
      .moveTo(page.side, foot.line)
      .lineTo(page.side + bodyWidth, foot.line)
      .stroke();
    foot.lines.forEach((line, row) => {
      type.draw(line, styles.foot, page.side, top + row * styles.foot.leading);
    });
    const number = type.line(pageNumber(index + 1, count), styles.foot);
    type.draw(number, styles.foot, page.side + bodyWidth - number.width, top);
    doc.endMarkedContent();
  }
}
