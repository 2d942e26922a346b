import type { Picture, Prim } from './prim.ts';

/** Where the origin of a picture comes to lie in another one, and how much larger it is there. */
export type Spot = { x: number; y: number; scale: number };

/** The marks of a picture as marks of a larger picture. */
export function placed({ prims }: Picture, spot: Spot): Prim[] {
  return prims.map((prim) => placedPrim(prim, spot));
}

function placedPrim(prim: Prim, { x, y, scale }: Spot): Prim {
  const wide = 'width' in prim ? { width: prim.width * scale } : {};
  switch (prim.kind) {
    case 'path': {
      const dash = prim.dash ? { dash: prim.dash.map((length) => length * scale) } : {};
      return { ...prim, ...wide, ...dash, d: placedPath(prim.d, { x, y, scale }) };
    }
    case 'dot':
      return { ...prim, ...wide, x: x + prim.x * scale, y: y + prim.y * scale, r: prim.r * scale };
    case 'text': {
      const { size, lineHeight } = prim;
      const place = { x: x + prim.x * scale, y: y + prim.y * scale };
      return { ...prim, ...place, size: size * scale, lineHeight: lineHeight * scale };
    }
  }
}

/** Of an arc the radii grow, its turn and its two flags stay, and only its end moves. */
function placedPath(d: string, spot: Spot): string {
  return [...d.matchAll(/([MLCAZ])([^MLCAZ]*)/g)]
    .map(([, letter = '', rest = '']) => {
      const numbers = rest.match(/-?[\d.]+/g)?.map(Number) ?? [];
      if (letter !== 'A') return letter + pairs(numbers, spot);
      const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, ...end] = numbers;
      const radii = [rx, ry].map((radius) => rounded(radius * spot.scale)).join(' ');
      return `A${radii} ${turn} ${large} ${sweep} ${pairs(end, spot)}`;
    })
    .join('');
}

function pairs(numbers: readonly number[], { x, y, scale }: Spot): string {
  return numbers.map((number, index) => rounded((index % 2 === 0 ? x : y) + number * scale)).join(' ');
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Pictures one under the other, as wide as the widest. */
export function stacked(pictures: readonly Picture[], gap: number): Picture {
  let y = 0;
  const prims = pictures.flatMap((picture) => {
    const at = { x: 0, y, scale: 1 };
    y += picture.height + gap;
    return placed(picture, at);
  });
  return {
    width: Math.max(0, ...pictures.map(({ width }) => width)),
    height: Math.max(0, y - gap),
    prims,
  };
}
