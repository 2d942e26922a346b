import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import type { Picture } from '#src/domain/prim.ts';

/** A code of `size` by `size` modules. `d`: its dark ones as an SVG path, origin top left, without the quiet zone. */
export type QrCode = { version: number; size: number; d: string };

/** The largest version that a phone reads from a projector or a screen. */
export const largestOnScreen = 25;

/** Light modules that belong around a code on all sides (ISO/IEC 18004). */
export const quietZone = 4;

/**
 * The smallest code for a text, its correction level L or higher where the version has room for it.
 * Throws a RangeError for a text that no code can hold: see `qrVersionOf`.
 */
export function qrOf(text: string): QrCode {
  const code = madeFrom(text);
  if (code === null) throw new RangeError(`No code holds ${String(text.length)} characters`);
  return { version: versionOf(code.size), size: code.size, d: withoutHalfway(toSvgPath(code)) };
}

/** The version (1 to 40) of the code for a text, or null when none can hold it. */
export function qrVersionOf(text: string): number | null {
  const code = madeFrom(text);
  return code && versionOf(code.size);
}

/** The code as a drawing with its quiet zone, one unit a module. */
export function qrPicture(text: string): Picture {
  const { size, d } = qrOf(text);
  const side = size + 2 * quietZone;
  const ground = `M0 0L${String(side)} 0L${String(side)} ${String(side)}L0 ${String(side)}Z`;
  return {
    width: side,
    height: side,
    prims: [
      { kind: 'path', d: ground, fill: 'surface' },
      { kind: 'path', d: shifted(d, quietZone), fill: 'ink' },
    ],
  };
}

function madeFrom(text: string) {
  try {
    return generate(text, { minCorrectionLevel: correction.L });
  } catch {
    return null;
  }
}

function versionOf(size: number): number {
  return (size - 17) / 4;
}

/** An outline without the points that lie on a straight line between their neighbours. */
function withoutHalfway(d: string): string {
  return loopsOf(d)
    .map((points) =>
      points.filter((point, place) => {
        const [x, y] = point;
        const [before, after] = [points.at(place - 1), points[(place + 1) % points.length]];
        return !(before?.[0] === x && after?.[0] === x) && !(before?.[1] === y && after?.[1] === y);
      }),
    )
    .map(pathOf)
    .join('');
}

function shifted(d: string, by: number): string {
  return loopsOf(d)
    .map((points) => pathOf(points.map(([x, y]) => [x + by, y + by])))
    .join('');
}

/** The closed outlines of a path of straight lines. */
function loopsOf(d: string): [x: number, y: number][][] {
  return d
    .split(/[MZ]+/)
    .filter((loop) => loop !== '')
    .map((loop) =>
      loop.split('L').map((point) => {
        const [x = 0, y = 0] = point.split(' ').map(Number);
        return [x, y];
      }),
    );
}

function pathOf(points: readonly [x: number, y: number][]): string {
  return `M${points.map(([x, y]) => `${String(x)} ${String(y)}`).join('L')}Z`;
}
