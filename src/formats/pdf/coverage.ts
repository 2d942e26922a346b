import ranges from './fonts/coverage.json' with { type: 'json' };

/** `regular` and `bold` are the house letter; the others stand in, in one weight, for what it does not have. */
export type FontName = keyof typeof ranges;
export type HouseFont = 'regular' | 'bold';

/** Where a character is looked for after the house letter, in this order. */
export const standIns = ['noto', 'math', 'symbols'] as const satisfies FontName[];

const points: Record<FontName, ReadonlySet<number>> = {
  regular: pointsOf(ranges.regular),
  bold: pointsOf(ranges.bold),
  noto: pointsOf(ranges.noto),
  math: pointsOf(ranges.math),
  symbols: pointsOf(ranges.symbols),
};

/** Does the font have a glyph for every code point of the text? */
export function covers(font: FontName, text: string): boolean {
  for (const character of text) {
    if (!points[font].has(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

/** Code points from `20-7e a0`: hexadecimal, single or first and last of a run. */
export function pointsOf(list: string): Set<number> {
  const all = new Set<number>();
  for (const run of list.split(' ')) {
    const [first = 0, last = first] = run.split('-').map((end) => parseInt(end, 16));
    for (let point = first; point <= last; point += 1) all.add(point);
  }
  return all;
}
