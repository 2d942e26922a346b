import type { ColourRole, Palette } from '#src/domain/prim.ts';
import { escape } from '../markup.ts';

/** The colours of a page by day, and of the same page on a dark screen. */
export type Palettes = { light: Palette; dark: Palette };

/** Every role as a reference to the page's own properties, so that one picture serves light, dark and print. */
export function referredPalette(palette: Palette): Palette {
  const entries = Object.keys(palette).map((role) => [role, `var(${propertyOf(role)})`]);
  return Object.fromEntries(entries) as Palette;
}

/** The properties with their values: light, dark where the reader's device is, and always light on paper. */
export function colourRules({ light, dark }: Palettes): string {
  return [
    `:root{color-scheme:light dark;${valuesOf(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${valuesOf(dark)}}}`,
    '@media print{:root{color-scheme:light}}',
  ].join('\n');
}

/** A style in the colour of a theme; none where the palette has no such colour. */
export function toneStyle(tone: string | undefined, palette: Palette): string | undefined {
  return tone !== undefined && Object.hasOwn(palette, tone) ? `--tone:var(${propertyOf(tone)})` : undefined;
}

function valuesOf(palette: Palette): string {
  return Object.entries(palette)
    .map(([role, value]) => `${propertyOf(role as ColourRole)}:${escape(value)};`)
    .join('');
}

function propertyOf(role: string): string {
  return `--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
