import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picture } from '#src/domain/prim.ts';
import type { Block, DocumentContent } from '#src/formats/contract.ts';
import { htmlFacts } from '#src/formats/html/facts.ts';
import { htmlOf, writeHtml } from '#src/formats/html/write-html.ts';
import { paletteOf } from '#src/ui/palette.ts';
import { middling } from '#test/domain/radars.ts';
import { documentOf } from '../pdf/documents.ts';

const look = { light: paletteOf('light'), dark: paletteOf('dark'), measure: middling };
const picture: Picture = {
  width: 240,
  height: 24,
  prims: [
    { kind: 'path', d: 'M0 0L9 9', fill: 'interestsTint', stroke: 'ink', width: 2 },
    { kind: 'dot', x: 5, y: 6, r: 5, fill: 'interests' },
    { kind: 'text', x: 1, y: 9, lines: ['5'], size: 10, lineHeight: 12, anchor: 'start', fill: 'inkQuiet' },
  ],
};
/** One of each kind of block. */
const blocks: Block[] = [
  { kind: 'paragraph', text: '24 november 2026 · 6 deelnemers', quiet: true },
  { kind: 'figure', picture, alt: 'Radar met 12 onderwerpen', caption: 'Zo lees je dit.' },
  { kind: 'heading', level: 2, text: 'Belangen', tone: 'interests' },
  {
    kind: 'table',
    tone: 'interests',
    columns: [
      { title: 'Onderwerp', share: 0.4 },
      { title: 'Antwoorden van 1 tot 5', share: 0.4, picture },
      { title: 'Gem.', share: 0.2, align: 'end' },
    ],
    rows: [['B1 Eigen belang\nuitspreken', { picture, alt: 'Half om half: 6' }, '3,0']],
  },
  { kind: 'quotes', heading: 'Vertrouwen', texts: ['‘Het gaat goed’', '‘Het kan beter’'], tone: 'nothing' },
  {
    kind: 'beside',
    texts: [{ title: 'Waarom', text: 'Daarom' }],
    picture,
    alt: 'QR-code',
    caption: 'Scan deze code.',
    share: 0.3,
  },
  { kind: 'choices', label: 'Organisatie', options: ['De Vliet', 'Het Anker'] },
  { kind: 'fields', rows: [[{ label: 'Naam', text: 'An', lines: 1, share: 1 }]] },
  { kind: 'cards', cards: [{ mark: 'B1', about: 'Belangen', text: 'Wat wil jij?' }] },
];

function read(given: Block[], content: Partial<DocumentContent> = {}): Document {
  return new DOMParser().parseFromString(htmlOf(documentOf(given, content), look), 'text/html');
}
const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent.trim());

describe('a page as a file', () => {
  it('says its language, title and product, and ends with the foot', () => {
    const page = read(blocks);
    expect(page.documentElement.lang).toBe('nl');
    expect(page.compatMode).toBe('CSS1Compat');
    expect(page.title).toBe('Relatie staat het hoogst');
    expect(textsOf(page, 'h1')).toEqual(['Relatie staat het hoogst']);
    expect(textsOf(page, 'header p')).toEqual(['Samenspiegel · Werkgroep LOB']);
    expect(textsOf(page, 'footer')).toEqual(['Gemaakt met Samenspiegel 1.0']);
    expect(page.querySelector('meta[name="dcterms.source"]')?.getAttribute('content')).toMatch(
      /^Samenspiegel 1\.0\.0 · Werkgroep LOB · 2026-11-24 · /,
    );
  });

  it('needs nothing but itself, and its policy lets nothing else in', () => {
    const page = read(blocks);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; img-src data:;/);
    expect(page.querySelectorAll('script, link, iframe, object, img, a, form, base')).toHaveLength(0);
    expect(page.querySelectorAll('[src], [href], [onload], [onerror]')).toHaveLength(0);
    expect(htmlOf(documentOf(blocks), look)).not.toMatch(/https?:|url\(|@import|@font-face/i);
  });

  it('stands in the colours of the app, in light, in dark and on paper', () => {
    const style = textsOf(read(blocks), 'style').join('');
    expect(style).toContain(`--interests-tint:${look.light.interestsTint};`);
    expect(style).toContain(`--interests-tint:${look.dark.interestsTint};`);
    expect(style).toMatch(/@media screen and \(prefers-color-scheme:dark\)/);
    expect(style).toMatch(/@media print/);
    // Every property that is asked for has a value.
    const html = htmlOf(documentOf(blocks), look);
    const asked = [...html.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
    expect(asked.filter((name) => name !== '--tone' && !style.includes(`${String(name)}:`))).toEqual([]);
  });

  it('has headings in order, the second level for its parts', () => {
    const page = read(blocks);
    expect(textsOf(page, 'h2')).toEqual(['Belangen']);
    expect(textsOf(page, 'h3')).toEqual(['Vertrouwen']);
    expect(page.querySelector('h2')?.getAttribute('style')).toBe('--tone:var(--interests)');
  });

  it('says every picture in words, apart from those that only show what a title says', () => {
    const page = read(blocks);
    const spoken = [...page.querySelectorAll('svg[role="img"]')].map((one) => one.getAttribute('aria-label'));
    expect(spoken).toEqual(['Radar met 12 onderwerpen', 'Half om half: 6', 'QR-code']);
    expect([...page.querySelectorAll('svg[aria-hidden]')].map((one) => one.closest('th')?.scope)).toEqual([
      'col',
    ]);
    expect(textsOf(page, 'figcaption')).toEqual(['Zo lees je dit.', 'Scan deze code.']);
    expect(page.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 240 24');
    expect(page.querySelector('svg circle')?.getAttribute('fill')).toBe('var(--interests)');
  });

  it('has real tables: columns and rows have heads, and a name', () => {
    const table = read(blocks).querySelector('table');
    if (!table) throw new Error('No table');
    expect(table.getAttribute('aria-label')).toBe('Belangen');
    expect(textsOf(table, 'thead th[scope="col"]')[0]).toBe('Onderwerp');
    expect(textsOf(table, 'thead th .for-ears')).toEqual(['Antwoorden van 1 tot 5']);
    expect(textsOf(table, 'tbody th[scope="row"]')).toEqual(['B1 Eigen belanguitspreken']);
    expect(table.querySelector('tbody th br')).not.toBeNull();
    expect(textsOf(table, 'td.end')).toEqual(['3,0']);
  });

  it('shows quotes, choices, fields and cards as text', () => {
    const page = read(blocks);
    expect(textsOf(page, 'blockquote')).toEqual(['‘Het gaat goed’', '‘Het kan beter’']);
    expect(textsOf(page, 'li')).toEqual(['De Vliet', 'Het Anker', 'B1BelangenWat wil jij?']);
    expect(textsOf(page, 'strong')).toEqual(['Waarom', 'Naam']);
  });

  it('has no head where no column has a title', () => {
    const page = read([{ kind: 'table', columns: [{ title: '', share: 1 }], rows: [['a']] }]);
    expect(page.querySelector('thead')).toBeNull();
  });

  it('is the same file for the same content, with its type', async () => {
    const file = writeHtml(documentOf(blocks), look);
    expect(file.type).toBe(`${htmlFacts.mimeType};charset=utf-8`);
    expect(await file.text()).toBe(htmlOf(documentOf(blocks), look));
  });
});

describe('text from anywhere', () => {
  const everywhere = (text: string): Block[] => [
    { kind: 'heading', level: 2, text },
    { kind: 'paragraph', text },
    { kind: 'figure', picture, alt: text, caption: text },
    { kind: 'table', columns: [{ title: text, share: 1 }], rows: [[text]], tone: text },
    { kind: 'quotes', heading: text, texts: [text] },
  ];
  const hostile = [
    '<script>alert(1)</script>',
    '</style><img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '<!-- <base href="https://example.org/">',
    '&lt;b&gt; &amp; ]]> =1+1',
    '\u202eomgekeerd\u2066 \u0007',
    'שלום, dit is een toelichting',
  ];

  it.each(hostile)('stays text: %s', (text) => {
    const page = read(everywhere(text), { title: text, kicker: text, foot: text });
    const shown = text.replaceAll('\u0007', '\ufffd');
    expect(page.title).toBe(shown.trim());
    for (const selector of ['h1', 'h2', 'main > p', 'figcaption', 'thead th', 'tbody th', 'blockquote']) {
      expect(textsOf(page, selector)).toEqual([shown.trim()]);
    }
    expect(page.querySelector('figure svg')?.getAttribute('aria-label')).toBe(shown);
    expect(page.querySelectorAll('script, img, b, base, svg')).toHaveLength(1);
    expect(page.querySelectorAll('[onload], [onerror]')).toHaveLength(0);
  });

  it('of whoever writes from right to left is shown so', () => {
    const page = read(everywhere('שלום'));
    expect(page.querySelector('blockquote p')?.getAttribute('dir')).toBe('auto');
    expect(page.querySelector('tbody th')?.getAttribute('dir')).toBe('auto');
  });

  it('of 10,000 characters is there to the last letter', () => {
    const text = 'W'.repeat(10_000);
    expect(textsOf(read(everywhere(text)), 'blockquote')).toEqual([text]);
  });

  it('never breaks the page, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const page = read(everywhere(text), { title: text, language: text });
        expect(page.querySelectorAll('main > *')).toHaveLength(5);
        expect(page.querySelectorAll('footer')).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });
});
