import type { MeasureText, Palette, Prim } from '#src/domain/prim.ts';

/** Draws marks on a canvas, in the canvas's own units. `fontFamily`: a CSS list whose fonts are loaded. */
export function paintPrims(
  context: CanvasRenderingContext2D,
  prims: readonly Prim[],
  palette: Palette,
  fontFamily: string,
): void {
  for (const prim of prims) {
    context.save();
    if (prim.kind === 'text') paintText(context, prim, palette, fontFamily);
    else paintShape(context, prim, palette);
    context.restore();
  }
}

/** Widths as this canvas will draw them. */
export function measureWith(context: CanvasRenderingContext2D, fontFamily: string): MeasureText {
  return (text, size, strong) => {
    context.font = fontOf(size, strong, fontFamily);
    return context.measureText(text).width;
  };
}

/** Widths of the page's own fonts, for a picture that has no canvas (yet). */
export function pageMeasure(fontFamily: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('No canvas to measure text with.');
  return measureWith(context, fontFamily);
}

/** Are both weights there? A family that is no web font counts as there. */
export function fontsLoaded(fontFamily: string): boolean {
  return fontsOf(fontFamily).every((font) => document.fonts.check(font));
}

/** Resolves when both weights are there, or cannot be had. */
export async function loadFonts(fontFamily: string): Promise<void> {
  await Promise.allSettled(fontsOf(fontFamily).map((font) => document.fonts.load(font)));
}

function fontsOf(fontFamily: string): string[] {
  return [fontOf(16, false, fontFamily), fontOf(16, true, fontFamily)];
}

function paintShape(
  context: CanvasRenderingContext2D,
  prim: Exclude<Prim, { kind: 'text' }>,
  palette: Palette,
): void {
  const shape = new Path2D(prim.kind === 'path' ? prim.d : undefined);
  if (prim.kind === 'dot') shape.arc(prim.x, prim.y, prim.r, 0, 2 * Math.PI);
  if (prim.fill !== undefined) {
    context.fillStyle = palette[prim.fill];
    context.fill(shape);
  }
  if (prim.stroke !== undefined) {
    context.strokeStyle = palette[prim.stroke];
    context.lineWidth = prim.width ?? 1;
    context.lineJoin = 'round';
    if (prim.kind === 'path') {
      context.lineCap = prim.cap ?? 'butt';
      context.setLineDash(prim.dash ?? []);
    }
    context.stroke(shape);
  }
}

function paintText(
  context: CanvasRenderingContext2D,
  prim: Extract<Prim, { kind: 'text' }>,
  palette: Palette,
  fontFamily: string,
): void {
  context.font = fontOf(prim.size, prim.strong ?? false, fontFamily);
  context.fillStyle = palette[prim.fill];
  context.textAlign = prim.anchor === 'middle' ? 'center' : prim.anchor === 'start' ? 'left' : 'right';
  context.textBaseline = 'alphabetic';
  prim.lines.forEach((line, index) => {
    context.fillText(line, prim.x, prim.y + index * prim.lineHeight);
  });
}

function fontOf(size: number, strong: boolean, fontFamily: string): string {
  return `${strong ? '700' : '400'} ${String(size)}px ${fontFamily}`;
}
