import JSZip from 'jszip';
import type { Deck } from './deck.ts';
import { mendChart, mendSheet } from './mend-chart.ts';
import { mendNotes, mendSlide } from './mend-slide.ts';

/** The first moment that a zip file can tell; no file needs another. */
const zipTime = new Date('1980-01-01T00:00:00Z');

type Mend = (name: string, text: string) => string;

/**
 * What pptxgenjs leaves undone: the language of texts, paragraphs in notes, tables with a title row and alternative
 * text, gaps in charts, and the same bytes for the same slides.
 */
export async function mendDeck(
  file: ArrayBuffer,
  { language, createdAt }: Deck,
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await JSZip.loadAsync(file);
  const names = Object.keys(zip.files);
  const numbered = numbering(names);
  const mendPart: Mend = (name, text) => {
    if (name === 'docProps/core.xml') return withMoment(text, createdAt);
    if (name === '[Content_Types].xml') return numbered(withoutGhosts(text, names));
    if (name.endsWith('.rels')) return numbered(text);
    const said = text.replaceAll('lang="en-US"', `lang="${language}"`);
    if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) return mendSlide(said);
    if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name)) return mendNotes(said);
    if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) return mendChart(said);
    return said;
  };
  const mendInner: Mend = (name, text) => mendSheet(name, withMoment(text, createdAt));
  return rezip(zip, numbered, async (part) =>
    part.name.endsWith('.xlsx')
      ? rezip(await JSZip.loadAsync(part.async('uint8array')), (one) => one, textual(mendInner))
      : textual(mendPart)(part),
  );
}

function textual(mend: Mend): (part: JSZip.JSZipObject) => Promise<string> {
  return async (part) => mend(part.name, await part.async('string'));
}

async function rezip(
  from: JSZip,
  rename: (name: string) => string,
  mend: (part: JSZip.JSZipObject) => Promise<string | Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const to = new JSZip();
  for (const part of Object.values(from.files).filter(({ dir }) => !dir)) {
    to.file(rename(part.name), await mend(part), { date: zipTime, createFolders: false });
  }
  const bytes = await to.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
  return new Uint8Array(bytes);
}

/** Charts are numbered on and on for as long as the app is open; in every file they start with 1. */
function numbering(names: readonly string[]): (text: string) => string {
  const numbers = names.flatMap((name) => /charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? []).map(Number);
  const shift = Math.min(...numbers) - 1;
  return (text) =>
    text.replace(
      /\b(chart|Microsoft_Excel_Worksheet)(\d+)\.(xml|xlsx)\b/g,
      (_, name: string, number: string, end: string) => `${name}${String(Number(number) - shift)}.${end}`,
    );
}

function withMoment(text: string, moment: Date): string {
  const day = moment.toISOString().replace(/\.\d+Z$/, 'Z');
  return text
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}`)
    .replaceAll('>PptxGenJS<', '>Samenspiegel<');
}

/** The list of contents names masters that are not in the file. */
function withoutGhosts(text: string, names: readonly string[]): string {
  return text.replace(/ *<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, name: string) =>
    names.includes(name) ? whole : '',
  );
}
