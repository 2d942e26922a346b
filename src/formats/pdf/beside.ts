import type { Block } from '../contract.ts';
import type { Desk, LaidOut } from './desk.ts';
import { layPicture } from './picture.ts';
import { bodyWidth, page, type TextStyle } from './style.ts';
import { flowLines } from './text-flow.ts';

const gap = 20;
const between = 6;
const captionGap = 4;

/** Titled texts at the left, a picture with its caption at the right, on one page where they fit on one. */
export function layBeside(desk: Desk, block: Block & { kind: 'beside' }): LaidOut {
  const { doc, flow, root, type, styles } = desk;
  const wide = bodyWidth * block.share;
  const left = bodyWidth - wide - gap;
  const titleStyle: TextStyle = { ...styles.cell, font: 'bold' };
  const texts = block.texts.map(({ title, text }) => [
    { tag: 'P', style: titleStyle, lines: type.lines(title, titleStyle, left) },
    { tag: 'P', style: styles.cell, lines: type.lines(text, styles.cell, left) },
  ]);
  const draw = layPicture(desk, block.picture);
  const scale = wide / block.picture.width;
  const high = block.picture.height * scale;
  const caption = type.lines(block.caption, styles.quiet, wide);
  const rightHeight = high + (caption.length === 0 ? 0 : captionGap + caption.length * styles.quiet.leading);
  const leftHeight = texts
    .flat()
    .reduce((sum, { lines, style }) => sum + lines.length * style.leading, between * (texts.length - 1));

  return {
    above: 10,
    first: Math.min(Math.max(leftHeight, rightHeight), flow.wholePage),
    keptWithNext: false,
    place: () => {
      const top = flow.y;
      const x = page.side + bodyWidth - wide;
      const figure = doc.struct('Figure', {
        alt: block.alt,
        bbox: [x, top, x + wide, top + high],
        placement: 'Block',
      });
      root.add(figure);
      figure.add(() => draw({ x, y: top, scale }));
      figure.end();
      flow.y = top + high + captionGap;
      if (caption.length > 0) {
        const element = doc.struct('Caption');
        root.add(element);
        flowLines(desk, element, { lines: caption, style: styles.quiet, x });
        element.end();
      }
      flow.y = top;
      texts.forEach((parts, index) => {
        if (index > 0) flow.skip(between);
        for (const { tag, style, lines } of parts.filter((part) => part.lines.length > 0)) {
          const element = doc.struct(tag);
          root.add(element);
          flowLines(desk, element, { lines, style, x: page.side });
          element.end();
        }
      });
      if (leftHeight < flow.wholePage) flow.y = Math.max(flow.y, top + rightHeight);
    },
  };
}
