// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, type MeasureRuns } from '#src/formats/pdf/lines.ts';

/** Every character one wide. */
const measure: MeasureRuns = (runs) => runs.reduce((sum, run) => sum + run.text.length, 0);
const breakAt = (width: number, text: string) =>
  linesOf(text, 'regular', width, measure).map((line) => line.runs.map((run) => run.text).join(''));

describe('a text in lines', () => {
  it('breaks at spaces, which stay at the end of their line and take no room', () => {
    expect(breakAt(8, 'een twee drie')).toEqual(['een twee ', 'drie']);
    expect(breakAt(7, 'een twee drie')).toEqual(['een ', 'twee ', 'drie']);
  });

  it('breaks after a dash between letters, not before a number below zero', () => {
    expect(breakAt(8, 'de STO-regio')).toEqual(['de STO-', 'regio']);
    expect(breakAt(6, 'van -12')).toEqual(['van ', '-12']);
    expect(breakAt(4, 'a/b/c')).toEqual(['a/b/', 'c']);
  });

  it('keeps together what a hard space holds together', () => {
    expect(breakAt(6, 'nu €\u00a012')).toEqual(['nu ', '€\u00a012']);
  });

  it('breaks inside a word only where the word is wider than a line', () => {
    expect(breakAt(4, 'aaaabbbbcc')).toEqual(['aaaa', 'bbbb', 'cc']);
    expect(breakAt(4, 'a bbbbbb')).toEqual(['a bb', 'bbbb']);
  });

  it('does not leave a short word alone on the last line', () => {
    expect(breakAt(13, 'een twee drie e.')).toEqual(['een twee ', 'drie e.']);
    expect(breakAt(13, 'een twee drie vier')).toEqual(['een twee drie ', 'vier']);
  });

  it('keeps the line breaks and the empty lines of the writer', () => {
    expect(breakAt(9, 'een\ntwee')).toEqual(['een ', 'twee']);
    expect(breakAt(9, 'een\r\n\r\ntwee')).toEqual(['een ', ' ', 'twee']);
  });

  it('has none when it is blank', () => {
    expect(breakAt(9, '')).toEqual([]);
    expect(breakAt(9, ' \n ')).toEqual([]);
  });

  it('knows the width of what is seen of a line', () => {
    const [line] = linesOf('een twee drie', 'regular', 8, measure);
    expect(line?.width).toBe(8);
  });

  it('is in as few runs as it has fonts, and knows how many of its characters became a box', () => {
    const [line] = linesOf('a😀😀bc', 'regular', 9, measure);
    expect(line).toEqual({
      runs: [
        { text: 'a', font: 'regular' },
        { text: '□□', font: 'symbols' },
        { text: 'bc', font: 'regular' },
      ],
      width: 5,
      boxes: 2,
    });
  });

  it('loses nothing and is never wider than asked', () => {
    const words = fc.string({ unit: fc.constantFrom(...Array.from('abé-/ αЖ✓→\u00a0')), maxLength: 80 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = linesOf(text, 'regular', width, measure);
        const all = lines.flatMap((line) => line.runs.map((run) => run.text)).join('');
        expect(all).toBe(text.trim() === '' ? '' : text);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
      }),
    );
  });
});
