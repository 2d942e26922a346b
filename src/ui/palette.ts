import css from './tokens.css?raw';

const themes = ['interests', 'relationship', 'organisation', 'process', 'ambition'] as const;
const plain = ['paper', 'surface', 'ink', 'inkQuiet', 'line', 'accent'] as const;
type ThemeName = (typeof themes)[number];
export type ColourName = (typeof plain)[number] | ThemeName | `${ThemeName}Tint`;
export type Scheme = 'light' | 'dark';

const names: ColourName[] = [...plain, ...themes, ...themes.map((theme) => `${theme}Tint` as const)];

/** The colours of tokens.css as values, for what cannot read custom properties: canvas, SVG files, PDF. */
export function paletteOf(scheme: Scheme): Record<ColourName, string> {
  return Object.fromEntries(names.map((name) => [name, colourOf(name, scheme)])) as Record<
    ColourName,
    string
  >;
}

function colourOf(name: ColourName, scheme: Scheme): string {
  const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const found = new RegExp(`--${property}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css);
  const value = found?.[scheme === 'light' ? 1 : 2];
  if (value === undefined) throw new Error(`tokens.css has no colour ${property}`);
  return value;
}
