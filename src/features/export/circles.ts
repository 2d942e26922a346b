import type { Picture, Prim } from '#src/domain/prim.ts';

const pitch = 26;
const radius = 9.5;
const size = 11.5;
const height = 22;

/** Signs to draw a ring around: each in a thin circle, in a picture with room for `room` of them. */
export function circlesPicture(signs: readonly string[], room: number): Picture {
  return {
    width: room * pitch,
    height,
    prims: signs.flatMap((sign, index): Prim[] => {
      const x = (index + 0.5) * pitch;
      return [
        { kind: 'dot', x, y: height / 2, r: radius, fill: 'surface', stroke: 'inkQuiet', width: 0.8 },
        {
          kind: 'text',
          x,
          y: height / 2 + 0.34 * size,
          lines: [sign],
          size,
          lineHeight: size,
          anchor: 'middle',
          fill: 'ink',
        },
      ];
    }),
  };
}
