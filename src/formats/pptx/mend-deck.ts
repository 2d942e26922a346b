import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Deck } from './deck.ts';
import { mendChart, mendSheet } from './mend-chart.ts';
import { mendNotes, mendSlide } from './mend-slide.ts';

/** Moments inside a zip file know no time zone and start in 1980. */
const zipTime = '1980-01-01T12:00:00';

type Mend = (name: string, text: string) => string;

/**
 * What pptxgenjs leaves undone: the language of texts, paragraphs in notes, tables with a title row and alternative
 * text, gaps in charts, and the same bytes for the same slides.
 */
export function mendDeck(file: Uint8Array, { language, createdAt }: Deck): Uint8Array<ArrayBuffer> {
  const names = Object.keys(unzipSync(file));
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
  return rezip(file, numbered, (name, bytes) =>
    name.endsWith('.xlsx') ? rezip(bytes, (one) => one, textual(mendInner)) : textual(mendPart)(name, bytes),
  );
}

function textual(mend: Mend): (name: string, bytes: Uint8Array) => Uint8Array {
  return (name, bytes) => strToU8(mend(name, strFromU8(bytes)));
}

function rezip(
  file: Uint8Array,
  rename: (name: string) => string,
  mend: (name: string, bytes: Uint8Array) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(file))) {
    if (!name.endsWith('/')) parts[rename(name)] = mend(name, bytes);
  }
  return zipSync(parts, { mtime: zipTime, level: 6 });
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
