// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedLimit, fromCarriedText, toLinkText, toQrText } from '#src/handin/carried-text.ts';

const anyBytes = fc.uint8Array({ maxLength: 300 });

describe('bytes as text', () => {
  it('come back from both alphabets', () => {
    fc.assert(
      fc.property(anyBytes, fc.constantFrom(toQrText, toLinkText), (bytes, toText) => {
        expect(fromCarriedText(toText(bytes))).toEqual({ ok: true, value: bytes });
      }),
    );
  });

  it('have known shapes: 0xFFFF is 38, 40, 17 in base 41, and base64url is that of RFC 4648', () => {
    // 38 * 41 * 41 + 40 * 41 + 17 = 63878 + 1640 + 17 = 65535
    expect(toQrText(Uint8Array.of(0xff, 0xff))).toBe(':+HQ');
    expect(toQrText(Uint8Array.of(42))).toBe('11Q');
    expect(toLinkText(new TextEncoder().encode('fooba'))).toBe('Zm9vYmEL');
    expect(toLinkText(Uint8Array.of(0xfb, 0xff, 0xfe))).toBe('-__-L');
  });

  it('need nothing escaped behind the # of an address, and fit the alphanumeric mode of QR', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const text = toQrText(bytes);
        expect(text).toMatch(/^[0-9A-Z $%*+\-./:]*$/);
        expect(new URL(`https://example.org/#/h/${text}`).hash).toBe(`#/h/${text}`);
        expect(encodeURIComponent(toLinkText(bytes))).toBe(toLinkText(bytes));
      }),
    );
  });

  it('end with a letter, so that no app takes the last sign for punctuation', () => {
    fc.assert(
      fc.property(anyBytes, fc.constantFrom(toQrText, toLinkText), (bytes, toText) => {
        expect(toText(bytes)).toMatch(/[A-Z]$/);
      }),
    );
  });

  it('are read with the escapes that a message app put in', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(fromCarriedText(encodeURIComponent(toQrText(bytes)))).toEqual({ ok: true, value: bytes });
      }),
    );
  });
});

describe('a text that was not made here', () => {
  it.each([
    ['empty', ''],
    ['without a mark', '000'],
    ['a group of one', '0Q'],
    ['a group beyond two bytes', ':+IQ'],
    ['a pair beyond one byte', '6AQ'],
    ['small letters in the alphabet for QR', 'abcQ'],
    ['a strange sign', 'Zm9v!L'],
    ['one lonely letter of base64', 'Zm9vYL'],
    ['half an escape', '%E0%A4%AQ'],
  ])('is damaged: %s', (_, text) => {
    expect(fromCarriedText(text)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('is too large above the limit', () => {
    expect(fromCarriedText('A'.repeat(carriedLimit + 1))).toEqual({ ok: false, reason: 'tooLarge' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('Q', 'L', ''), (text, mark) => {
        expect(() => fromCarriedText(text + mark)).not.toThrow();
      }),
    );
  });
});
