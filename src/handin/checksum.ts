const crc32Table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as in ISO/IEC/IEEE 8802-3 (reflected, polynomial 0x04C11DB7), as a whole number below 2^32. */
export function crc32(bytes: Iterable<number>): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (crc32Table[(value ^ byte) & 255] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}

/**
 * CRC-10 with the polynomial x^10 + x^9 + x^5 + x^4 + x + 1 (ITU-T I.610) over groups of five bits.
 * Its constant term makes it find every burst of errors within ten bits, so one wrong letter of five bits
 * wherever it is, and two neighbours that changed places. Another `start` always gives another result.
 * @param letters numbers from 0 to 31
 * @param start from 0 to 1023
 */
export function crc10(letters: readonly number[], start: number): number {
  let value = start;
  for (const letter of letters) {
    value ^= letter << 5;
    for (let bit = 0; bit < 5; bit += 1) value = value & 512 ? ((value << 1) ^ 0x633) & 1023 : value << 1;
  }
  return value;
}
