import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrintTable } from '#src/domain/table.ts';
import { neutralised, plainText } from '#src/formats/csv/neutral.ts';
import { readCsv } from '#src/formats/csv/read-csv.ts';
import { csvLooks, csvText, writeCsv } from '#src/formats/csv/write-csv.ts';
import { writeCsvZip } from '#src/formats/csv/write-csv-zip.ts';
import { anyCell, hardTexts } from '../tables.ts';
import { readRfc4180 } from './rfc4180.ts';

const example: PrintTable = {
  name: 'findings',
  columns: [
    { heading: 'statement', kind: 'text' },
    { heading: 'mean', kind: 'number' },
    { heading: 'day', kind: 'day' },
  ],
  rows: [
    ['B1', 3.5, '2026-11-24'],
    ['=1+1', -0.25, null],
    ['a;b, "c"', 4, null],
  ],
};

/** A table of one column a cell. */
function tableOf(rows: PrintTable['rows']): PrintTable {
  const columns = (rows[0] ?? []).map((_, index) => ({ heading: `c${index}`, kind: 'text' as const }));
  return { name: 'x', columns, rows };
}

describe('a CSV file', () => {
  it('for a Dutch Excel has its mark, semicolons and decimal commas', () => {
    expect(csvText(example, csvLooks.excelDutch)).toBe(
      '\ufeffstatement;mean;day\r\nB1;3,5;2026-11-24\r\n"\'=1+1";-0,25;\r\n"a;b, ""c""";4;\r\n',
    );
  });

  it('for an English Excel has its mark, commas and decimal points', () => {
    expect(csvText(example, csvLooks.excelEnglish)).toBe(
      '\ufeffstatement,mean,day\r\nB1,3.5,2026-11-24\r\n"\'=1+1",-0.25,\r\n"a;b, ""c""",4,\r\n',
    );
  });

  it('for analysis has commas and points, and no mark', () => {
    expect(csvText(example, csvLooks.analysis)).toMatch(/^statement,mean,day\r\nB1,3.5,2026-11-24\r\n/);
  });

  it('is UTF-8, and says so', async () => {
    const blob = writeCsv(tableOf([['é😀']]), csvLooks.excelDutch);
    expect(blob.type).toBe('text/csv;charset=utf-8');
    const start = [0xef, 0xbb, 0xbf];
    expect([...new Uint8Array(await blob.arrayBuffer())].slice(0, 3)).toEqual(start);
  });

  it('has what any text holds, read back by a strict reader', () => {
    for (const text of hardTexts) {
      const csv = csvText(tableOf([[text, 'b']]), csvLooks.analysis);
      expect(readRfc4180(csv, ',')[1]?.map(plainText)).toEqual([text, 'b']);
    }
  });

  it('comes back as it was, in every look, from a strict reader and from our own', async () => {
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(...Object.values(csvLooks)), async (cells, look) => {
        const table = tableOf(cells);
        const written = cells.map((row) =>
          row.map((cell) =>
            typeof cell === 'number' ? String(cell).replace('.', look.decimal) : neutralised(cell ?? ''),
          ),
        );
        const text = csvText(table, look).replace(/^\ufeff/, '');
        expect(readRfc4180(text, look.delimiter).slice(1)).toEqual(written);
        const own = await readCsv(writeCsv(table, look), { delimiter: look.delimiter });
        expect(own.ok && own.table.rows.slice(1)).toEqual(written);
      }),
    );
  });

  it('refuses what is no number', () => {
    expect(() => csvText(tableOf([[NaN]]), csvLooks.analysis)).toThrow('finite');
  });
});

describe('text that looks like a formula', () => {
  it.each(['=1+1', '+31 6', '-2', '@a', '\t=1', '\rx', '\nx', '  =1', '\uff1d1', "'=1"])(
    'has an apostrophe before it: %j',
    (text) => expect(neutralised(text)).toBe(`'${text}`),
  );

  it.each(["'t Hof", 'a=1', '1-2', '', 'x'])('and other text has none: %j', (text) =>
    expect(neutralised(text)).toBe(text),
  );

  it('comes back exactly', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^['=+\-@\t\r\n a]{0,6}$/), (text) => {
        expect(plainText(neutralised(text))).toBe(text);
      }),
    );
  });
});

describe('tables together', () => {
  const zip = writeCsvZip([example, { ...example, name: 'codebook' }], 'What is in it.', csvLooks.analysis);

  it('are a file each, with one that says what they are', async () => {
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
    expect(Object.keys(files)).toEqual(['findings.csv', 'codebook.csv', 'README.txt']);
    expect(strFromU8(files['findings.csv'] ?? new Uint8Array())).toBe(csvText(example, csvLooks.analysis));
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toBe('What is in it.');
  });

  it('are the same bytes for the same content', async () => {
    const again = writeCsvZip(
      [example, { ...example, name: 'codebook' }],
      'What is in it.',
      csvLooks.analysis,
    );
    expect(new Uint8Array(await again.arrayBuffer())).toEqual(new Uint8Array(await zip.arrayBuffer()));
  });
});
