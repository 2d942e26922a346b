import type { Palette, Picture } from '#src/domain/prim.ts';
import { svgFacts } from './facts.ts';
import { svgOf, type SvgOptions } from './svg-of.ts';

/** The picture as a file of its own. */
export function writeSvg(picture: Picture, palette: Palette, options: SvgOptions): Blob {
  return new Blob([svgOf(picture, palette, options)], { type: svgFacts.mimeType });
}
