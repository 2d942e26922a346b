import type { Instrument } from './instrument.ts';

const prime = 0x100000001b3n;
const offset = 0xcbf29ce484222325n;
const mask = 0xffffffffffffffffn;

/**
 * FNV-1a, 64 bits, over the UTF-8 bytes of a text, as 16 hexadecimal digits.
 * Tells equal from changed wording; it is no protection against a forger.
 * Source: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm" (IETF draft-eastlake-fnv).
 */
export function fnv1a64(text: string): string {
  let hash = offset;
  for (const byte of utf8Bytes(text)) {
    hash = ((hash ^ BigInt(byte)) * prime) & mask;
  }
  return hash.toString(16).padStart(16, '0');
}

/** A statement's fingerprint: its id and its wording in each language the version was published in, in that order. */
export function statementFingerprint(statementId: string, wordings: readonly string[]): string {
  return fnv1a64([statementId, ...wordings].join('\n'));
}

/** The fingerprint of the statements a round asks, in their order. */
export function fingerprintOf(instrument: Instrument, statementIds: readonly string[]): string {
  return fnv1a64(statementIds.map((id) => `${id}:${instrument.fingerprints[id] ?? ''}`).join('\n'));
}

function utf8Bytes(text: string): number[] {
  return [...text].flatMap((character) => {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) return [point];
    if (point < 0x800) return [0xc0 | (point >> 6), 0x80 | (point & 63)];
    if (point < 0x10000) return [0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63)];
    return [
      0xf0 | (point >> 18),
      0x80 | ((point >> 12) & 63),
      0x80 | ((point >> 6) & 63),
      0x80 | (point & 63),
    ];
  });
}
