import type { ColourRole, Palette } from '#src/domain/prim.ts';
import type { Box } from './room.ts';

/** 16:9, in inches. */
export const page = { w: 13.333, h: 7.5 };
const left = 0.7;
const wide = page.w - 2 * left;
export const places = {
  band: { x: 0, y: 0, w: page.w, h: 0.14 },
  kicker: { x: left, y: 0.38, w: wide, h: 0.36 },
  title: { x: left, y: 0.74, w: wide, h: 0.95 },
  body: { x: left, y: 1.55, w: wide, h: 5.25 },
  lowBody: { x: left, y: 1.95, w: wide, h: 4.85 },
  radar: { x: left - 0.2, y: 1.7, w: 7.9, h: 5.2 },
  besideRadar: { x: 8.6, y: 2, w: page.w - 8.6 - left, h: 4.7 },
  foot: { x: left, y: 6.95, w: wide - 1, h: 0.36 },
  number: { x: page.w - left - 0.8, y: 6.95, w: 0.8, h: 0.36 },
} satisfies Record<string, Box>;

/** A font that is on nearly every computer with slides, and has a twin of the same width where it is not. */
export const fontFace = 'Calibri';

/** A colour as slides write it: six digits. Of an unknown tone the colour of ink. */
export function inkOf(palette: Palette, tone: string | undefined): string {
  return hexOf(palette, tone !== undefined && Object.hasOwn(palette, tone) ? (tone as ColourRole) : 'ink');
}

export function hexOf(palette: Palette, role: ColourRole): string {
  return palette[role].replace('#', '').toUpperCase();
}
