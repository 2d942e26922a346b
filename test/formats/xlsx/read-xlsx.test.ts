import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neededParts } from '#src/formats/xlsx/parts.ts';
import { readXlsx } from '#src/formats/xlsx/read-xlsx.ts';
import { writeXlsx } from '#src/formats/xlsx/write-xlsx.ts';
import { tableSizeLimit } from '#src/formats/tables.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook as another program could have written it: of each sheet what stands between `sheetData` and its end. */
function workbook(sheets: string[], more: Record<string, string> = {}, shared = ''): Blob {
  const ids = sheets.map((_, index) => index + 1);
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relations([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets>${ids
      .map((id) => `<sheet name="S${id}" sheetId="${id}" r:id="r${id}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...ids.map((id): [string, string, string] => [`r${id}`, 'worksheet', `worksheets/sheet${id}.xml`]),
      ['r90', 'sharedStrings', 'sharedStrings.xml'],
      ['r91', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst ${main}>${shared}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...more,
  };
  sheets.forEach((data, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    parts[name] ??= `<worksheet ${main}><sheetData>${data}</sheetData></worksheet>`;
  });
  return zipped(parts);
}

function relations(list: [id: string, type: string, target: string][]): string {
  const all = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

function zipped(parts: Record<string, string>): Blob {
  const entries = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return new Blob([new Uint8Array(zipSync(entries))]);
}

async function problemOf(blob: Blob) {
  const read = await readXlsx(blob);
  return read.ok ? null : read.problem;
}

describe('a small workbook that says a long text again and again', () => {
  it('is refused before all those texts are copied', async () => {
    const cells = Array.from(
      { length: 501 },
      (_, place) => `<row r="${place + 1}"><c r="A${place + 1}" t="s"><v>0</v></c></row>`,
    );
    const blob = workbook([cells.join('')], {}, `<si><t>${'a'.repeat(99_999)}</t></si>`);
    expect(blob.size).toBeLessThan(20_000);
    expect(await problemOf(blob)).toEqual({ code: 'tooMany', what: 'characters', known: 50_000_000 });
    const fewer = workbook([cells.slice(0, 400).join('')], {}, `<si><t>${'a'.repeat(99_999)}</t></si>`);
    expect(await problemOf(fewer)).toBeNull();
  });
});

describe('a workbook of another program', () => {
  it('is read as plain tables: numbers, texts, days, moments, results of formulas', async () => {
    const blob = workbook(
      [
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>in line</t></is></c></row>' +
          '<row r="3"><c r="A3"><v>3.5</v></c><c r="B3" s="1"><v>46350</v></c><c r="C3" s="1"><v>46350.5</v></c></row>' +
          '<row r="4"><c r="A4"><f>1+1</f><v>2</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#N/A</v></c></row>',
      ],
      {},
      '<si><r><t>two </t></r><r><t>parts</t></r></si>',
    );
    expect(await readXlsx(blob)).toEqual({
      ok: true,
      tables: [
        {
          name: 'S1',
          rows: [
            ['two parts', '', 'in line'],
            [3.5, '2026-11-24', '2026-11-24T12:00:00'],
            [2, 'TRUE', '#N/A'],
          ],
          places: [1, 3, 4],
        },
      ],
    });
  });

  it('is read without its hidden and its empty sheets', async () => {
    const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const more = {
      'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/><sheet name="B" sheetId="2" state="hidden" r:id="r2"/><sheet name="C" sheetId="3" r:id="r3"/></sheets></workbook>`,
    };
    expect(await readXlsx(workbook([row, row, ''], more))).toEqual({
      ok: true,
      tables: [{ name: 'A', rows: [[1]], places: [1] }],
    });
  });

  it('is empty where no sheet has anything', async () => {
    expect(await problemOf(workbook(['']))).toEqual({ code: 'empty' });
  });
});

describe('what is refused', () => {
  it('what is no workbook: text, a PDF, nothing, another zip', async () => {
    for (const content of ['name;score', '%PDF-1.7', '', 'PK']) {
      expect(await problemOf(new Blob([content]))).toEqual({ code: 'notXlsx' });
    }
    expect(await problemOf(zipped({ 'word/document.xml': '<x/>' }))).toEqual({ code: 'notXlsx' });
    expect(await problemOf(zipped({ '[Content_Types].xml': '<x/>' }))).toEqual({ code: 'notXlsx' });
  });

  it('a workbook that is locked with a password', async () => {
    const name = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(508).fill(0), ...name]);
    expect(await problemOf(new Blob([bytes]))).toEqual({ code: 'locked' });
    expect(await problemOf(new Blob([bytes.subarray(0, 512)]))).toEqual({ code: 'notXlsx' });
  });

  it('a file that is too large, before it is read', async () => {
    const blob = new Blob(['PK']);
    Object.defineProperty(blob, 'size', { value: tableSizeLimit + 1 });
    expect(await problemOf(blob)).toMatchObject({ code: 'tooLarge', found: tableSizeLimit + 1 });
  });

  it('a small file that unpacks to very much, whatever size it claims', async () => {
    const blob = workbook([' '.repeat(3_000_000)]);
    expect(blob.size).toBeLessThan(10_000);
    const most = 1_000_000;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect(neededParts(bytes, most)).toEqual({ code: 'tooLarge', found: blob.size, known: most });
    // The sizes unpacked, in every header of the directory: all set to one.
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    }
    expect(neededParts(bytes, most)).toMatchObject({ code: 'tooLarge' });
    expect(neededParts(bytes)).toBeInstanceOf(Uint8Array);
  });

  it('a part that is not what its checksum says', async () => {
    const bytes = new Uint8Array(await zipped({ '[Content_Types].xml': '<x/>' }).arrayBuffer());
    const view = new DataView(bytes.buffer);
    const directory = bytes.findIndex(
      (_, at) => at < bytes.length - 4 && view.getUint32(at, true) === 0x02014b50,
    );
    view.setUint32(directory + 16, 0, true);
    expect(neededParts(bytes)).toEqual({ code: 'notXlsx' });
  });

  it('a document type, in which a few lines can become billions', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><worksheet ${main}><sheetData/></worksheet>`;
    const blob = workbook([''], { 'xl/worksheets/sheet1.xml': bomb });
    expect(await problemOf(blob)).toEqual({ code: 'notXlsx' });
  });

  it('two cells far apart, that would make a table of billions', async () => {
    const far =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await problemOf(workbook([far]))).toMatchObject({ code: 'tooMany' });
    const wide = '<row r="1"><c r="XFD1"><v>1</v></c></row>';
    expect(await problemOf(workbook([wide]))).toMatchObject({ code: 'tooMany', what: 'columns' });
  });

  it('damaged files of any kind, with a reason and without an exception', async () => {
    const table = { name: 'a', columns: [{ heading: 'h', kind: 'text' as const }], rows: [['x'], [2]] };
    const blob = await writeXlsx([table], { title: 't', origin: 'o', createdAt: new Date(0) });
    const whole = new Uint8Array(await blob.arrayBuffer());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.nat(whole.length),
        fc.boolean(),
        async (changes, length, isCut) => {
          const bytes = whole.slice(0, isCut ? length : whole.length);
          for (const [at, value] of changes) bytes[at] = value;
          expect(typeof (await readXlsx(new Blob([bytes]))).ok).toBe('boolean');
        },
      ),
      { numRuns: 200 },
    );
  });
});
