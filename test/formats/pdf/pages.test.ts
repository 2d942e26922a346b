// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import type { Block } from '#src/formats/contract.ts';
import { written } from './documents.ts';
import { elements, elementsOn, letters, type PdfPage } from './read-pdf.ts';

/** Whole documents are written and read back, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

/** Where the body of a page ends, in points from its bottom: above the foot, which starts at 49,5. */
const bodyEnd = 49.5 + 16;
const columns = [
  { title: 'Onderwerp', share: 0.4 },
  { title: 'Stelling', share: 0.5 },
  { title: 'Gem.', share: 0.1, align: 'end' as const },
];
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const name = `Onderwerp ${String(index + 1)}`;
    return [name, index % 3 === 0 ? `Stelling van ${name}. `.repeat(4) : 'Kort.', String(index + 1)];
  });
const filler = (lines: number): Block => ({
  kind: 'paragraph',
  text: Array.from({ length: lines }, (_, index) => `Regel ${String(index + 1)}`).join('\n'),
});
const rowTitles = (page: PdfPage) =>
  elementsOn(page, 'TR')
    .map((row) => row.inner[0]?.text ?? '')
    .filter((text) => /\d/.test(text));
const lastOf = (page: PdfPage) => page.body.inner.at(-1)?.role;

describe('a table over several pages', () => {
  it('has all its cells, in order, and its column titles for the eye on every page', async () => {
    const rows = rowsOf(70);
    const pdf = await written([{ kind: 'table', columns, rows }]);
    expect(pdf.pages.length).toBeGreaterThanOrEqual(3);
    const cells = elements(pdf, 'TR')
      .slice(1)
      .map((row) => row.inner.map((cell) => letters(cell.text)));
    expect(cells).toEqual(rows.map((row) => row.map(letters)));
    pdf.pages.forEach((page, index) => {
      const inStructure = elementsOn(page, 'TR')[0]?.inner.map((cell) => cell.text);
      const forTheEye = page.artifacts.map((word) => word.text);
      if (index === 0) expect(inStructure).toEqual(['Onderwerp', 'Stelling', 'Gem.']);
      else expect(forTheEye).toEqual(expect.arrayContaining(['Onderwerp', 'Stelling', 'Gem.']));
    });
  });

  it('never tears a row apart', async () => {
    const high = Array.from({ length: 60 }, (_, index) => [
      `Rij ${String(index + 1)}`,
      'Woord '.repeat(50),
      '',
    ]);
    const pdf = await written([{ kind: 'table', columns, rows: high }]);
    const rows = pdf.pages.flatMap((page) => elementsOn(page, 'TR')).slice(1);
    expect(pdf.pages.length).toBeGreaterThan(3);
    expect(rows.map((row) => row.inner[0]?.text)).toEqual(high.map(([title]) => title));
  });

  it('never leaves its last row alone', async () => {
    for (let count = 26; count <= 33; count += 1) {
      const rows = Array.from({ length: count }, (_, index) => [`Rij ${String(index + 1)}`, '', '']);
      const pdf = await written([{ kind: 'table', columns, rows }]);
      const perPage = pdf.pages.map((page) => rowTitles(page).length);
      expect(perPage.reduce((sum, found) => sum + found)).toBe(count);
      for (const found of perPage) expect(found).toBeGreaterThanOrEqual(2);
    }
  });

  it('deals a row that is higher than a page over pages, whole', async () => {
    const long = Array.from({ length: 2500 }, (_, index) => `woord${String(index)}`).join(' ');
    const pdf = await written([
      {
        kind: 'table',
        columns,
        rows: [
          ['Lang', long, '1'],
          ['Kort', 'Kort.', '2'],
        ],
      },
    ]);
    expect(pdf.pages.length).toBeGreaterThanOrEqual(3);
    const [cell] = pdf.pages
      .flatMap((page) => elementsOn(page, 'TD').filter((element) => element.text.startsWith('woord')))
      .map((element) => element.text)
      .reduce<string[]>((all, text) => [`${all[0] ?? ''}${text}`], []);
    expect(letters(cell ?? '')).toBe(letters(long));
  });

  it('survives column titles that leave no room', async () => {
    const title = 'titel '.repeat(1200);
    const pdf = await written([{ kind: 'table', columns: [{ title, share: 1 }], rows: [['a'], ['b']] }]);
    expect(elements(pdf, 'TR')).toHaveLength(3);
  });

  it('stands at the end of its columns where it says so', async () => {
    const pdf = await written([
      {
        kind: 'table',
        columns,
        rows: [
          ['a', 'b', '3,4'],
          ['c', 'd', '11,1'],
        ],
      },
    ]);
    const ends = elements(pdf, 'TR').map((row) => {
      const word = row.inner[2]?.words[0];
      return (word?.x ?? 0) + (word?.width ?? 0);
    });
    for (const end of ends) expect(end).toBeCloseTo(595.28 - 48, 1);
  });
});

describe('the turning of a page', () => {
  it('never leaves a heading alone at the foot, nor the quiet line that belongs to it', async () => {
    for (const lines of [32, 34, 35, 36, 37, 38, 40, 43]) {
      const pdf = await written([
        filler(lines),
        { kind: 'heading', level: 2, text: 'Belangen' },
        { kind: 'heading', level: 3, text: 'Antwoorden' },
        { kind: 'paragraph', text: 'gemiddeld 3,2', quiet: true },
        { kind: 'table', columns, rows: rowsOf(12) },
      ]);
      const withHeading = pdf.pages.filter((page) => elementsOn(page, 'H2').length > 0);
      expect(withHeading.map((page) => elementsOn(page, 'H3').length)).toEqual([1]);
      expect(withHeading.map((page) => rowTitles(page).length >= 2)).toEqual([true]);
      for (const page of pdf.pages) expect(['H2', 'H3']).not.toContain(lastOf(page));
    }
  });

  it('keeps words of people together where they fit on a page', async () => {
    const texts = Array.from({ length: 6 }, (_, index) => `Stem ${String(index)}. `.repeat(20));
    for (const lines of [20, 30, 36, 38]) {
      const pdf = await written([filler(lines), { kind: 'quotes', heading: 'Vertrouwen', texts }]);
      const quotePages = pdf.pages.filter((page) => elementsOn(page, 'BlockQuote').length > 0);
      expect(quotePages).toHaveLength(1);
      expect(quotePages.map((page) => elementsOn(page, 'H2').length)).toEqual([1]);
    }
  });

  it('leaves no line of a paragraph alone', async () => {
    for (const lines of [36, 37, 38, 39, 40, 41, 42]) {
      const pdf = await written([filler(lines), filler(5)]);
      const last = pdf.pages.map((page) => elementsOn(page, 'P').at(-1)?.words.length ?? 0);
      const first = pdf.pages.slice(1).map((page) => elementsOn(page, 'P')[0]?.words.length ?? 0);
      for (const count of [...last, ...first]) expect(count).toBeGreaterThanOrEqual(2);
    }
  });

  it('makes a figure a little smaller to keep it on its page, with its caption', async () => {
    const figure: Block = {
      kind: 'figure',
      alt: 'Een radar',
      caption: 'Stip: een deelnemer.',
      picture: {
        width: 400,
        height: 400,
        prims: [
          {
            kind: 'text',
            x: 0,
            y: 400,
            lines: ['Onder'],
            size: 10,
            lineHeight: 12,
            anchor: 'start',
            fill: 'ink',
          },
        ],
      },
    };
    const pagesWith = async (lines: number) => {
      const pdf = await written([filler(lines), figure]);
      return pdf.pages.map((page) => page.body.inner.map((element) => element.role).slice(-2));
    };
    expect(await pagesWith(14)).toEqual([['Figure', 'Caption']]);
    expect(await pagesWith(30)).toEqual([
      ['H1', 'P'],
      ['Figure', 'Caption'],
    ]);
  });

  it('keeps everything above the foot', async () => {
    const pdf = await written([
      filler(100),
      { kind: 'table', columns, rows: rowsOf(40) },
      { kind: 'quotes', heading: 'Woorden', texts: ['Een lange zin over samenwerken. '.repeat(300)] },
    ]);
    const lowest = pdf.pages.map((page) => Math.min(...page.body.words.map((word) => word.y)));
    expect(lowest.length).toBeGreaterThan(4);
    for (const y of lowest) expect(y).toBeGreaterThan(bodyEnd);
  });
});

describe('the foot of a page', () => {
  it('says where the page is from and which one it is, outside the text that is read aloud', async () => {
    const pdf = await written([filler(90)]);
    expect(pdf.pages).toHaveLength(3);
    expect(pdf.pages.map((page) => page.artifacts.map((word) => word.text))).toEqual([
      ['Gemaakt met Samenspiegel 1.0', '1 van 3'],
      ['Gemaakt met Samenspiegel 1.0', '2 van 3'],
      ['Gemaakt met Samenspiegel 1.0', '3 van 3'],
    ]);
  });

  it('grows with a long name and stays clear of the number and of the text', async () => {
    const foot = 'Samenwerkingsverband van zeer veel scholen '.repeat(4);
    const [page] = (await written([filler(60)], { foot })).pages;
    const words = page?.artifacts ?? [];
    expect(letters(words.map((word) => word.text).join(''))).toContain(letters(foot));
    const number = words.find((word) => word.text.includes('van 2'));
    for (const word of words.filter((other) => other !== number)) {
      expect(word.x + word.width).toBeLessThan(number?.x ?? 0);
    }
    const lowest = Math.min(...(page?.body.words ?? []).map((word) => word.y));
    expect(lowest).toBeGreaterThan(Math.max(...words.map((word) => word.y)) + 16);
  });
});
