import type { MeasureText, Palette, Picture } from '#src/domain/prim.ts';
import { attributesOf } from '../markup.ts';
import { svgMarks } from '../svg/marks.ts';
import { referredPalette } from './page-colours.ts';
import { tag } from './texts.ts';

/** What pictures are drawn with. */
export type Pen = { palette: Palette; measure: MeasureText };

/** A picture in the page itself; without words to say it is for the eye only. */
export function htmlPicture(picture: Picture, alt: string | null, { palette, measure }: Pen): string {
  const { width, height } = picture;
  const spoken = alt === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': alt };
  const box = { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` };
  return tag(
    'svg',
    svgMarks(picture, referredPalette(palette), measure),
    attributesOf({ ...box, ...spoken }),
  );
}
