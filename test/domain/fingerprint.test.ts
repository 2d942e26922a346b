import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { fingerprintOf, fnv1a64, statementFingerprint } from '#src/domain/fingerprint.ts';
import { smallInstrument } from '#test/support/rounds.ts';

test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
  ['chongo was here!\n', '46810940eff5f915'],
])('%j has the published fingerprint', (text, fingerprint) => {
  expect(fnv1a64(text)).toBe(fingerprint);
});

it('reads a text as UTF-8', () => {
  // The same sum over the bytes that the platform's own encoder gives.
  const overBytes = (bytes: Uint8Array) =>
    [...bytes].reduce(
      (hash, byte) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n),
      0xcbf29ce484222325n,
    );
  const check = (text: string) => {
    expect(BigInt(`0x${fnv1a64(text)}`)).toBe(overBytes(new TextEncoder().encode(text)));
  };
  ['ĳ', 'é', '€', '𝄞 en 🙂'].forEach(check);
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), check));
});

it('a statement’s fingerprint changes with its id and with its wording in any language', () => {
  const given = statementFingerprint('B1', ['Wij delen', 'We share']);
  expect(given).toMatch(/^[0-9a-f]{16}$/);
  expect(statementFingerprint('B1', ['Wij delen', 'We share'])).toBe(given);
  expect(statementFingerprint('B2', ['Wij delen', 'We share'])).not.toBe(given);
  expect(statementFingerprint('B1', ['Wij delen', 'We share.'])).not.toBe(given);
  expect(statementFingerprint('B1', ['We share', 'Wij delen'])).not.toBe(given);
});

it('a round’s fingerprint changes with its statements, their order and their wording', () => {
  const given = fingerprintOf(smallInstrument, ['B1', 'B2']);
  const reworded = { ...smallInstrument, fingerprints: { B2: '85944171f73967e8' } };
  expect(fingerprintOf(smallInstrument, ['B2', 'B1'])).not.toBe(given);
  expect(fingerprintOf(smallInstrument, ['B1'])).not.toBe(given);
  expect(fingerprintOf(reworded, ['B1', 'B2'])).not.toBe(given);
});
