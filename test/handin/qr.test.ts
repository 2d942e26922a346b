// @vitest-environment node
import { correction, generate } from 'lean-qr';
import { describe, expect, it } from 'vitest';
import { toQrText } from '#src/handin/carried-text.ts';
import { decoded } from '#src/handin/qr/decode.ts';
import { qrOf, qrPicture, qrVersionOf } from '#src/handin/qr/make.ts';

/** The dark modules of a path of closed outlines: those with an odd number of upright lines on their left. */
function modulesOf(d: string, size: number): boolean[][] {
  const upright = d.split('Z').flatMap((loop) => {
    const points = loop
      .replace('M', '')
      .split('L')
      .filter((point) => point !== '')
      .map((point) => point.split(' ').map(Number));
    return points.flatMap(([x = 0, y = 0], place) => {
      const [nextX = 0, nextY = 0] = points[(place + 1) % points.length] ?? [];
      return x === nextX ? [{ x, from: Math.min(y, nextY), to: Math.max(y, nextY) }] : [];
    });
  });
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => {
      const left = upright.filter(({ x, from, to }) => x <= column && from <= row && row < to);
      return left.length % 2 === 1;
    }),
  );
}

/** A picture of the modules, so many pixels each, with a quiet zone. */
function pixelsOf(modules: boolean[][], scale: number) {
  const side = (modules.length + 8) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  modules.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (!isDark) return;
      for (let line = 0; line < scale; line += 1) {
        const start = (((y + 4) * scale + line) * side + (x + 4) * scale) * 4;
        for (let pixel = 0; pixel < scale; pixel += 1) data.fill(0, start + pixel * 4, start + pixel * 4 + 3);
      }
    });
  });
  return { width: side, height: side, data };
}

/** An address followed by packed bytes, as an invitation has it: small letters, then only what QR packs well. */
function addressWith(bytes: number): string {
  const packed = Uint8Array.from({ length: bytes }, (_, place) => (place * 97 + (place >> 3)) & 255);
  return `https://samenspiegel.example.org/#/i/${toQrText(packed)}`;
}

describe('a QR code', () => {
  it.each([
    [5, 40],
    [10, 210],
    [13, 360],
    [15, 455],
    [18, 640],
    [20, 770],
    [22, 930],
    [25, 1170],
  ])(
    'of version %i is read back, its address in bytes and the rest in alphanumeric mode',
    (version, bytes) => {
      const text = addressWith(bytes);
      const code = qrOf(text);
      expect(code.version).toBe(version);
      expect(code.size).toBe(version * 4 + 17);
      expect(decoded(pixelsOf(modulesOf(code.d, code.size), 4))).toBe(text);
    },
  );

  it('has exactly the dark modules that were made', () => {
    const text = addressWith(100);
    const made = generate(text, { minCorrectionLevel: correction.L });
    const { size, d } = qrOf(text);
    const expected = Array.from({ length: size }, (_, y) =>
      Array.from({ length: size }, (__, x) => made.get(x, y)),
    );
    expect(modulesOf(d, size)).toEqual(expected);
  });

  it('takes the smallest version: 758 packed characters in 15 and one more in 16', () => {
    expect(qrVersionOf('A'.repeat(758))).toBe(15);
    expect(qrVersionOf('A'.repeat(759))).toBe(16);
  });

  it('holds 4,296 characters and not one more', () => {
    expect(qrVersionOf('A'.repeat(4296))).toBe(40);
    expect(qrVersionOf('A'.repeat(4297))).toBeNull();
    expect(() => qrOf('A'.repeat(4297))).toThrow(RangeError);
  });

  it('is drawn with four light modules on all sides', () => {
    const { size, d } = qrOf('HELLO');
    const { width, height, prims } = qrPicture('HELLO');
    expect([width, height]).toEqual([29, 29]);
    expect(prims.map((prim) => prim.kind === 'path' && prim.fill)).toEqual(['surface', 'ink']);
    const [, dark] = prims;
    const drawn = dark?.kind === 'path' ? modulesOf(dark.d, width) : [];
    const inside = drawn.slice(4, 4 + size).map((row) => row.slice(4, 4 + size));
    expect(inside).toEqual(modulesOf(d, size));
    expect(drawn.flat().filter(Boolean)).toHaveLength(inside.flat().filter(Boolean).length);
  });
});

describe('a picture without a readable code', () => {
  it.each([
    ['white', () => new Uint8ClampedArray(320 * 240 * 4).fill(255)],
    ['noise', () => Uint8ClampedArray.from({ length: 320 * 240 * 4 }, (_, place) => (place * 7919) % 256)],
    ['too few pixels for its size', () => new Uint8ClampedArray(12)],
  ])('gives nothing: %s', (_, data) => {
    expect(decoded({ width: 320, height: 240, data: data() })).toBeNull();
  });

  it('gives nothing: no pixels at all', () => {
    expect(decoded({ width: 0, height: 0, data: new Uint8ClampedArray() })).toBeNull();
  });
});
