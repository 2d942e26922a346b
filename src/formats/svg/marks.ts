import type { MeasureText, Palette, Picture, Prim } from '#src/domain/prim.ts';
import { element, rounded } from '../markup.ts';

/** The marks of a picture as SVG elements, a line each; colours are what the palette says, `var(--ink)` as well. */
export function svgMarks({ prims }: Picture, palette: Palette, measure: MeasureText): string[] {
  return prims.map((prim) => markOf(prim, palette, measure));
}

function markOf(prim: Prim, palette: Palette, measure: MeasureText): string {
  switch (prim.kind) {
    case 'path':
      return element('path', {
        d: prim.d,
        fill: prim.fill === undefined ? 'none' : palette[prim.fill],
        stroke: prim.stroke && palette[prim.stroke],
        'stroke-width': prim.width,
        'stroke-dasharray': prim.dash?.map(rounded).join(' '),
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
