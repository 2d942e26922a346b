// @vitest-environment node
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { standardStatements } from '#src/domain/instrument.ts';
import { agreementSheet } from '#src/features/export/agreement-sheet.ts';
import { boardPage, rooms } from '#src/features/export/board-page.ts';
import { cardSet } from '#src/features/export/card-set.ts';
import { circlesPicture } from '#src/features/export/circles.ts';
import { firstOnOnePage } from '#src/features/export/fit-page.ts';
import { groupReport } from '#src/features/export/group-report.ts';
import { paperSheet } from '#src/features/export/paper-sheet.ts';
import type { DocumentContent } from '#src/formats/contract.ts';
import { writeDocument } from '#src/formats/pdf/write-document.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { loadFileWords, startWords } from '#src/i18n/words.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { middling } from '#test/domain/radars.ts';
import { fontFromDisk, palette } from '#test/formats/pdf/documents.ts';
import { elements, elementsOn, letters, readPdf } from '#test/formats/pdf/read-pdf.ts';
import { roundOfGroup } from '#test/support/group.ts';
import { speechIn } from '#test/support/speech.ts';
import { agreementOf, sheetWith, three, viewOf } from './group-view.ts';
import { six, sixWithWords } from './reflection.ts';

/** Whole documents are written and read back, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const now = new Date('2026-11-25T08:00:00.000Z');
const parts = ['aim', 'seekOffer', 'forms', 'dilemmas'] as const;
let nl: Speech;
let en: Speech;
beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: {} });
  await startWords('nl');
  await loadFileWords();
  nl = await speechIn('nl');
  en = await speechIn('en');
});

const write = (content: DocumentContent) => writeDocument(content, palette, fontFromDisk);
const read = async (content: DocumentContent) => readPdf(await write(content));
const reportOf = (view: Parameters<typeof groupReport>[0], speech = nl) =>
  read(groupReport(view, speech, { measure: middling, now }));
const allText = (pdf: Awaited<ReturnType<typeof readPdf>>) =>
  letters(pdf.pages.flatMap(({ body }) => body.words.map(({ text }) => text)).join(''));

describe('the report of a group as a PDF', () => {
  it('is tagged, in its own language, with headings in order and its fonts inside', async () => {
    const pdf = await reportOf(viewOf(sixWithWords, { round: { parts: [...parts] } }), en);
    expect(pdf).toMatchObject({ language: 'en', isMarked: true, isPdfUa: true, showsTitle: true });
    expect(pdf.bookmarks.map(({ title }) => title).slice(0, 6)).toEqual([
      'Interests',
      'Relationship',
      'Organisation',
      'Process',
      'What stands out',
      'To talk about',
    ]);
    const fonts = pdf.raw.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(pdf.raw.match(/\/FontFile2 /g)).toHaveLength(fonts.length);
    expect(pdf.raw).not.toContain('/Subtype /Image');
  });

  it('says every picture in words, the dots as cells of their table', async () => {
    const pdf = await reportOf(viewOf(six));
    const alts = elements(pdf, 'Figure').map(({ alt }) => alt ?? '');
    expect(alts[0]).toMatch(/^Radar met 12 onderwerpen/);
    // A radar, and for each of four themes the steps above the dots and three facets.
    expect(alts).toHaveLength(1 + 4 * (1 + 3));
    expect(alts.filter((alt) => alt === '')).toEqual([]);
    const row = elements(pdf, 'TR').find(({ inner }) => inner[0]?.text.startsWith('B6'));
    expect(row?.inner.map(({ role }) => role)).toEqual(['TH', 'TD', 'TD', 'TD']);
    expect(row?.inner[1]?.inner.map(({ role, alt }) => [role, alt])).toEqual([
      ['Figure', 'Klopt helemaal niet: 2, Klopt meestal niet: 1, Klopt helemaal: 3'],
    ]);
  });

  it('breaks no number of the table of figures over two lines, also not of three digits', async () => {
    const [one] = six;
    if (!one) throw new Error('Nobody');
    const many = Array.from({ length: 120 }, (_, place) => sheetWith(one, { id: `sheet-${String(place)}` }));
    const pdf = await reportOf(viewOf(many));
    const rows = elements(pdf, 'TR').filter(({ inner }) => inner.length === 10);
    const cells = rows.flatMap(({ inner }) => inner.slice(1));
    expect(cells.map(({ text }) => text)).toContain('120');
    const broken = cells.filter(
      ({ role, words }) => role === 'TD' && new Set(words.map(({ y }) => y)).size > 1,
    );
    expect(broken.map(({ text }) => text)).toEqual([]);
  });

  it('leaves no heading alone at the foot of a page', async () => {
    const pdf = await reportOf(viewOf(sixWithWords, { round: { parts: [...parts] } }));
    for (const page of pdf.pages) expect(page.body.inner.at(-1)?.role).not.toMatch(/^H\d$/);
  });

  it.each(['open', 'anonymous'] as const)(
    'loses nothing of hostile texts in an %s round',
    async (openness) => {
      const hostile = [
        '=HYPERLINK("https://example.org")',
        '<script>alert(1)</script>',
        'voor\u202eretho achter',
        'Duim 👍 omhoog',
        'woord '.repeat(1666),
        '',
        'Zoë ĳ Ω Ж → ✓',
      ];
      const told = six.map((sheet, place) =>
        sheetWith(sheet, {
          notes: { B1: { text: hostile[place] ?? '', visibility: 'shared' } },
          aim: hostile[(place + 1) % hostile.length] ?? '',
          seek: hostile[place] ?? '',
        }),
      );
      const partners = three.map((partner, place) => ({ ...partner, name: hostile[place] ?? '' }));
      const pdf = await reportOf(
        viewOf(told, {
          round: { openness, parts: [...parts], partners, name: '<b>Naam</b> 👍' },
          agreements: [agreementOf({ what: hostile[1] ?? '', who: hostile[3] ?? '' })],
        }),
      );
      const text = allText(pdf);
      for (const one of [0, 1, 6].map((place) => letters(hostile[place] ?? ''))) expect(text).toContain(one);
      expect(text).toContain('Duim□omhoog');
      expect(text.split('woord').length - 1).toBeGreaterThanOrEqual(2 * 1666);
      expect(text).toMatch(/tekenskondennietindezePDF/);
    },
  );
});

describe('the page for boards as a PDF', () => {
  it('is one page, however long the texts are', async () => {
    const long = 'Wij spreken iets af dat heel veel woorden nodig heeft en daarom doorgaat. '.repeat(8);
    const agreements = Array.from({ length: 100 }, () =>
      agreementOf({ what: long, who: long.slice(0, 200), withWhom: long.slice(0, 200) }),
    );
    const statements = standardStatements(standardInstrument, 'standard');
    const view = viewOf(six, {
      agreements,
      conversation: { agenda: { statementIds: statements, pinned: [] } },
      round: { name: 'Naam '.repeat(40), words: { region: 'regio '.repeat(33) }, rehearsal: true },
    });
    for (const speech of [nl, en]) {
      const documents = rooms.map((room) => boardPage(view, speech, { now, room }));
      const pdf = await readPdf(await firstOnOnePage(documents, write));
      expect(pdf.pages).toHaveLength(1);
    }
    expect(
      allText(await read(boardPage(view, nl, { now, room: { topics: 3, agreements: 3, characters: 45 } }))),
    ).toContain('Ennog97.');
  });

  it('keeps all of it where that fits', async () => {
    const documents = rooms.map((room) => boardPage(viewOf(six), nl, { now, room }));
    const pdf = await readPdf(await firstOnOnePage(documents, write));
    expect(pdf.pages).toHaveLength(1);
    expect(elements(pdf, 'TR')).toHaveLength(1 + 6);
  });
});

describe('paper as a PDF', () => {
  const invitation = circlesPicture(['1', '2'], 2);

  it('has the whole form of 24 statements on two sides', async () => {
    const round = roundOfGroup({ variant: 'standard', partners: three, host: 'Programmateam' });
    const pdf = await read(paperSheet({ round, instrument: standardInstrument }, nl, { invitation, now }));
    expect(pdf.pages).toHaveLength(2);
    const numbers = elements(pdf, 'TR').map(({ inner }) => inner[0]?.text ?? '');
    expect(numbers.filter((text) => /^\d+$/.test(text)).map(Number)).toEqual(
      Array.from({ length: 24 }, (_, place) => place + 1),
    );
    expect(elements(pdf, 'LI').map(({ text }) => text)).toEqual([
      '1 De Vliet',
      '2 Het Anker',
      '3 Bouwbedrijf Smit',
    ]);
  });

  it('has room for a hundred organisations and a long explanation', async () => {
    const partners = Array.from({ length: 100 }, (_, place) => ({
      id: `partner-${String(place)}`,
      name: `Organisatie ${String(place)} ${'van ver '.repeat(place % 20)}`,
      kind: 'vmbo' as const,
      expected: null,
    }));
    const round = roundOfGroup({
      partners,
      purpose: 'Omdat het moet. '.repeat(37),
      audience: 'x'.repeat(600),
    });
    const pdf = await read(paperSheet({ round, instrument: standardInstrument }, nl, { invitation, now }));
    expect(elements(pdf, 'LI')).toHaveLength(100);
    for (const word of pdf.pages.flatMap(({ body }) => body.words)) {
      expect(word.y).toBeGreaterThan(49.5);
      expect(word.x + word.width).toBeLessThan(595.28 - 40);
    }
  });

  it('has eight cards on a page', async () => {
    const round = roundOfGroup();
    const content = cardSet({ round, instrument: standardInstrument }, nl, now);
    const pdf = await read(content);
    const count = content.blocks.flatMap((block) => (block.kind === 'cards' ? block.cards : [])).length;
    expect(pdf.pages).toHaveLength(Math.ceil(count / 8));
    for (const page of pdf.pages.slice(1, -1)) expect(elementsOn(page, 'P')).toHaveLength(2 * 8);
  });

  it('keeps a question that is too long for a card inside it', async () => {
    const cards = [{ mark: 'B1', about: 'Belangen', text: 'Een heel lange vraag '.repeat(80) }];
    const base = cardSet({ round: roundOfGroup(), instrument: standardInstrument }, nl, now);
    const pdf = await read({ ...base, blocks: [{ kind: 'cards', cards }] });
    const words = pdf.pages[0]?.body.words ?? [];
    expect(pdf.pages).toHaveLength(1);
    expect(words.at(-1)?.text).toBe('…');
    for (const { x, width } of words.slice(3)) expect(x + width).toBeLessThan(48 + 499.28 / 2);
  });

  it('has three agreements on a page, and long ones on as many as they need', async () => {
    for (const speech of [nl, en]) {
      const empty = await read(agreementSheet(roundOfGroup(), [], speech, now));
      expect(empty.pages).toHaveLength(1);
    }
    const long = agreementOf({ what: 'Wij doen iets. '.repeat(40), sign: 'Wij zien iets. '.repeat(40) });
    const pdf = await read(agreementSheet(roundOfGroup(), Array(6).fill(long), nl, now));
    expect(allText(pdf).split('Wijdoeniets.')).toHaveLength(6 * 40 + 1);
  });
});
