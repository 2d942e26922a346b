import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook as form tools write one: texts in the sheet itself, numbers as numbers. By the name of each sheet its rows. */
export function xlsxOf(sheets: Record<string, readonly (readonly (string | number)[])[]>): Blob {
  const names = Object.keys(sheets);
  const number = (place: number) => String(place + 1);
  const workbook = names
    .map(
      (name, place) =>
        `<sheet name="${escaped(name)}" sheetId="${number(place)}" r:id="rId${number(place)}"/>`,
    )
    .join('');
  const links = names
    .map(
      (_, place) =>
        `<Relationship Id="rId${number(place)}" Type="${office}/worksheet" Target="worksheets/sheet${number(place)}.xml"/>`,
    )
    .join('');
  const parts = names
    .map(
      (_, place) =>
        `<Override PartName="/xl/worksheets/sheet${number(place)}.xml" ContentType="${types}.worksheet+xml"/>`,
    )
    .join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${parts}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${workbook}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${links}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, place) => [`xl/worksheets/sheet${number(place)}.xml`, sheetXml(sheets[name] ?? [])]),
    ),
  };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(head + text)] as const);
  return new Blob([zipSync(Object.fromEntries(entries))]);
}

function sheetXml(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => cellXml(cell, `${letters(column)}${String(row + 1)}`));
    return `<row r="${String(row + 1)}">${written.join('')}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: string | number, place: string): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${String(cell)}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** A, B ... Z, AA, AB ... */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
