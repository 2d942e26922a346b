// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Block } from '#src/formats/contract.ts';
import { written } from './documents.ts';
import { elements, letters } from './read-pdf.ts';

/** Whole documents are written and read back, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const textOf = (pdf: Awaited<ReturnType<typeof written>>, role: string) =>
  elements(pdf, role)
    .map((element) => element.text)
    .join('');

describe('a text of 10,000 characters', () => {
  it.each([
    ['with spaces', 'Wij spreken elkaar te weinig. '.repeat(333) + 'Genoeg.'],
    ['without spaces', 'abcdefghij'.repeat(1000)],
  ])('is there to the last letter as a quote, %s', async (_, text) => {
    const pdf = await written([{ kind: 'quotes', heading: 'Nog niet gezegd', texts: [text, 'Daarna'] }]);
    const quotes = pdf.pages.flatMap((page) =>
      page.body.inner.filter((element) => element.role === 'BlockQuote'),
    );
    expect(letters(quotes.map((quote) => quote.text).join(''))).toBe(`${letters(text)}Daarna`);
    expect(pdf.pages.length).toBeGreaterThan(2);
  });

  it('is there to the last letter as a paragraph and stays inside the margins', async () => {
    const pdf = await written([{ kind: 'paragraph', text: 'W'.repeat(10_000) }]);
    const words = elements(pdf, 'P')
      .flatMap((paragraph) => paragraph.words)
      .slice(1);
    expect(words.map((word) => word.text).join('')).toBe('W'.repeat(10_000));
    for (const word of words) expect(word.x + word.width).toBeLessThanOrEqual(595.28 - 48 + 0.01);
  });

  it('may even be the title', async () => {
    const title = 'Titel '.repeat(1600);
    expect(letters(textOf(await written([], { title }), 'H1'))).toBe(letters(title));
  });
});

describe('letters and signs', () => {
  it('of Dutch and of other languages can be read back', async () => {
    const text = 'ĳs, ijs, reünie, coördinatie, € 5, ‘a’ “b” – … → · − ✓ Łódź Αθήνα Київ Nguyễn ½ ≥';
    const pdf = await written([{ kind: 'heading', level: 2, text }]);
    expect(letters(textOf(pdf, 'H2'))).toBe(letters(text));
  });

  it('that no font has are boxes, counted over the whole document, and said at the end', async () => {
    const pdf = await written(
      [
        { kind: 'paragraph', text: 'Top 👍🏽 gedaan' },
        { kind: 'table', columns: [{ title: 'Wie 👩', share: 1 }], rows: [['日本']] },
        { kind: 'quotes', heading: 'שלום', texts: ['e\u0301én', '👨‍👩‍👧'] },
      ],
      { kicker: '🎉' },
    );
    expect(elements(pdf, 'P').map((paragraph) => letters(paragraph.text))).toEqual([
      '□',
      'Top□gedaan',
      'één',
      '□',
      // 🎉, 👍🏽, 👩, 日, 本, four Hebrew letters and the family.
      '10tekenszijnvervangen',
    ]);
    expect(elements(pdf, 'TH').map((cell) => letters(cell.text))).toEqual(['Wie□', '□□']);
  });

  it('are not mentioned when nothing was replaced', async () => {
    const pdf = await written([{ kind: 'paragraph', text: 'Alles staat er.' }]);
    expect(textOf(pdf, 'P')).not.toContain('vervangen');
  });

  it('in a picture count too', async () => {
    const label: Block = {
      kind: 'figure',
      alt: 'Een radar',
      caption: '',
      picture: {
        width: 100,
        height: 100,
        prims: [
          {
            kind: 'text',
            x: 50,
            y: 50,
            lines: ['☃ 5', '日'],
            size: 10,
            lineHeight: 12,
            anchor: 'middle',
            fill: 'ink',
            strong: true,
          },
        ],
      },
    };
    expect(textOf(await written([label]), 'P')).toContain('2 tekens zijn vervangen');
  });
});

describe('text from anywhere', () => {
  it('never stops the report: markup, formulas, control and direction marks, half characters', async () => {
    const wild = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(wild, wild, wild, async (title, word, note) => {
        const pdf = await written(
          [
            { kind: 'heading', level: 2, text: word },
            { kind: 'table', columns: [{ title: word, share: 1 }], rows: [[note]] },
            {
              kind: 'quotes',
              heading: word,
              texts: [note, '<script>alert(1)</script> =1+1 \u202e\u0000\ud800'],
            },
          ],
          { title, kicker: word, foot: word },
        );
        expect(letters(textOf(pdf, 'P'))).toContain('<script>alert(1)</script>=1+1□□');
      }),
      { numRuns: 8 },
    );
  });
});
