import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '#src/formats/pptx/deck.ts';
import { pptxFacts } from '#src/formats/pptx/facts.ts';
import { slidesOf, writeSlides } from '#src/formats/pptx/write-slides.ts';
import { palette } from '../pdf/documents.ts';
import {
  chartLines,
  namedOn,
  notesOf,
  type Pptx,
  readPptx,
  sheetIn,
  slideCount,
  textsOn,
} from './read-pptx.ts';

const opening: Slide = {
  title: 'Relatie staat het hoogst',
  kicker: 'Samenspiegel · Werkgroep LOB',
  parts: [
    { kind: 'text', look: 'plain', text: '6 deelnemers' },
    { kind: 'text', look: 'question', text: 'Wat zie je?' },
  ],
  notes: ['Zeg: dit zijn jullie antwoorden.', 'Wacht even.'],
};
const radar: Slide = {
  title: 'Het hele beeld',
  kicker: '',
  parts: [
    {
      kind: 'radar',
      labels: ['Vertrouwen', 'Besluiten', 'Geld & tijd'],
      lines: [
        { name: 'Gemiddelde', values: [4.5, null, 2] },
        { name: 'Vorige keer', values: [null, 3.1, 5] },
      ],
      alt: 'Radar met 3 onderwerpen',
    },
    { kind: 'text', look: 'quiet', text: '1 = laag' },
  ],
  notes: ['Kijk in stilte.'],
};
const table: Slide = {
  title: 'Belangen',
  kicker: 'Wat wil ieder?',
  tone: 'interests',
  parts: [
    {
      kind: 'table',
      columns: [
        { title: 'Onderwerp', share: 0.8 },
        { title: 'Gem.', share: 0.2, align: 'end' },
      ],
      rows: [
        ['Vertrouwen', '4,5'],
        ['Besluiten', '–'],
      ],
      alt: 'Tabel van Belangen',
    },
  ],
  notes: [],
};

function deckOf(slides: Slide[], given: Partial<Deck> = {}): Deck {
  return {
    language: 'nl-NL',
    title: 'Relatie staat het hoogst',
    createdAt: new Date('2026-11-25T08:00:00.000Z'),
    origin: 'Samenspiegel 1.0.0 · Werkgroep & LOB',
    foot: 'Werkgroep LOB · 6 deelnemers',
    slides,
    ...given,
  };
}
const written = async (...given: Parameters<typeof deckOf>): Promise<Pptx> =>
  readPptx(await slidesOf(deckOf(...given), palette));

describe('a file of slides', () => {
  it('has every slide in order, with title, line above it, parts and foot', async () => {
    const file = await written([opening, radar, table]);
    expect(slideCount(file)).toBe(3);
    expect(textsOn(file, 1)).toEqual([
      'Relatie staat het hoogst',
      'Samenspiegel · Werkgroep LOB',
      '6 deelnemers',
      'Wat zie je?',
      '1',
    ]);
    expect(textsOn(file, 2).slice(0, 2)).toEqual(['Het hele beeld', '1 = laag']);
    expect(textsOn(file, 3).slice(2, -1)).toEqual([
      'Onderwerp',
      'Gem.',
      'Vertrouwen',
      '4,5',
      'Besluiten',
      '–',
    ]);
    const layout = file.names.find((name) => file.text(name).includes('Werkgroep LOB · 6 deelnemers'));
    expect(layout).toMatch(/^ppt\/slideLayouts\//);
    expect(file.text(`ppt/slides/_rels/slide1.xml.rels`)).toContain(layout?.split('/').pop());
  });

  it('is 16:9, with a real title on every slide', async () => {
    const file = await written([opening, table]);
    const size = file.part('ppt/presentation.xml').querySelector('sldSz');
    expect(Number(size?.getAttribute('cx')) / Number(size?.getAttribute('cy'))).toBeCloseTo(16 / 9, 3);
    for (const slide of [1, 2]) {
      const part = file.part(`ppt/slides/slide${String(slide)}.xml`);
      expect(part.querySelector('ph')?.getAttribute('type')).toBe('title');
    }
  });

  it('has notes, a paragraph each', async () => {
    const file = await written([opening, table]);
    expect(notesOf(file, 1)).toEqual(['Zeg: dit zijn jullie antwoorden.', 'Wacht even.']);
    expect(notesOf(file, 2)).toEqual([]);
  });

  it('says in its language that it is in its language', async () => {
    const file = await written([opening, radar, table], { language: 'en-GB' });
    const tags = file.names
      .filter((name) => name.endsWith('.xml'))
      .flatMap((name) => [...file.text(name).matchAll(/\blang="([^"]*)"/g)].map(([, tag]) => tag));
    expect([...new Set(tags)]).toEqual(['en-GB']);
  });

  it('names the title, where it comes from and the moment in its own data, and nobody', async () => {
    const file = await written([opening]);
    const core = file.part('docProps/core.xml').documentElement.textContent.replace(/\s+/g, ' ').trim();
    expect(core).toBe(
      'Relatie staat het hoogst Samenspiegel 1.0.0 · Werkgroep & LOB Samenspiegel Samenspiegel 1 2026-11-25T08:00:00Z 2026-11-25T08:00:00Z',
    );
  });

  it('lists only parts that it has', async () => {
    const file = await written([opening, radar, table]);
    const listed = [...file.part('[Content_Types].xml').querySelectorAll('Override')].map((one) =>
      (one.getAttribute('PartName') ?? '').slice(1),
    );
    expect(listed.filter((name) => !file.names.includes(name))).toEqual([]);
    expect(listed).toContain('ppt/slides/slide3.xml');
  });

  it('is the same file for the same slides, and has its type', async () => {
    const deck = deckOf([opening, radar, table]);
    expect(await slidesOf(deck, palette)).toEqual(await slidesOf(deck, palette));
    const file = await writeSlides(deck, palette);
    expect(file.type).toBe(pptxFacts.mimeType);
    expect(file.size).toBeGreaterThan(10_000);
  });
});

describe('a radar on a slide', () => {
  it('is a chart with its numbers; where there is none it has a gap', async () => {
    const file = await written([radar]);
    expect(chartLines(file)).toEqual([
      { name: 'Gemiddelde', labels: ['Vertrouwen', 'Besluiten', 'Geld & tijd'], values: { 0: 4.5, 2: 2 } },
      { name: 'Vorige keer', labels: ['Vertrouwen', 'Besluiten', 'Geld & tijd'], values: { 1: 3.1, 2: 5 } },
    ]);
    const chart = file.part(file.names.find((name) => name.startsWith('ppt/charts/chart')) ?? '');
    expect(chart.querySelector('dispBlanksAs')?.getAttribute('val')).toBe('gap');
    expect(chart.querySelector('valAx scaling max')?.getAttribute('val')).toBe('5');
  });

  it('tells its lines apart without colour', async () => {
    const file = await written([radar]);
    const chart = file.part(file.names.find((name) => name.startsWith('ppt/charts/chart')) ?? '');
    const lines = [...chart.querySelectorAll('ser')];
    expect(lines.map((line) => line.querySelector('spPr prstDash')?.getAttribute('val'))).toEqual([
      'solid',
      'dash',
    ]);
    expect(lines.map((line) => line.querySelector('marker symbol')?.getAttribute('val'))).toEqual([
      'circle',
      'diamond',
    ]);
  });

  it('takes its numbers along as a sheet, without empty ones', async () => {
    const sheet = sheetIn(await slidesOf(deckOf([radar]), palette));
    const cells = [...sheet.part('xl/worksheets/sheet1.xml').querySelectorAll('c:not([t])')];
    expect(cells.map((cell) => `${cell.getAttribute('r') ?? ''} ${cell.textContent}`)).toEqual([
      'B2 4.5',
      'C3 3.1',
      'B4 2',
      'C4 5',
    ]);
    expect(sheet.text('docProps/core.xml')).toContain('2026-11-25T08:00:00Z');
  });

  it('is said in words, as are tables, and each has a number of its own', async () => {
    const file = await written([radar, table]);
    expect(namedOn(file, 1).map(({ alt }) => alt)).toContain('Radar met 3 onderwerpen');
    expect(namedOn(file, 2).map(({ alt }) => alt)).toContain('Tabel van Belangen');
    for (const slide of [1, 2]) {
      const ids = namedOn(file, slide).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const head = file.part('ppt/slides/slide2.xml').querySelector('tblPr');
    expect(head?.getAttribute('firstRow')).toBe('1');
  });
});

describe('what fits', () => {
  const bottom = 6.86 * 914_400;

  it('stays above the foot: a long table has smaller letters', async () => {
    const rows = Array.from({ length: 8 }, (_, row) => [
      `Onderwerp ${String(row)} met een lange naam`,
      '3,5',
    ]);
    const parts = table.parts.map((part) => (part.kind === 'table' ? { ...part, rows } : part));
    const file = await written([{ ...table, parts }]);
    const part = file.part('ppt/slides/slide1.xml');
    const heights = [...part.querySelectorAll('tr')].map((row) => Number(row.getAttribute('h')));
    const top = Number(part.querySelector('graphicFrame > xfrm > off')?.getAttribute('y'));
    expect(top + heights.reduce((sum, height) => sum + height, 0)).toBeLessThan(bottom);
    expect(heights).toHaveLength(9);
  });
});

describe('text from anywhere', () => {
  const everywhere = (text: string): Slide[] => [
    {
      title: text,
      kicker: text,
      tone: text,
      parts: [
        { kind: 'text', look: 'large', text },
        { kind: 'table', columns: [{ title: text, share: 1 }], rows: [[text]], alt: text },
      ],
      notes: [text],
    },
    {
      title: '',
      kicker: '',
      parts: [
        { kind: 'radar', labels: [text, 'b', 'c'], lines: [{ name: text, values: [1, 2, 3] }], alt: text },
      ],
      notes: [],
    },
  ];

  it.each([
    '<a:t>x</a:t>',
    '"/> & \' ]]>',
    '=HYPERLINK("https://example.org")',
    '\u202eomgekeerd',
    'lang="en-US" $1',
  ])('stays text: %s', async (text) => {
    const file = await written(everywhere(text), { title: text, foot: text });
    expect(textsOn(file, 1).slice(0, 5)).toEqual([text, text, text, text, text]);
    expect(notesOf(file, 1)).toEqual([text]);
    expect(namedOn(file, 2).map(({ alt }) => alt)).toContain(text);
    expect(chartLines(file)[0]).toMatchObject({ name: text, labels: [text, 'b', 'c'] });
    expect(file.names.filter((name) => file.text(name).includes('TargetMode="External"'))).toEqual([]);
  });

  it('never breaks the file: control characters and half characters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (text) => {
        expect(slideCount(await written(everywhere(text), { title: text, foot: text }))).toBe(2);
      }),
      { numRuns: 8 },
    );
  });
});
