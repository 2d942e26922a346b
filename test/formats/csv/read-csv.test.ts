import { describe, expect, it } from 'vitest';
import { readCsv, readCsvText } from '#src/formats/csv/read-csv.ts';
import { cellLengthLimit, columnLimit, rowLimit, tableSizeLimit } from '#src/formats/tables.ts';

function rowsOf(text: string) {
  const read = readCsvText(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.table.rows;
}

function problemOf(text: string) {
  const read = readCsvText(text);
  return read.ok ? null : read.problem;
}

describe('cells', () => {
  it('may be quoted, and then hold quotes, line ends and what else parts cells', () => {
    expect(rowsOf('a,"b ""c""","d\r\ne,f"\r\n1,,3\r\n')).toEqual([
      ['a', 'b "c"', 'd\r\ne,f'],
      ['1', '', '3'],
    ]);
  });

  it('are text, whatever they look like, with the white space they have', () => {
    expect(rowsOf('x;y\n 01 ;=1+1\n1,5;2026-01-02')).toEqual([
      ['x', 'y'],
      [' 01 ', '=1+1'],
      ['1,5', '2026-01-02'],
    ]);
  });

  it.each(['\r\n', '\n', '\r'])('end with a line that ends with %j', (end) => {
    expect(rowsOf(`a,b${end}1,2${end}`)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('are there in a line of one empty cell in quotes, not in a line without anything', () => {
    expect(rowsOf('a\r\n\r\n""\r\nb\r\n\r\n')).toEqual([['a'], [''], ['b']]);
  });
});

describe('what parts the cells', () => {
  it.each([
    ['semicolons, with commas in the numbers', 'a;b\n1,5;2,5\n', ';'],
    ['commas, with semicolons in a text', 'a,b\n"x;y",2\nz;z;z,3\n', ','],
    ['tabs', 'a\tb, of c\n1\t2\n', '\t'],
    ['a semicolon where there is one column', 'a\nb\n', ';'],
    ['what Excel’s own hint says', 'sep=,\r\na;b,c\r\n', ','],
  ])('is found: %s', (_, text, delimiter) => {
    expect(readCsvText(text)).toMatchObject({ ok: true, delimiter });
  });

  it('may be told', () => {
    expect(readCsvText('a;b,c\n', ',')).toMatchObject({ table: { rows: [['a;b', 'c']] } });
  });
});

describe('places', () => {
  it('are lines of the file, also behind a cell of several lines, an empty line and a hint', () => {
    expect(readCsvText('sep=;\na;b\n\n"1\n2";3\n4\n5;6;7')).toMatchObject({
      table: { places: [2, 4, 6, 7] },
      ragged: [
        { place: 6, found: 1, expected: 2 },
        { place: 7, found: 3, expected: 2 },
      ],
    });
  });

  it('of a quote that is never closed, or stands where none may stand, are told', () => {
    expect(problemOf('a,b\n1,"2\n3,4\n')).toEqual({ code: 'openQuote', line: 2, column: 3 });
    expect(problemOf('a,b\n1,5" pipe\n')).toEqual({ code: 'strayQuote', line: 2, column: 4 });
    expect(problemOf('a,b\n"x\ny"z,1\n')).toEqual({ code: 'strayQuote', line: 3, column: 3 });
  });
});

describe('the letters of a file', () => {
  const bytesOf = (...bytes: number[]) => new Blob([new Uint8Array(bytes)]);

  it('are UTF-8, with or without a mark', async () => {
    const read = { ok: true, encoding: 'utf-8', table: { rows: [['é', '😀']] } };
    expect(await readCsv(new Blob(['é;😀']))).toMatchObject(read);
    expect(await readCsv(new Blob(['\ufeffé;😀']))).toMatchObject(read);
  });

  it('are those of Windows where they are no UTF-8, as an older Excel writes them', async () => {
    expect(await readCsv(bytesOf(0xe9, 0x3b, 0xfc))).toMatchObject({
      encoding: 'windows-1252',
      table: { rows: [['é', 'ü']] },
    });
  });

  it('are UTF-16 where the mark says so', async () => {
    expect(await readCsv(bytesOf(0xff, 0xfe, 0x61, 0, 0x09, 0, 0x62, 0))).toMatchObject({
      encoding: 'utf-16le',
      table: { rows: [['a', 'b']] },
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['a spreadsheet', [0x50, 0x4b, 3, 4, 20, 0]],
    ['a PDF', [...new TextEncoder().encode('%PDF-1.7')]],
    ['bytes that are no text', [0xff, 0, 1, 2, 0xfe]],
  ])('%s', async (_, bytes) => {
    expect(await readCsv(new Blob([new Uint8Array(bytes)]))).toEqual({
      ok: false,
      problem: { code: 'notCsv' },
    });
  });

  it('nothing at all', () => {
    expect(problemOf('')).toEqual({ code: 'empty' });
    expect(problemOf('\r\n\r\n')).toEqual({ code: 'empty' });
  });

  it('a file that is too large, before it is read', async () => {
    const blob = new Blob(['a']);
    Object.defineProperty(blob, 'size', { value: tableSizeLimit + 1 });
    expect(await readCsv(blob)).toMatchObject({ ok: false, problem: { code: 'tooLarge' } });
  });

  it('more rows, columns, or characters in a cell than anybody has', () => {
    expect(problemOf('a,b\n'.repeat(rowLimit + 1))).toMatchObject({ what: 'rows', line: rowLimit + 1 });
    expect(problemOf(','.repeat(columnLimit))).toMatchObject({ what: 'columns', line: 1 });
    expect(problemOf(`a,b\n1,${'x'.repeat(cellLengthLimit + 1)}`)).toMatchObject({ what: 'characters' });
  });
});
