import { crc32 } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import type { Picture } from '#src/domain/prim.ts';
import { pngOf } from '#src/formats/png/png-of.ts';
import { namedPalette } from '#test/charts/palette.ts';

const about = { title: 'Radar', description: '', origin: 'Samenspiegel 1.0.0 · Écluse' };

const picture: Picture = { width: 100.2, height: 50, prims: [] };

/** Bytes of a PNG of one pixel. */
const smallest = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

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
    const done = noteCanvas(new Blob([smallest]));
    const made = await pngOf(picture, namedPalette, { scale: 2, about, paint: () => done.push('marks') });
    expect(made.type).toBe('image/png');
    expect(done).toEqual([
      ['ground', 'surface', 0, 0, 201, 100],
      ['scale', 2, 2],
      'marks',
      ['blob', 'image/png'],
    ]);
  });

  it('says in its own data what it is and where it comes from, and stays a whole PNG', async () => {
    noteCanvas(new Blob([smallest]));
    const made = await pngOf(picture, namedPalette, { scale: 2, about, paint: () => undefined });
    const chunks = chunksOf(new Uint8Array(await made.arrayBuffer()));
    expect(chunks.map(({ kind }) => kind)).toEqual(['IHDR', 'iTXt', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    expect(chunks.filter(({ kind }) => kind === 'iTXt').map(({ text }) => text.split('\0\0\0\0\0'))).toEqual([
      ['Title', 'Radar'],
      ['Source', 'Samenspiegel 1.0.0 · Écluse'],
      ['Software', 'Samenspiegel'],
    ]);
    // The checksum of every chunk by an independent implementation, that of Node.
    expect(chunks.map(({ checksum }) => checksum)).toEqual(chunks.map(({ bytes }) => crc32(bytes)));
  });

  it('is refused when the browser cannot make it, for want of memory for instance', async () => {
    noteCanvas(null);
    await expect(pngOf(picture, namedPalette, { scale: 2, about, paint: () => undefined })).rejects.toThrow();
  });
});

/** The parts of a PNG: length, kind, data, checksum over kind and data. */
function chunksOf(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const end = at + 8 + view.getUint32(at);
    const bytes = png.slice(at + 4, end);
    const [kind, text] = [bytes.subarray(0, 4), bytes.subarray(4)].map((part) =>
      new TextDecoder().decode(part),
    );
    chunks.push({ kind, text: text ?? '', bytes, checksum: view.getUint32(end) });
    at = end + 4;
  }
  return chunks;
}
