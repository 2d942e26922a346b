import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '#src/domain/wrap-text.ts';

/** Every character is one wide. */
const wide = (text: string) => text.length;

describe('wrapping a text', () => {
  it('leaves a text that fits on one line', () => {
    expect(wrapText('Geld en tijd', wide, 12, 20)).toEqual(['Geld en tijd']);
  });

  it('breaks at words and evens the lines out', () => {
    expect(wrapText('Zorg voor het geheel', wide, 14, 20)).toEqual(['Zorg voor', 'het geheel']);
  });

  it('gives a word that is too wide a line of its own', () => {
    expect(wrapText('Concurrentie bespreken', wide, 10, 20)).toEqual(['Concurrentie', 'bespreken']);
  });

  it('cuts a word only when it is wider than the limit', () => {
    expect(wrapText('Samenwerkingsovereenkomst', wide, 8, 10)).toEqual(['Samenwerki', 'ngsovereen', 'komst']);
  });

  it('has no lines for an empty text', () => {
    expect(wrapText('  ', wide, 10, 10)).toEqual([]);
  });

  it('loses no word, keeps their order and never makes a line wider than the limits allow', () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', 'c', 'é') });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 3, max: 30 }),
        (words, width) => {
          const lines = wrapText(words.join(' '), wide, width, 12);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) {
            expect(line.length <= width || !line.includes(' ')).toBe(true);
          }
        },
      ),
    );
  });
});
