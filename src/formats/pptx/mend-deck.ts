import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Deck } from './deck.ts';
import { mendChart, mendSheet } from './mend-chart.ts';
import { mendNotes, mendSlide } from './mend-slide.ts';

/** Moments inside a zip file know no time zone and start in 1980. */
const zipTime = '1980-01-01T12:00:00';

/**
 * What pptxgenjs leaves undone: the language of texts, paragraphs in notes, tables with a title row and alternative
 * text, gaps in charts, and the same bytes for the same slides.
 */
export function mendDeck(file: Uint8Array, { language, createdAt }: Deck): Uint8Array<ArrayBuffer> {
  return rezip(
    file,
    (name, text) => {
      const said = text.replaceAll('lang="en-US"', `lang="${language}"`);
      if (name === 'docProps/core.xml') return withMoment(text, createdAt);
      if (name === '[Content_Types].xml') return withoutGhosts(text, unzipSync(file));
      if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) return mendSlide(said);
      if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name)) return mendNotes(said);
      if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) return mendChart(said);
      return said;
    },
    createdAt,
  );
}

/** Unpacks, changes every text, packs again. Sheets inside the file get the same treatment. */
function rezip(
  file: Uint8Array,
  mend: (name: string, text: string) => string,
  createdAt: Date,
): Uint8Array<ArrayBuffer> {
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(file))) {
    if (name.endsWith('/')) continue;
    parts[name] = name.endsWith('.xlsx')
      ? rezip(bytes, (inner, text) => mendSheet(inner, withMoment(text, createdAt)), createdAt)
      : strToU8(mend(name, strFromU8(bytes)));
  }
  return zipSync(parts, { mtime: zipTime, level: 6 });
}

function withMoment(text: string, moment: Date): string {
  const day = moment.toISOString().replace(/\.\d+Z$/, 'Z');
  return text
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}`)
    .replaceAll('PptxGenJS', 'Samenspiegel');
}

/** The list of contents names masters that are not in the file. */
function withoutGhosts(text: string, parts: Record<string, Uint8Array>): string {
  return text.replace(/ *<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, name: string) =>
    Object.hasOwn(parts, name) ? whole : '',
  );
}
