import type { Palette, Picture } from '#src/domain/prim.ts';
import { pngFacts } from './facts.ts';
import { withTexts } from './with-texts.ts';

export type PngOptions = {
  /** Pixels per unit of the picture. */
  scale: number;
  /** Written into the image, for programs that show a file's own data. */
  about: { title: string; description: string; origin: string };
  /** Draws the picture's marks on the canvas, in the picture's units. */
  paint: (context: CanvasRenderingContext2D) => void;
};

/** A picture as a PNG image on a ground of the palette's surface. */
export async function pngOf(picture: Picture, palette: Palette, options: PngOptions): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = pixelsOf(picture.width * options.scale);
  canvas.height = pixelsOf(picture.height * options.scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas to draw on.');
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(options.scale, options.scale);
  options.paint(context);
  const { title, description, origin } = options.about;
  const image = new Uint8Array(await (await blobOf(canvas)).arrayBuffer());
  const texts = { Title: title, Description: description, Source: origin, Software: 'Samenspiegel' };
  return new Blob([withTexts(image, texts)], { type: pngFacts.mimeType });
}

/** Whole pixels that hold this length; what is over by rounding alone is no pixel. */
function pixelsOf(length: number): number {
  return Math.ceil(length - 1e-6);
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser could not make a PNG.'));
      else resolve(blob);
    }, pngFacts.mimeType);
  });
}
