import type { StructureElement } from 'pdfkit';
import type { Desk } from './desk.ts';
import type { Line } from './lines.ts';
import type { TextStyle } from './style.ts';

/** Fewest lines of one text that stand together at the foot or at the head of a page. */
const company = 2;

/** Height of the lines of which at least so many must stand together. */
export function firstPart(lines: readonly Line[], style: TextStyle): number {
  return (lines.length <= company + 1 ? lines.length : company) * style.leading;
}

/**
 * Draws lines from the place of the flow down, over as many pages as they need, as content of one element.
 * `turn` is given the turning of the page, for what has to be drawn at the end of one and known at the next.
 */
export function flowLines(
  desk: Desk,
  element: StructureElement,
  text: { lines: readonly Line[]; style: TextStyle; x: number },
  turn: (nextPage: () => void) => void = (nextPage) => {
    nextPage();
  },
): void {
  const { flow, type } = desk;
  const { lines, style, x } = text;
  let done = 0;
  while (done < lines.length) {
    const part = lines.slice(done, done + linesThatFit(lines.length - done, flow.room, style.leading));
    if (part.length === 0 && !flow.atTop) {
      turn(() => {
        flow.nextPage();
      });
      continue;
    }
    const top = flow.y;
    element.add(() => {
      part.forEach((line, index) => {
        type.draw(line, style, x, top + index * style.leading);
      });
    });
    flow.y += part.length * style.leading;
    done += part.length;
  }
}

/** How many of the lines that are left to put on this page: no line alone before or after the turning. */
function linesThatFit(left: number, room: number, leading: number): number {
  const fit = Math.floor(room / leading + 1e-6);
  if (fit >= left) return left;
  const fair = left - fit < company ? left - company : fit;
  return fair < company ? 0 : fair;
}
