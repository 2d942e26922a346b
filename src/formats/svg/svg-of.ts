import type { MeasureText, Palette, Picture, Prim } from '#src/domain/prim.ts';

export type SvgOptions = {
  /** Read out by screen readers, and shown as a tooltip by some viewers. */
  title: string;
  description: string;
  /** BCP 47 tag of both. */
  language: string;
  /** CSS font-family list; the file carries no font of its own. */
  fontFamily: string;
  /** Measures in the first of those fonts. Each line is held to its width there, whatever font a viewer takes. */
  measure: MeasureText;
};

/** A picture as a standalone SVG 1.1 document on a ground of the palette's surface. */
export function svgOf(picture: Picture, palette: Palette, options: SvgOptions): string {
  const width = round(picture.width);
  const height = round(picture.height);
  const language = escape(options.language);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" lang="${language}" xml:lang="${language}" font-family="${escape(options.fontFamily)}">`,
    `<title id="title">${escape(options.title)}</title>`,
    `<desc id="description">${escape(options.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escape(palette.surface)}"/>`,
    ...picture.prims.map((prim) => markOf(prim, palette, options.measure)),
    '</svg>',
    '',
  ].join('\n');
}

function markOf(prim: Prim, palette: Palette, measure: MeasureText): string {
  switch (prim.kind) {
    case 'path':
      return element('path', {
        d: prim.d,
        fill: prim.fill === undefined ? 'none' : palette[prim.fill],
        stroke: prim.stroke && palette[prim.stroke],
        'stroke-width': prim.width,
        'stroke-dasharray': prim.dash?.map(round).join(' '),
        'stroke-linecap': prim.cap,
        'stroke-linejoin': 'round',
      });
    case 'dot':
      return element('circle', {
        cx: prim.x,
        cy: prim.y,
        r: prim.r,
        fill: palette[prim.fill],
        stroke: prim.stroke && palette[prim.stroke],
        'stroke-width': prim.width,
      });
    case 'text':
      return prim.lines
        .map((line, index) =>
          element(
            'text',
            {
              x: prim.x,
              y: prim.y + index * prim.lineHeight,
              'font-size': prim.size,
              'font-weight': prim.strong ? 700 : 400,
              'text-anchor': prim.anchor,
              textLength: measure(line, prim.size, prim.strong ?? false),
              lengthAdjust: 'spacingAndGlyphs',
              fill: palette[prim.fill],
            },
            line,
          ),
        )
        .join('\n');
  }
}

function element(name: string, given: Record<string, string | number | undefined>, text?: string): string {
  const attributes = Object.entries(given)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escape(value)}"`)
    .join('');
  return text === undefined ? `<${name}${attributes}/>` : `<${name}${attributes}>${escape(text)}</${name}>`;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Also drops what XML 1.0 forbids: control characters, lone surrogates, U+FFFE and U+FFFF. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
