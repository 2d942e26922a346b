import { describe, expect, it, vi } from 'vitest';
import type { Picture } from '#src/domain/prim.ts';
import { pngOf } from '#src/formats/png/png-of.ts';
import { namedPalette } from '#test/charts/palette.ts';

const picture: Picture = { width: 100.2, height: 50, prims: [] };

/** A canvas that only notes what is done with it, and gives `blob` in the end. */
function noteCanvas(blob: Blob | null) {
  const done: unknown[] = [];
  const context = {
    fillStyle: '',
    fillRect(...box: number[]) {
      done.push(['ground', this.fillStyle, ...box]);
    },
    scale: (x: number, y: number) => done.push(['scale', x, y]),
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as unknown as RenderingContext);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give, type) => {
    done.push(['blob', type]);
    give(blob);
  });
  return done;
}

describe('a PNG file', () => {
  it('is painted in the picture’s own units on a ground of the surface, in the pixels that were asked for', async () => {
    const image = new Blob(['png']);
    const done = noteCanvas(image);
    const made = await pngOf(picture, namedPalette, { scale: 2, paint: () => done.push('marks') });
    expect(made).toBe(image);
    expect(done).toEqual([
      ['ground', 'surface', 0, 0, 201, 100],
      ['scale', 2, 2],
      'marks',
      ['blob', 'image/png'],
    ]);
  });

  it('is refused when the browser cannot make it, for want of memory for instance', async () => {
    noteCanvas(null);
    await expect(pngOf(picture, namedPalette, { scale: 2, paint: () => undefined })).rejects.toThrow();
  });
});
