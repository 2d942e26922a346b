import type { PDFDocument } from 'pdfkit';
import type { ColourRole, Palette } from '#src/domain/prim.ts';

/** The mark of the product in a square of 64 units, the same shapes as the app's icon. */
export const markShapes: { d: string; fill: ColourRole }[] = [
  { d: 'M32 32V2a30 30 0 0 1 30 30z', fill: 'interests' },
  { d: 'M32 32h30a30 30 0 0 1-30 30z', fill: 'relationship' },
  { d: 'M32 32v30A30 30 0 0 1 2 32z', fill: 'organisation' },
  { d: 'M32 32H2A30 30 0 0 1 32 2z', fill: 'process' },
  { d: 'M32 15.5 45.5 32 32 44.5 18.5 32z', fill: 'surface' },
];

/** Draws the mark with its left top corner at a place. */
export function drawMark(
  { doc, palette }: { doc: PDFDocument; palette: Palette },
  place: { x: number; y: number; size: number },
): void {
  doc
    .save()
    .translate(place.x, place.y)
    .scale(place.size / 64);
  for (const { d, fill } of markShapes) doc.fillColor(palette[fill]).path(d).fill();
  doc.restore();
}
