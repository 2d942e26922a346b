import type { Desk } from './desk.ts';
import { drawMark } from './mark.ts';
import { bodyWidth, page } from './style.ts';
import { flowLines } from './text-flow.ts';

const markSize = 15;
const beside = markSize + 8;

/** The first lines of a document: the mark with the small line beside it, and the title. */
export function placeOpening(desk: Desk, words: { kicker: string; title: string }): void {
  const { doc, flow, root, type, styles } = desk;
  const kicker = type.lines(words.kicker, styles.kicker, bodyWidth - beside);
  const title = type.lines(words.title, styles.title, bodyWidth);

  doc.markContent('Artifact', { type: 'Layout' });
  drawMark(desk, { x: page.side, y: flow.y - (markSize - styles.kicker.leading) / 2, size: markSize });
  doc.endMarkedContent();
  const small = doc.struct('P');
  root.add(small);
  flowLines(desk, small, { lines: kicker, style: styles.kicker, x: page.side + beside });
  small.end();

  flow.skip(14);
  const heading = doc.struct('H1');
  root.add(heading);
  flowLines(desk, heading, { lines: title, style: styles.title, x: page.side });
  heading.end();
}
