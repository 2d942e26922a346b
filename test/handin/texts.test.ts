// @vitest-environment node
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter } from '#src/handin/bits.ts';
import { readTexts, TextShelf, unpackedLimit, writeTexts } from '#src/handin/texts.ts';
import { answerWords } from '#src/handin/words.ts';
import { arbitraryText } from '#test/support/any-value.ts';
import { wellFormed } from './rounds.ts';

function packed(texts: string[], dictionary = answerWords): Uint8Array {
  const to = new BitWriter();
  writeTexts(to, texts, dictionary);
  return to.result();
}

function block(length: number, bytes: Uint8Array): BitReader {
  const to = new BitWriter();
  to.number(length);
  to.number(bytes.length);
  to.bytes(bytes);
  return new BitReader(to.result());
}

describe('a block of texts', () => {
  it('comes back whole, half characters made whole', () => {
    fc.assert(
      fc.property(fc.array(arbitraryText(2000), { maxLength: 6 }), (texts) => {
        expect(readTexts(new BitReader(packed(texts)), answerWords)).toEqual({
          ok: true,
          value: texts.map(wellFormed),
        });
      }),
    );
  });

  it('keeps the signs that it uses itself', () => {
    const texts = ['\ufeff', '\u001f', '\u001b', '\u001b1', '\u001b0\u001f', '', '\ufeff'];
    expect(readTexts(new BitReader(packed(texts)), answerWords)).toEqual({ ok: true, value: texts });
  });

  it('is smaller for likely words than without knowing them', () => {
    const note = 'We moeten meer tijd en geld hebben om afspraken met de bedrijven te kunnen nakomen.';
    expect(packed([note]).length).toBeLessThan(packed([note], '').length * 0.7);
  });

  it('grows by no more than its lengths when nothing can be won', () => {
    expect(packed(['ÿ']).length).toBe(2 + 3);
  });
});

describe('a bad block of texts', () => {
  it('is too large when it says so, before room is made for it', () => {
    const zeros = deflateSync(new Uint8Array(unpackedLimit + 1));
    expect(readTexts(block(unpackedLimit + 1, zeros), '')).toEqual({ ok: false, reason: 'tooLarge' });
  });

  it('cannot grow beyond the length it told', () => {
    const bomb = deflateSync(new Uint8Array(3_000_000));
    const read = readTexts(block(10, bomb), '');
    expect(JSON.stringify(read).length).toBeLessThan(200);
  });

  it('is damaged when bytes are missing, or it is shorter than it told', () => {
    const bytes = deflateSync(new TextEncoder().encode('afspraken\u001f'));
    expect(readTexts(block(11, bytes), '')).toEqual({ ok: false, reason: 'damaged' });
    expect(readTexts(block(10, bytes.subarray(0, -3)), '')).toEqual({ ok: false, reason: 'damaged' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.uint8Array({ maxLength: 100 }), (length, bytes) => {
        expect(() => readTexts(block(length, bytes), answerWords)).not.toThrow();
        expect(() => readTexts(new BitReader(bytes), answerWords)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a shelf of texts', () => {
  it('hands them out in order, and says when there are no more', () => {
    const reader = new BitReader(new Uint8Array());
    const shelf = new TextShelf(['one'], reader);
    expect([shelf.take(), reader.isBad]).toEqual(['one', false]);
    expect([shelf.take(), reader.isBad]).toEqual(['', true]);
  });
});
