/**
 * The few marks every drawing is made of, so that screen, SVG, PNG and PDF show the same picture.
 * Colours are roles, never literals: the renderer looks them up in a palette.
 */
export type ColourRole =
  'paper' | 'surface' | 'ink' | 'inkQuiet' | 'line' | 'accent' | ThemeRole | `${ThemeRole}Tint`;
export type ThemeRole = 'interests' | 'relationship' | 'organisation' | 'process' | 'ambition';

/** A CSS colour per role. */
export type Palette = Record<ColourRole, string>;

export type Prim =
  /** `d` is an SVG path in absolute coordinates (M, L, C, A, Z). Widths and dashes are in the picture's units. */
  | {
      kind: 'path';
      d: string;
      fill?: ColourRole;
      stroke?: ColourRole;
      width?: number;
      dash?: number[];
      cap?: 'butt' | 'round';
    }
  | { kind: 'dot'; x: number; y: number; r: number; fill: ColourRole; stroke?: ColourRole; width?: number }
  /** `y` is the baseline of the first line; following lines are `lineHeight` below. */
  | {
      kind: 'text';
      x: number;
      y: number;
      lines: string[];
      size: number;
      lineHeight: number;
      anchor: 'start' | 'middle' | 'end';
      fill: ColourRole;
      strong?: boolean;
    };

/** Width of a text at a font size, in the picture's units; the renderer's own fonts decide. */
export type MeasureText = (text: string, size: number, strong: boolean) => number;

/** A drawing in its own units, origin top left. */
export type Picture = { width: number; height: number; prims: Prim[] };
