// @vitest-environment node
import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { unpackWoff } from '#src/formats/pdf/woff.ts';

const bytes = (...parts: (string | number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])),
  );
const u32 = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

it('takes a font with one packed and one plain table out of its WOFF', async () => {
  const long = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
  const packed = deflateSync(long);
  const woff = bytes(
    ['wOFF'].join(''),
    [0, 1, 0, 0],
    [...u32(0), 0, 2, 0, 0],
    Array.from({ length: 28 }, () => 0),
    'head',
    [...u32(84), ...u32(3), ...u32(3), ...u32(0x01020304)],
    'name',
    [...u32(88), ...u32(packed.length), ...u32(40), ...u32(0x05060708)],
    'xyz',
    [0],
    packed,
  );

  expect(await unpackWoff(woff)).toEqual(
    bytes(
      // Two tables: the largest power of two not above it is 2 itself, so 32, 1 and 0.
      [0, 1, 0, 0, 0, 2, 0, 32, 0, 1, 0, 0],
      'head',
      [...u32(0x01020304), ...u32(44), ...u32(3)],
      'name',
      [...u32(0x05060708), ...u32(48), ...u32(40)],
      'xyz',
      [0],
      long,
    ),
  );
});
