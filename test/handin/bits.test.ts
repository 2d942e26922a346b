// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter } from '#src/handin/bits.ts';

describe('bits', () => {
  it('are written the highest first, and the last byte is filled up with zeros', () => {
    const to = new BitWriter();
    to.bits(0b101, 3);
    to.flag(true);
    to.bits(0b11, 7);
    expect([...to.result()]).toEqual([0b10110000, 0b01100000]);
  });

  it('take eight for a number below 128, and sixteen for the next', () => {
    const to = new BitWriter();
    to.number(127);
    to.number(128);
    expect([...to.result()]).toEqual([0b01111111, 0b10000000, 0b00000001]);
  });

  it('come back as they went in, whatever stands between them', () => {
    const whole = fc.oneof(fc.nat(), fc.integer({ min: 0, max: 2 ** 49 - 1 }));
    const piece = fc.record({ number: whole, bit: fc.boolean(), bytes: fc.uint8Array({ maxLength: 5 }) });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const to = new BitWriter();
        for (const { number, bit, bytes } of pieces) {
          to.flag(bit);
          to.number(number);
          to.bits(bytes.length, 3);
          to.bytes(bytes);
        }
        const from = new BitReader(to.result());
        const read = pieces.map(() => {
          const [bit, number] = [from.flag(), from.number()];
          return { number, bit, bytes: Uint8Array.from(from.bytes(from.bits(3))) };
        });
        expect(read).toEqual(pieces);
        expect(from.isBad).toBe(false);
        expect(from.rest()).toHaveLength(0);
      }),
    );
  });
});

describe('reading past the end', () => {
  it.each([
    ['bits', (from: BitReader) => from.bits(9)],
    ['a number', (from: BitReader) => from.number()],
    ['bytes', (from: BitReader) => from.bytes(2).length],
  ])('gives nothing and says so: %s', (_, read) => {
    const from = new BitReader(Uint8Array.of(0xff));
    expect(read(from) & 0x80).toBe(0);
    expect(from.isBad).toBe(true);
  });

  it('ends with a number that never ends', () => {
    const from = new BitReader(new Uint8Array(1000).fill(0xff));
    expect(from.number()).toBe(0);
    expect(from.isBad).toBe(true);
  });
});
