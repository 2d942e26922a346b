// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc10, crc32 } from '#src/handin/checksum.ts';

const letters = fc.array(fc.nat(31), { minLength: 2, maxLength: 40 });

describe('CRC-32', () => {
  it('gives the published check value', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

describe('CRC-10', () => {
  /** By long division on paper: x^10 leaves x^9 + x^5 + x^4 + x + 1, and x^11 is x times that, once more reduced. */
  it('is the rest of a division by the polynomial', () => {
    expect(crc10([0, 1], 0)).toBe(0b1000110011);
    expect(crc10([0, 2], 0)).toBe(0b0001100110 ^ 0b1000110011);
  });

  it('goes to zero over its own result', () => {
    fc.assert(
      fc.property(letters, fc.nat(1023), (data, start) => {
        const check = crc10(data, start);
        expect(crc10([...data, check >> 5, check & 31], start)).toBe(0);
      }),
    );
  });

  it('differs for every other start', () => {
    fc.assert(
      fc.property(letters, (data) => {
        const results = Array.from({ length: 1024 }, (_, start) => crc10(data, start));
        expect(new Set(results).size).toBe(1024);
      }),
      { numRuns: 20 },
    );
  });
});
