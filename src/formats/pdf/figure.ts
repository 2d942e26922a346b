import type { Block } from '../contract.ts';
import type { Desk, LaidOut } from './desk.ts';
import type { Line } from './lines.ts';
import { layPicture } from './picture.ts';
import { bodyWidth, page } from './style.ts';
import { flowLines } from './text-flow.ts';

const captionGap = 8;
/** How much smaller than the page's width a figure may become to stay on the page it is due. */
const smallest = 0.72;

/**
 * A picture as wide as the page, with its caption under it on the same page. Readers that cannot show it say
 * `alt`; the caption is an element beside the figure, since `alt` stands for everything inside it.
 */
export function layFigure(desk: Desk, block: Block & { kind: 'figure' }): LaidOut {
  const { doc, flow, root, type, styles } = desk;
  const { picture } = block;
  const draw = layPicture(desk, picture);
  const caption = type.lines(block.caption, styles.quiet, bodyWidth);
  const below = caption.length === 0 ? 0 : captionGap + caption.length * styles.quiet.leading;
  const fullScale = Math.min(bodyWidth / picture.width, (flow.wholePage - below) / picture.height);
  const first = smallest * fullScale * picture.height + below;
  return {
    above: 12,
    first,
    keptWithNext: false,
    place: () => {
      flow.need(first);
      const scale = Math.min(fullScale, (flow.room - below) / picture.height);
      const [width, height] = [picture.width * scale, picture.height * scale];
      const [x, y] = [page.side + (bodyWidth - width) / 2, flow.y];
      const figure = doc.struct('Figure', {
        alt: block.alt,
        bbox: [x, y, x + width, y + height],
        placement: 'Block',
      });
      root.add(figure);
      figure.add(() => {
        draw({ x, y, scale });
      });
      figure.end();
      flow.y += height;
      if (caption.length > 0) placeCaption(desk, caption);
    },
  };
}

function placeCaption(desk: Desk, lines: Line[]): void {
  const element = desk.doc.struct('Caption');
  desk.root.add(element);
  desk.flow.y += captionGap;
  flowLines(desk, element, { lines, style: desk.styles.quiet, x: page.side });
  element.end();
}
