// @vitest-environment node
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toAnswerTable } from '#src/domain/answer-import/answer-table.ts';
import { applyMapping } from '#src/domain/answer-import/apply-mapping.ts';
import { meaningKey } from '#src/domain/answer-import/meaning.ts';
import { readTables } from '#src/features/from-form/read-table.ts';
import { groupOf, partners } from '#test/features/collect/group.ts';
import { hostileTexts } from '#test/support/any-value.ts';
import { guessedMapping, guessOf, tableIn } from '#test/support/forms.ts';
import { xlsxOf } from '#test/support/xlsx.ts';

const round = groupOf({ asks: ['name'] });

async function read(file: Blob, into = round) {
  const table = await tableIn(file);
  const applied = applyMapping(table, guessedMapping(table, into), {
    round: into,
    now: '2026-11-25T10:00:00.000Z',
    secret: '',
    here: [],
  });
  return { table, ...applied };
}

/** Why a file is refused: by its reader, or because its cells are no answers. */
async function faultOf(file: Blob): Promise<string | null> {
  const result = await readTables(file);
  if (!result.ok) return result.problem.code;
  const tables = result.tables.map(toAnswerTable);
  if (tables.some(({ ok }) => ok)) return null;
  return tables.flatMap((table) => (table.ok ? [] : [table.reason]))[0] ?? null;
}

/** The letters of a text as bytes of UTF-16, with a mark. */
function utf16(text: string, isLittle: boolean): Blob {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  ['\ufeff', ...text].forEach((sign, place) => view.setUint16(place * 2, sign.charCodeAt(0), isLittle));
  return new Blob([view.buffer]);
}

const windows1252 = (text: string) =>
  new Blob([Uint8Array.from(text, (sign) => ({ '€': 0x80, '’': 0x92 })[sign] ?? sign.charCodeAt(0))]);

const said = { answers: { P2: 4, R2: 'dk' }, notes: { P2: { text: 'Geën tijd' } } };
const lines = (delimiter: string) =>
  ['P2', 'R2', 'P2 toelichting'].join(delimiter) +
  '\r\n' +
  ['Mee eens', 'Weet ik niet', 'Geën tijd'].join(delimiter);

describe('the same answers are read', () => {
  it.each([
    ['in UTF-8', new Blob([lines(',')])],
    ['with a mark before them', new Blob([`\ufeff${lines(';')}`])],
    ['in UTF-16, as Excel saves “Unicode text”', utf16(lines('\t'), true)],
    ['in UTF-16 the other way round', utf16(lines(';'), false)],
    ['in the letters of Windows', windows1252(lines(';'))],
    ['with tabs', new Blob([lines('\t')])],
    ['with a hint for Excel', new Blob([`sep=;\r\n${lines(';')}`])],
    ['with lines that end as on an old Mac', new Blob([lines(',').replace('\r\n', '\r')])],
    ['below a title', new Blob([`Uitkomsten;;\r\n\r\n${lines(';')}`])],
    [
      'as a workbook',
      xlsxOf({
        Blad1: lines(';')
          .split('\r\n')
          .map((line) => line.split(';')),
      }),
    ],
    ['in a zip of CSV files', new Blob([zipSync({ 'map/antwoorden.csv': strToU8(lines(';')) })])],
  ])('%s', async (_, file) => {
    const { sheets, problems } = await read(file);
    expect(sheets).toMatchObject([said]);
    expect(problems).toEqual([]);
  });
});

describe('answers on a scale are known', () => {
  it.each([
    [
      ['1 = helemaal oneens', '2 = oneens', '3 = neutraal', '4 = eens', '5 = helemaal eens'],
      [1, 2, 3, 4, 5],
    ],
    [
      ['(1) Helemaal mee oneens', '5 - Helemaal mee eens', 'Helemaal mee eens (5)'],
      [1, 5, 5],
    ],
    [
      ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'],
      [1, 2, 3, 4, 5],
    ],
    [
      ['Weet ik niet', 'weet niet', 'I don’t know', "Don't know", 'N.v.t.', 'Not applicable'],
      ['dk', 'dk', 'dk', 'dk', 'na', 'na'],
    ],
    [
      [
        'KLOPT HELEMAAL',
        ' klopt  helemaal. ',
        '“Klopt helemaal”',
        'Klopt\u00a0helemaal',
        '\u200fKlopt helemaal',
      ],
      [5, 5, 5, 5, 5],
    ],
    [
      [4, '4', '4,0', '4.0'],
      [4, 4, 4, 4],
    ],
  ])('%j', async (words, meanings) => {
    const file = xlsxOf({ a: [['Nr', 'P2'], ...words.map((word, row) => [row, word])] });
    const { sheets, problems } = await read(file);
    expect(sheets.map(({ answers }) => answers['P2'])).toEqual(meanings);
    expect(problems).toEqual([]);
  });

  it.each([
    ['5 - Helemaal oneens', 'figure and word that contradict each other'],
    ['#N/A', 'what a spreadsheet writes when a formula failed'],
    ['2026-11-04', 'a figure that Excel took for a day'],
    ['geen mening', 'a word that stands for several things'],
  ])('%s is not: %s', async (word) => {
    const { problems } = await read(
      xlsxOf({
        a: [
          ['P2', 'R2'],
          [4, word],
        ],
      }),
    );
    expect(problems).toMatchObject([{ row: 2, column: 1, value: word, reason: 'unknownWord' }]);
  });

  it('figures of a scale from 0 to 10 are left to a person, all of them', async () => {
    const { sheets, problems } = await read(new Blob(['P2;R2\n0;4\n7;5\n']));
    expect(sheets).toEqual([]);
    expect(problems.filter(({ reason }) => reason === 'unknownWord')).toHaveLength(4);
  });
});

describe('text of people stays what it is', () => {
  it.each([
    ...hostileTexts.filter((text) => !/\p{Surrogate}/u.test(text)),
    'regel een\nregel "twee"; drie',
    'שלום, نعم',
    "'t Hof",
    'm'.repeat(10_000),
  ])('%j', async (text) => {
    const quoted = `"${text.replaceAll('"', '""')}"`;
    const { sheets } = await read(new Blob([`P2;"P2 toelichting"\n4;${quoted}\n`]));
    expect(sheets[0]?.notes['P2']?.text).toBe(text);
  });

  it('a name that is written from right to left, and an organisation with marks around it', async () => {
    const { sheets } = await read(new Blob(['Naam;Organisatie;P2\nנועה ברק;\u200fHet Veenlanden\u200e;4\n']));
    expect(sheets[0]?.respondent).toMatchObject({ name: 'נועה ברק', partnerId: partners[0]?.id });
  });

  it('a cell of more than a note may hold stays out and is told, the rest of the row comes in', async () => {
    const { sheets, problems } = await read(new Blob([`P2;P2 toelichting\n4;${'m'.repeat(10_001)}\n`]));
    expect(sheets).toMatchObject([{ answers: { P2: 4 }, notes: {} }]);
    expect(problems).toMatchObject([{ row: 2, column: 1, reason: 'tooLong' }]);
  });
});

describe('headings', () => {
  it('that are there twice: the second is for a person, and nothing of it is taken by itself', async () => {
    const { table, sheets } = await read(new Blob(['P2;P2;R2\n4;1;3\n']));
    expect(guessOf(table, round).columns.map(({ meaning }) => meaningKey(meaning))).toEqual([
      'statement:P2',
      'unknown',
      'statement:R2',
    ]);
    expect(sheets).toMatchObject([{ answers: { P2: 4, R2: 3 } }]);
  });

  it('three hundred of them are looked at, four hundred and one are refused', async () => {
    const wide = (count: number) => {
      const places = Array.from({ length: count }, (_, place) =>
        place === 7 ? 'P2' : `Vraag ${String(place)}`,
      );
      return new Blob([`${places.join(';')}\n${places.map(() => '4').join(';')}\n`]);
    };
    const { sheets } = await read(wide(300));
    expect(sheets).toMatchObject([{ answers: { P2: 4 } }]);
    expect(await faultOf(wide(401))).toBe('tooManyColumns');
  });

  it('that are merged over their columns stand in the first, and leave the others to a person', async () => {
    const file = xlsxOf({
      a: [
        ['P2', 'Stellingen', ''],
        [4, 5, 3],
      ],
    });
    const { table, sheets } = await read(file);
    expect(table.headings).toEqual(['P2', 'Stellingen']);
    expect(sheets).toMatchObject([{ answers: { P2: 4 } }]);
  });
});

describe('what is refused, each with its reason', () => {
  const rows = (count: number) => new Blob([`P2;R2\n${'4;5\n'.repeat(count)}`]);
  it.each([
    ['nothing', new Blob(['']), 'empty'],
    ['empty lines', new Blob(['\n\n;;\n']), 'empty'],
    ['an empty sheet', xlsxOf({ Leeg: [] }), 'empty'],
    ['headings alone', new Blob(['P2;R2\n']), 'onlyHeadings'],
    ['twenty thousand people', rows(20_000), 'tooManyRows'],
    ['more rows than are read', rows(100_001), 'tooMany'],
    ['a picture', new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)]), 'notCsv'],
    ['a zip without a table', new Blob([zipSync({ 'foto.jpg': strToU8('x') })]), 'notXlsx'],
    ['a zip with a broken table', new Blob([zipSync({ 'a.csv': strToU8('P2;R2\n4;"5') })]), 'openQuote'],
    [
      'a zip of zeros',
      new Blob([zipSync({ 'a.csv': new Uint8Array(30_000_000) }, { level: 9 })]),
      'tooLarge',
    ],
    ['a cell of a hundred thousand and one signs', new Blob([`P2;R2\n4;${'m'.repeat(100_001)}`]), 'tooMany'],
  ])('%s', async (_, file, reason) => {
    expect(await faultOf(file)).toBe(reason);
  });

  it('ten thousand people come in', async () => {
    expect(await faultOf(rows(10_000))).toBeNull();
  });
});
