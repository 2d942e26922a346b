import type { Block } from '../contract.ts';
import type { Desk, LaidOut } from './desk.ts';
import { bodyWidth, page, type TextStyle, toneOf } from './style.ts';
import { firstPart, flowLines } from './text-flow.ts';

/**
 * A heading, always together with what follows. `rank` is its level in the structure, which leaves none out;
 * `block.level` is how it looks. Headings of level 2 are bookmarks too.
 */
export function layHeading(desk: Desk, block: Block & { kind: 'heading' }, rank: number): LaidOut {
  const { doc, flow } = desk;
  const big = block.level === 2;
  const colour = toneOf(desk.palette, block.tone);
  const style = { ...(big ? desk.styles.heading2 : desk.styles.heading3), colour };
  const laidOut = layText(desk, `H${String(rank)}`, block.text, style, big ? 24 : 14);
  return {
    ...laidOut,
    first: laidOut.height + 4,
    keptWithNext: true,
    place: () => {
      if (big) doc.outline.addItem(block.text, { fit: false, top: flow.y, left: doc.page.width });
      laidOut.place();
      flow.y += 4;
    },
  };
}

/** A paragraph; a quiet one straight under a heading belongs to it and goes where the heading goes. */
export function layParagraph(
  desk: Desk,
  block: Block & { kind: 'paragraph' },
  underHeading: boolean,
): LaidOut {
  const style = block.quiet ? desk.styles.quiet : desk.styles.body;
  const laidOut = layText(desk, 'P', block.text, style, underHeading ? 0 : 8);
  const short = laidOut.height <= 3 * style.leading;
  return { ...laidOut, keptWithNext: underHeading && block.quiet === true && short };
}

/** One text as one element of the structure; a blank one leaves no trace. */
export function layText(
  desk: Desk,
  tag: string,
  text: string,
  style: TextStyle,
  above: number,
): LaidOut & { height: number } {
  const { doc, root, type } = desk;
  const lines = type.lines(text, style, bodyWidth);
  return {
    above: lines.length === 0 ? 0 : above,
    first: firstPart(lines, style),
    height: lines.length * style.leading,
    keptWithNext: false,
    place: () => {
      if (lines.length === 0) return;
      const element = doc.struct(tag);
      root.add(element);
      flowLines(desk, element, { lines, style, x: page.side });
      element.end();
    },
  };
}
