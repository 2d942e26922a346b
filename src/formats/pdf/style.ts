import type { Palette } from '#src/domain/prim.ts';
import type { HouseFont } from './coverage.ts';

/** Lengths are points, 1/72 inch. */
export type TextStyle = {
  font: HouseFont;
  size: number;
  /** From baseline to baseline. */
  leading: number;
  colour: string;
  /** Figures of one width, for numbers under each other. */
  tabular?: true;
};

/** A4 with margins; the body ends above the foot, whose height follows from its text. */
export const page = { width: 595.28, height: 841.89, side: 48, top: 48, bottom: 30 } as const;
export const bodyWidth = page.width - 2 * page.side;

export type Styles = ReturnType<typeof stylesOf>;

/** Every text style of a document. */
export function stylesOf(palette: Palette) {
  const { ink, inkQuiet } = palette;
  return {
    kicker: { font: 'regular', size: 9.5, leading: 13, colour: inkQuiet },
    title: { font: 'bold', size: 22, leading: 26, colour: ink },
    heading2: { font: 'bold', size: 16, leading: 20, colour: ink },
    heading3: { font: 'bold', size: 12.5, leading: 16.5, colour: ink },
    body: { font: 'regular', size: 10.5, leading: 15.5, colour: ink },
    quiet: { font: 'regular', size: 9.5, leading: 13.5, colour: inkQuiet },
    columnTitle: { font: 'bold', size: 8.5, leading: 11, colour: inkQuiet },
    cell: { font: 'regular', size: 9.75, leading: 13, colour: ink },
    quoteHeading: { font: 'bold', size: 10.5, leading: 15.5, colour: ink },
    foot: { font: 'regular', size: 8.5, leading: 11.5, colour: inkQuiet },
  } satisfies Record<string, TextStyle>;
}

/** The colour of a theme; ink where there is none, or one this palette does not know. */
export function toneOf(palette: Palette, tone: string | undefined): string {
  const known: Record<string, string> = palette;
  return (tone !== undefined && Object.hasOwn(known, tone) ? known[tone] : undefined) ?? palette.ink;
}
