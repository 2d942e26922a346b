import type { MeasureText, Palette, Picture } from '#src/domain/prim.ts';
import { escape, rounded } from '../markup.ts';
import { svgMarks } from './marks.ts';

export type SvgOptions = {
  /** Read out by screen readers, and shown as a tooltip by some viewers. */
  title: string;
  description: string;
  /** BCP 47 tag of both. */
  language: string;
  /** Where it comes from, for programs that read a file's own data. */
  origin: string;
  /** CSS font-family list; the file carries no font of its own. */
  fontFamily: string;
  /** Measures in the first of those fonts. Each line is held to its width there, whatever font a viewer takes. */
  measure: MeasureText;
};

/** A picture as a standalone SVG 1.1 document on a ground of the palette's surface. */
export function svgOf(picture: Picture, palette: Palette, options: SvgOptions): string {
  const width = rounded(picture.width);
  const height = rounded(picture.height);
  const language = escape(options.language);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" lang="${language}" xml:lang="${language}" font-family="${escape(options.fontFamily)}">`,
    `<title id="title">${escape(options.title)}</title>`,
    `<desc id="description">${escape(options.description)}</desc>`,
    `<metadata>${escape(options.origin)}</metadata>`,
    `<rect width="${width}" height="${height}" fill="${escape(palette.surface)}"/>`,
    ...svgMarks(picture, palette, options.measure),
    '</svg>',
    '',
  ].join('\n');
}
