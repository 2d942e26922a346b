import type { Palette, Picture } from '#src/domain/prim.ts';
import { pngFacts } from './facts.ts';

export type PngOptions = {
  /** Pixels per unit of the picture. */
  scale: number;
  /** Draws the picture's marks on the canvas, in the picture's units. */
  paint: (context: CanvasRenderingContext2D) => void;
};

/** A picture as a PNG image on a ground of the palette's surface. */
export async function pngOf(picture: Picture, palette: Palette, options: PngOptions): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(picture.width * options.scale);
  canvas.height = Math.ceil(picture.height * options.scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas to draw on.');
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(options.scale, options.scale);
  options.paint(context);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser could not make a PNG.'));
      else resolve(blob);
    }, pngFacts.mimeType);
  });
}
