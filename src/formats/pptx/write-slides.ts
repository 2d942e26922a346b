import PptxGenJS from 'pptxgenjs';
import type { Palette } from '#src/domain/prim.ts';
import { withoutForbidden } from '../markup.ts';
import type { Deck, Slide } from './deck.ts';
import { pptxFacts } from './facts.ts';
import { mendDeck } from './mend-deck.ts';
import { placeParts, type Placed } from './room.ts';
import { drawPart } from './slide-parts.ts';
import { fontFace, hexOf, inkOf, page, places } from './slide-look.ts';

const layout = 'Samenspiegel';
/** Of a title; a longer one takes two lines, and all below it moves down. */
const lettersOnOneLine = 46;

/** The slides as a file for PowerPoint, Keynote, LibreOffice and the like. Colours are those of `palette`. */
export async function writeSlides(deck: Deck, palette: Palette): Promise<Blob> {
  const bytes = await slidesOf(deck, palette);
  return new Blob([bytes], { type: pptxFacts.mimeType });
}

export async function slidesOf(deck: Deck, palette: Palette): Promise<Uint8Array<ArrayBuffer>> {
  const file = new PptxGenJS();
  file.defineLayout({ name: layout, width: page.w, height: page.h });
  file.layout = layout;
  file.theme = { headFontFace: fontFace, bodyFontFace: fontFace };
  file.title = withoutForbidden(deck.title);
  file.author = layout;
  file.company = layout;
  file.subject = withoutForbidden(deck.origin);
  defineMaster(file, deck, palette);
  for (const slide of deck.slides) drawSlide(file, slide, palette);
  const bytes = await file.write({ outputType: 'arraybuffer' });
  return mendDeck(bytes as ArrayBuffer, deck);
}

/** A real title on every slide is what screen readers and the overview of slides go by. */
function defineMaster(file: PptxGenJS, { foot }: Deck, palette: Palette): void {
  const quiet = { fontFace, fontSize: 11, color: hexOf(palette, 'inkQuiet'), margin: 0 };
  file.defineSlideMaster({
    title: layout,
    background: { color: hexOf(palette, 'surface') },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...places.title,
            fontFace,
            fontSize: 30,
            bold: true,
            align: 'left',
            valign: 'top',
            margin: 0,
          },
          text: '',
        },
      },
      { text: { text: withoutForbidden(foot), options: { ...places.foot, ...quiet, valign: 'middle' } } },
    ],
    slideNumber: { ...places.number, ...quiet, align: 'right' },
  });
}

function drawSlide(file: PptxGenJS, given: Slide, palette: Palette): void {
  const slide = file.addSlide({ masterName: layout });
  const { title, kicker, tone, notes } = given;
  const ink = inkOf(palette, tone);
  const fontSize = title.length > 110 ? 22 : title.length > 64 ? 26 : 30;
  slide.addText(withoutForbidden(title), { placeholder: 'title', color: ink, fontSize, fit: 'shrink' });
  slide.addShape('rect', { ...places.band, fill: { color: ink } });
  slide.addText(withoutForbidden(kicker), {
    ...places.kicker,
    fontFace,
    fontSize: 14,
    color: hexOf(palette, 'inkQuiet'),
    margin: 0,
    valign: 'middle',
  });
  for (const placed of placedOf(given)) drawPart(slide, placed, { palette, tone });
  slide.addNotes(notes.map(withoutForbidden).join('\n'));
}

/** A radar takes the left side, what belongs to it the right. */
function placedOf({ title, parts }: Slide): Placed[] {
  const radar = parts.find(({ kind }) => kind === 'radar');
  if (!radar) return placeParts(parts, title.length > lettersOnOneLine ? places.lowBody : places.body);
  const others = parts.filter((part) => part !== radar);
  return [...placeParts([radar], places.radar), ...placeParts(others, places.besideRadar)];
}
