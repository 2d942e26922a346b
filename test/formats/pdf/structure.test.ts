// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Block } from '#src/formats/contract.ts';
import { markShapes } from '#src/formats/pdf/mark.ts';
import { writeDocument } from '#src/formats/pdf/write-document.ts';
import { documentOf, fontFromDisk, palette, written } from './documents.ts';
import { elements, outline } from './read-pdf.ts';

/** Whole documents are written and read back, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const picture: (Block & { kind: 'figure' })['picture'] = {
  width: 400,
  height: 200,
  prims: [
    { kind: 'path', d: 'M0 0 L400 0 A200 200 0 0 1 200 200 Z', fill: 'processTint', stroke: 'process' },
    { kind: 'path', d: 'M0 100 L400 100', stroke: 'inkQuiet', width: 2, dash: [0, 4], cap: 'round' },
    { kind: 'path', d: '', stroke: 'ink' },
    { kind: 'dot', x: 200, y: 100, r: 6, fill: 'surface', stroke: 'ink', width: 2 },
    {
      kind: 'text',
      x: 200,
      y: 40,
      lines: ['Elkaar', 'kennen'],
      size: 14,
      lineHeight: 18,
      anchor: 'middle',
      fill: 'ink',
    },
  ],
};

const table: Block = {
  kind: 'table',
  tone: 'process',
  columns: [
    { title: 'Onderwerp', share: 0.7 },
    { title: 'Gem.', share: 0.3, align: 'end' },
  ],
  rows: [
    ['Elkaar kennen', '4,1'],
    ['Vertrouwen', ''],
  ],
};

describe('the structure of a report', () => {
  it('holds every block in reading order, with the tags a screen reader knows', async () => {
    const pdf = await written([
      { kind: 'paragraph', text: '17 maart 2027 · 9 deelnemers', quiet: true },
      { kind: 'figure', picture, alt: 'Radar met 24 onderwerpen', caption: 'Stip: een deelnemer.' },
      { kind: 'heading', level: 2, text: 'Proces', tone: 'process' },
      table,
      { kind: 'heading', level: 3, text: 'Opmerkingen' },
      { kind: 'quotes', heading: 'Vertrouwen', texts: ['Gaat goed.', 'Kan beter.'] },
    ]);

    expect(pdf.pages.map((page) => outline(page.body))).toEqual([
      [
        'Document',
        ['P', 'Samenspiegel · Werkgroep LOB'],
        ['H1', 'Relatie staat het hoogst'],
        ['P', '17 maart 2027 · 9 deelnemers'],
        ['Figure', 'Elkaarkennen'],
        ['Caption', 'Stip: een deelnemer.'],
        ['H2', 'Proces'],
        [
          'Table',
          ['TR', ['TH', 'Onderwerp'], ['TH', 'Gem.']],
          ['TR', ['TH', 'Elkaar kennen'], ['TD', '4,1']],
          ['TR', ['TH', 'Vertrouwen'], ['TD', '']],
        ],
        ['H3', 'Opmerkingen'],
        ['H4', 'Vertrouwen'],
        ['BlockQuote', ['P', 'Gaat goed.'], ['P', 'Kan beter.']],
      ],
    ]);
  });

  it('says which cells are titles of columns and which of rows', async () => {
    const { raw } = await written([table]);
    expect(raw.match(/\/Scope \/Column/g)).toHaveLength(2);
    expect(raw.match(/\/Scope \/Row/g)).toHaveLength(2);
  });

  it('gives a figure its description and its place on the page', async () => {
    const pdf = await written([{ kind: 'figure', picture, alt: 'Een radar ‘nu’', caption: '' }]);
    expect(elements(pdf, 'Figure').map((figure) => figure.alt)).toEqual(['Een radar ‘nu’']);
    expect(elements(pdf, 'Caption')).toEqual([]);
    // As wide as the page between its margins of 48, half as high.
    const [left = 0, bottom = 0, right = 0, top = 0] = (/\/BBox \[([\d. ]+)\]/.exec(pdf.raw)?.[1] ?? '')
      .split(' ')
      .map(Number);
    expect([left, right]).toEqual([48, 547.28]);
    expect(top - bottom).toBeCloseTo(499.28 / 2, 3);
  });

  it('sets the words of a figure in the middle of their place, one line under the other', async () => {
    const pdf = await written([{ kind: 'figure', picture, alt: 'Een radar', caption: '' }]);
    const words = elements(pdf, 'Figure')[0]?.words ?? [];
    const scale = 499.28 / 400;
    for (const word of words) expect(word.x + word.width / 2).toBeCloseTo(48 + 200 * scale, 1);
    expect(words.map((word) => word.size)).toEqual([14 * scale, 14 * scale]);
    expect((words[0]?.y ?? 0) - (words[1]?.y ?? 0)).toBeCloseTo(18 * scale, 2);
  });

  it('leaves no rank of heading out, whatever is asked', async () => {
    const pdf = await written([
      { kind: 'heading', level: 3, text: 'Zonder kop erboven' },
      { kind: 'quotes', heading: 'Woorden', texts: ['Ja.'] },
    ]);
    expect(elements(pdf, 'H2').map((heading) => heading.text)).toEqual(['Zonder kop erboven']);
    expect(elements(pdf, 'H3').map((heading) => heading.text)).toEqual(['Woorden']);
  });

  it('leaves no trace of a block without words', async () => {
    const pdf = await written([
      { kind: 'paragraph', text: ' ' },
      { kind: 'quotes', heading: 'Niemand zei iets', texts: ['', ' '] },
    ]);
    expect(elements(pdf, 'P').map((paragraph) => paragraph.text)).toEqual(['Samenspiegel · Werkgroep LOB']);
    expect(elements(pdf, 'BlockQuote')).toEqual([]);
  });
});

describe('the file', () => {
  it('says what it is: language, title, tagged, for everyone', async () => {
    const pdf = await written([], { title: 'Wat nu?', language: 'nl' });
    expect(pdf).toMatchObject({
      title: 'Wat nu?',
      subject: 'Samenspiegel 1.0.0 · Werkgroep LOB · 2026-11-24 · region 1 · 0123456789abcdef',
      xmpTitle: 'Wat nu?',
      language: 'nl',
      isMarked: true,
      showsTitle: true,
      isPdfUa: true,
    });
    expect(pdf.raw.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf.raw).toContain('D:20270317100000Z');
  });

  it('keeps its own data whole, whatever the title is made of', async () => {
    const hard = 'Jan & Co <b>\u0000\ud800 “ë”';
    const pdf = await written([], { title: hard, origin: hard });
    expect(pdf.subject).toBe('Jan & Co <b> \ufffd “ë”');
    expect([pdf.title, pdf.xmpTitle]).toEqual(['Jan & Co <b> \ufffd “ë”', 'Jan & Co <b> \ufffd “ë”']);
  });

  it('embeds every font it uses, and loads no other', async () => {
    const asked: string[] = [];
    const blob = await writeDocument(documentOf([{ kind: 'paragraph', text: 'Αθήνα' }]), palette, (name) => {
      asked.push(name);
      return fontFromDisk(name);
    });
    expect(asked.sort()).toEqual(['bold', 'noto', 'regular']);
    const raw = new TextDecoder('latin1').decode(await blob.arrayBuffer());
    expect(raw.match(/\/Type \/FontDescriptor/g)).toHaveLength(3);
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(3);
    expect(raw).not.toContain('Helvetica');
  });

  it('is the same, byte for byte, for the same content', async () => {
    const bytes = async () =>
      new Uint8Array(await (await writeDocument(documentOf([table]), palette, fontFromDisk)).arrayBuffer());
    expect(await bytes()).toEqual(await bytes());
  });

  it('is a PDF for the browser too', async () => {
    const blob = await writeDocument(documentOf([]), palette, fontFromDisk);
    expect(blob.type).toBe('application/pdf');
  });

  it('has a bookmark for every heading of level 2', async () => {
    const pdf = await written([
      { kind: 'heading', level: 2, text: 'Belangen' },
      { kind: 'heading', level: 3, text: 'Toelichting' },
      { kind: 'heading', level: 2, text: 'Relatie' },
    ]);
    expect(pdf.bookmarks.map((bookmark) => bookmark.title)).toEqual(['Belangen', 'Relatie']);
  });

  it('bears the mark of the app', () => {
    const icon = readFileSync(new URL('../../../public/icon.svg', import.meta.url), 'utf8');
    const paths = [...icon.matchAll(/<path[^>]* d="([^"]+)"/g)].map(([, d]) => d);
    expect(markShapes.map((shape) => shape.d)).toEqual(paths);
  });
});
