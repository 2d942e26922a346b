import { strFromU8, unzipSync } from 'fflate';

export type Found = {
  name: string;
  /** By place, `A1` and so on: what the file says it is, and its text there. */
  cells: Record<string, { type: 'text' | 'number' | 'day' | 'formula'; value: string; format: string }>;
  widths: number[];
  frozenRows: number;
  boldCells: string[];
};

/**
 * Opens a workbook the way ECMA-376 describes it, with an unzipper and a parser of XML and nothing of the product: what
 * another program would find in it.
 */
export async function openPackage(blob: Blob): Promise<{ sheets: Found[]; parts: Record<string, string> }> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const parts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const workbook = xmlOf(parts, 'xl/workbook.xml');
  const targets = new Map(
    elements(xmlOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [
      one.getAttribute('Id'),
      `xl/${one.getAttribute('Target') ?? ''}`,
    ]),
  );
  const texts = elements(xmlOf(parts, 'xl/sharedStrings.xml'), 'si').map((one) =>
    elements(one, 't')
      .map((text) => decoded(text.textContent))
      .join(''),
  );
  const styles = stylesOf(xmlOf(parts, 'xl/styles.xml'));
  const sheets = elements(workbook, 'sheet').map((sheet) => {
    const target = targets.get(sheet.getAttribute('r:id')) ?? '';
    return sheetOf(sheet.getAttribute('name') ?? '', xmlOf(parts, target), texts, styles);
  });
  return { sheets, parts };
}

type Style = { format: string; bold: boolean };

function sheetOf(name: string, xml: Document, texts: string[], styles: Style[]): Found {
  const cells: Found['cells'] = {};
  const boldCells: string[] = [];
  for (const cell of elements(xml, 'c')) {
    const place = cell.getAttribute('r') ?? '';
    const style = styles[Number(cell.getAttribute('s') ?? 0)] ?? { format: '', bold: false };
    const kind = cell.getAttribute('t');
    const inline = elements(cell, 't').map((text) => decoded(text.textContent));
    const value = elements(cell, 'v')[0]?.textContent ?? inline.join('');
    const isText = kind === 's' || kind === 'inlineStr';
    if (style.bold) boldCells.push(place);
    if (value === '' && !isText) continue;
    const isDay = /[ymd]/.test(style.format);
    if (kind !== null && !isText) throw new Error(`${place} is neither a number nor text`);
    const type = elements(cell, 'f').length > 0 ? 'formula' : isText ? 'text' : isDay ? 'day' : 'number';
    cells[place] = { type, value: kind === 's' ? (texts[Number(value)] ?? '') : value, format: style.format };
  }
  const [pane] = elements(xml, 'pane');
  return {
    name,
    cells,
    widths: elements(xml, 'col').map((column) => Number(column.getAttribute('width'))),
    frozenRows: pane?.getAttribute('state') === 'frozen' ? Number(pane.getAttribute('ySplit')) : 0,
    boldCells,
  };
}

function stylesOf(xml: Document): Style[] {
  const formats = new Map(
    elements(xml, 'numFmt').map((one) => [
      one.getAttribute('numFmtId'),
      one.getAttribute('formatCode') ?? '',
    ]),
  );
  // Number 49 is the format "text" that every reader knows.
  formats.set('49', '@');
  const bold = elements(xml, 'font').map((font) => elements(font, 'b').length > 0);
  return elements(xml, 'xf')
    .filter((one) => one.parentElement?.localName === 'cellXfs')
    .map((one) => ({
      format: formats.get(one.getAttribute('numFmtId')) ?? '',
      bold: bold[Number(one.getAttribute('fontId') ?? 0)] ?? false,
    }));
}

/** `_x000D_` and the like stand for a character (ECMA-376 part 1, 22.4.2.4); `_x005F_` for the line before one. */
function decoded(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function xmlOf(parts: Record<string, string>, name: string): Document {
  const xml = new DOMParser().parseFromString(parts[name] ?? '', 'application/xml');
  if (xml.getElementsByTagName('parsererror').length > 0) throw new Error(`${name} is no XML`);
  return xml;
}

function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}
