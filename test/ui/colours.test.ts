// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { paletteOf } from '#src/ui/palette.ts';
import tokens from '#src/ui/tokens.css?raw';
import { contrast } from './contrast.ts';

const themes = ['interests', 'relationship', 'organisation', 'process', 'ambition'];
const tints = themes.map((theme) => `${theme}-tint`);
const schemes = ['light', 'dark'] as const;

/** Every colour of tokens.css by its name. */
function coloursIn(scheme: (typeof schemes)[number]): Map<string, string> {
  return new Map(
    [...tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
      ([, name = '', light = '', dark = '']) => [name, scheme === 'light' ? light : dark],
    ),
  );
}

/** The pairs, one colour on the other, that are nearer than they may be. */
function tooNear(scheme: (typeof schemes)[number], pairs: [string, string[]][], least: number): string[] {
  const colours = coloursIn(scheme);
  const colour = (name: string) => {
    const found = colours.get(name);
    if (found === undefined) throw new Error(`No colour ${name}`);
    return found;
  };
  return pairs.flatMap(([front, backs]) =>
    backs
      .map((back) => ({ back, ratio: contrast(colour(front), colour(back)) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`),
  );
}

describe.each(schemes)('in the %s look', (scheme) => {
  it('all text can be read: at least 4.5 to 1', () => {
    const pairs: [string, string[]][] = [
      ['ink', ['paper', 'surface', 'accent-tint', 'danger-tint', ...tints]],
      ['ink-quiet', ['paper', 'surface', 'accent-tint', ...tints]],
      ['accent', ['paper', 'surface', 'accent-tint']],
      ['on-accent', ['accent']],
      ['danger', ['paper', 'surface', 'danger-tint']],
      ['good', ['paper', 'surface']],
      // The chosen answer: its words have the colour of the surface, on the colour of the theme.
      ['surface', themes],
      ...themes.map((theme): [string, string[]] => [theme, [`${theme}-tint`, 'paper', 'surface']]),
    ];
    expect(tooNear(scheme, pairs, 4.5)).toEqual([]);
  });

  it('the edges of what one can use, and lines and dots, can be seen: at least 3 to 1', () => {
    const pairs: [string, string[]][] = [
      ['line-strong', ['paper', 'surface']],
      ['accent', ['paper', 'surface', 'accent-tint']],
      ...themes.map((theme): [string, string[]] => [theme, ['paper', 'surface', `${theme}-tint`]]),
    ];
    expect(tooNear(scheme, pairs, 3)).toEqual([]);
  });

  it('charts and documents get the same colours as the page', () => {
    const palette = paletteOf(scheme);
    const plain = ['paper', 'surface', 'ink', 'inkQuiet', 'line', 'accent'];
    expect(Object.keys(palette).toSorted()).toEqual(
      [...plain, ...themes, ...themes.map((theme) => `${theme}Tint`)].toSorted(),
    );
    const colours = coloursIn(scheme);
    for (const [role, colour] of Object.entries(palette)) {
      expect(colour).toBe(colours.get(role.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)));
    }
  });

  it('no two themes have the same colour', () => {
    const colours = coloursIn(scheme);
    const own = [...themes, ...tints].map((name) => colours.get(name));
    expect(new Set(own).size).toBe(10);
  });
});

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
  ])('%s and %s is %d, as known from WCAG', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });
});
