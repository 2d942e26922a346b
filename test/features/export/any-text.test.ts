import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { GroupView } from '#src/domain/group-view.ts';
import { exportableSheets } from '#src/domain/hand-in.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { boardPage, rooms } from '#src/features/export/board-page.ts';
import { groupReport } from '#src/features/export/group-report.ts';
import { plainText } from '#src/formats/csv/neutral.ts';
import { jsonText } from '#src/formats/json/write-json.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { loadFileWords, startWords } from '#src/i18n/words.ts';
import { middling } from '#test/domain/radars.ts';
import { readRfc4180 } from '#test/formats/csv/rfc4180.ts';
import { read as readFile } from '#test/formats/json/example.ts';
import { without } from '#test/support/anonymous-people.ts';
import { speechIn } from '#test/support/speech.ts';
import { textsIn } from '#test/support/told.ts';
import { everyPackage, everyTable } from './every-file.ts';
import { agreementOf, sheetWith, three, viewOf } from './group-view.ts';
import { six } from './reflection.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What people write, and what they paste. */
const nasty = [
  '=HYPERLINK("http://example.org";"klik")',
  '+31 6 12345678',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</style></svg>]]>&lt;b&gt;&amp;"\'',
  'bel \u0007 nul \u0000 eind',
  'half \ud83d en \udc4d los',
  '\u202eomgekeerd',
  'los \u2069 einde \u2066 begin',
  'שלום, een groet',
  'مرحبا 123',
  '👩🏽‍🏫 👨‍👩‍👧‍👦 🇳🇱',
  'e\u0301e\u0323\u0302n',
  '$t(report.foot) {{name}} $1 $& \\',
  '_x0041_ __proto__',
  'eerste regel\ntweede regel\r\nderde',
  '  ruimte  ',
];
const long = 'Wij zien elkaar te weinig. '.repeat(370).slice(0, 10_000);

let speech: Speech;
beforeAll(async () => {
  await startWords('nl');
  await loadFileWords();
  speech = await speechIn('nl');
});

/** The text in every place where a person can write. */
function wordsOf(text: string): Partial<Sheet> {
  return {
    notes: { B1: { text, visibility: 'shared' } },
    ...{ aim: text, seek: text, offer: text, openAnswers: { keep: text } },
    respondent: { partnerId: three[0]?.id ?? null, role: null, name: text.slice(0, 100) },
  };
}
function everywhere(text: string): { view: GroupView; sheets: Sheet[] } {
  const name = text.slice(0, 100);
  const sheets = six.map((sheet, place) => (place === 0 ? sheetWith(sheet, wordsOf(text)) : sheet));
  const partners = three.map((partner, place) => (place === 0 ? { ...partner, name } : partner));
  const view = viewOf(sheets, {
    round: { name, host: name, partners, asks: ['name'], parts: ['aim', 'seekOffer'] },
    agreements: [
      agreementOf({ what: text.slice(0, 500), who: name, withWhom: name, sign: text.slice(0, 500) }),
    ],
  });
  return { view, sheets };
}

/** Without white space, and without the isolates that keep a text apart. */
const bare = (text: string) => text.replace(/[\s\u2066-\u2069]/g, '');
/** As it stands where XML or a page forbids some signs: each in sight as a sign of its own. */
const inSight = (text: string) =>
  bare(text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd'));
/** Half a character is no text to a workbook. */
const wholeSigns = (text: string) => text.replace(/[\ud800-\udfff]/gu, '\ufffd');
const times = (text: string, part: string) => text.split(part).length - 1;

describe.each([...nasty, long])('a text in every place of a round: %#', (text) => {
  const { view, sheets } = everywhere(text);

  it('is whole in the page, and no more than text', async () => {
    const { page = '' } = await everyPackage(view, speech, sheets);
    const read = new DOMParser().parseFromString(page, 'text/html');
    const shown = bare(read.body.textContent);
    // Note, aim, open answer, seek, offer, what, sign; and the shorter names are in them.
    expect(times(shown, inSight(text.slice(0, 500)))).toBeGreaterThanOrEqual(7);
    expect(read.querySelectorAll('script, img, a, link, iframe, base, form, object')).toHaveLength(0);
    const attributes = [...read.querySelectorAll('*')].flatMap((one) =>
      [...one.attributes].map(({ name }) => name),
    );
    expect(attributes.filter((name) => /^on|^(href|src|action)$/.test(name))).toEqual([]);
  });

  it('is whole in slides and a workbook, which stay XML, and is no formula there', async () => {
    const files = await everyPackage(view, speech, sheets);
    const xml = Object.entries(files).filter(([name]) => /\.(xml|rels)$/.test(name));
    const said = new Map(
      xml.map(([name, content]) => {
        const read = new DOMParser().parseFromString(content, 'application/xml');
        expect(read.getElementsByTagName('parsererror'), name).toHaveLength(0);
        return [name, read];
      }),
    );
    const slides = [...said].filter(([name]) => /^pptx\/ppt\/(slides|notesSlides)\//.test(name));
    expect(bare(slides.map(([, read]) => read.documentElement.textContent).join(''))).toContain(
      inSight(text.slice(0, 100)),
    );
    const inBook = [...said].filter(([name]) => name.startsWith('xlsx/'));
    expect(inBook.flatMap(([, read]) => [...read.getElementsByTagName('f')])).toEqual([]);
    const cells = inBook.flatMap(([, read]) =>
      [...read.getElementsByTagName('t')].map((one) => one.textContent),
    );
    const decoded = cells.map((cell) =>
      cell.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    );
    expect(decoded.map((cell) => wholeSigns(bare(cell)))).toContain(wholeSigns(bare(text.slice(0, 500))));
  });

  it('is whole in the report and the page for boards, before they are drawn', () => {
    const now = new Date('2026-11-25T08:00:00.000Z');
    const report = groupReport(view, speech, { measure: middling, now }).blocks.flatMap(textsIn);
    expect(bare(report.join(' '))).toContain(bare(text));
    const [room] = rooms;
    if (!room) throw new Error('No room');
    const board = boardPage(view, speech, { now, room }).blocks.flatMap(textsIn);
    expect(bare(board.join(' '))).toContain(bare(text.slice(0, 500)));
  });

  it('stands in tables for a spreadsheet as text that nothing runs', () => {
    const tables = without(everyTable(view, speech, sheets), 'readme');
    for (const [name, table] of Object.entries(tables)) {
      const cells = readRfc4180(table.replace(/^\ufeff/, ''), name.startsWith('codes') ? ',' : ';').flat();
      // A number may begin with a minus; what else does, is neutralised.
      const isNumber = (cell: string) => /^-?\d+([.,]\d+)?$/.test(cell);
      expect(
        cells.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell) && !isNumber(cell)),
        name,
      ).toEqual([]);
      if (name === 'codes answers' || name === 'codes agreements') {
        expect(cells.map(plainText)).toContain(name === 'codes answers' ? text : text.slice(0, 500));
      }
    }
  });

  it('comes back equal from our own file', () => {
    const { round } = view.result;
    const given = { round, sheets, agreements: view.agreements, conversation: null };
    const result = readFile(jsonText([given], { now: '2026-11-25T08:00:00.000Z' }));
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const [back] = result.file.rounds;
    expect(back).toEqual({ ...given, sheets: exportableSheets(round, sheets) });
    expect(back?.sheets[0]).toMatchObject(wordsOf(text));
  });
});
