import type { PDFDocument } from 'pdfkit';
import type { Palette } from '#src/domain/prim.ts';
import type { Block, DocumentContent } from '../contract.ts';
import { layBeside } from './beside.ts';
import { layCards } from './cards.ts';
import { layChoices } from './choices.ts';
import type { FontName } from './coverage.ts';
import type { Desk, LaidOut } from './desk.ts';
import { blobOf, openDocument } from './document.ts';
import { layFields } from './fields.ts';
import { layFigure } from './figure.ts';
import { Flow } from './flow.ts';
import { layFoot, placeFeet } from './foot.ts';
import { placeOpening } from './opening.ts';
import { layQuotes } from './quotes.ts';
import { fontsOf } from './signs.ts';
import { stylesOf } from './style.ts';
import { layTable } from './table.ts';
import { layHeading, layParagraph } from './text-blocks.ts';
import { Typesetter } from './typesetter.ts';
import { unpackWoff } from './woff.ts';

/** Reads one of the font files of this folder (WOFF). */
export type LoadFont = (name: FontName) => Promise<Uint8Array<ArrayBuffer>>;

/** Lays a document out on A4 pages as a tagged PDF. Fonts are loaded as far as its words need them. */
export async function writeDocument(
  content: DocumentContent,
  palette: Palette,
  loadFont: LoadFont,
): Promise<Blob> {
  const doc = openDocument(content);
  await registerFonts(doc, content, loadFont);
  const type = new Typesetter(doc);
  const styles = stylesOf(palette);
  const foot = layFoot(type, styles, content.foot);
  const flow = new Flow(doc, foot.bodyEnd);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const desk: Desk = { doc, palette, styles, type, flow, root };

  placeOpening(desk, content);
  const blocks = layBlocks(desk, content.blocks);
  if (type.replaced > 0) {
    const text = content.replacedCharacters(type.replaced);
    blocks.push(layParagraph(desk, { kind: 'paragraph', text, quiet: true }, false));
  }
  placeBlocks(flow, blocks);
  root.end();
  placeFeet(desk, foot, content.pageNumber);
  return blobOf(doc);
}

async function registerFonts(doc: PDFDocument, content: DocumentContent, loadFont: LoadFont): Promise<void> {
  const texts = [...stringsIn(content), content.pageNumber(1, 1), content.replacedCharacters(1)];
  const needed = new Set<FontName>(['regular', 'bold', ...texts.flatMap((text) => [...fontsOf(text)])]);
  const fonts = await Promise.all(
    [...needed].map(async (name) => [name, await unpackWoff(await loadFont(name))] as const),
  );
  for (const [name, font] of fonts) doc.registerFont(name, font);
}

/** Every string at any depth. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function layBlocks(desk: Desk, blocks: readonly Block[]): LaidOut[] {
  let rank = 1;
  return blocks.map((block, index) => {
    switch (block.kind) {
      case 'heading':
        rank = Math.min(block.level, rank + 1);
        return layHeading(desk, block, rank);
      case 'paragraph':
        return layParagraph(desk, block, blocks[index - 1]?.kind === 'heading');
      case 'figure':
        return layFigure(desk, block);
      case 'table':
        return layTable(desk, block);
      case 'quotes':
        return layQuotes(desk, block, rank + 1);
      case 'beside':
        return layBeside(desk, block);
      case 'choices':
        return layChoices(desk, block);
      case 'fields':
        return layFields(desk, block);
      case 'cards':
        return layCards(desk, block);
    }
  });
}

/** Puts the blocks one under the other; what is kept with its next goes to a next page together with it. */
function placeBlocks(flow: Flow, blocks: readonly LaidOut[]): void {
  blocks.forEach((block, index) => {
    const isKept = blocks[index - 1]?.keptWithNext ?? false;
    if (!isKept) flow.need(togetherFrom(blocks, index));
    flow.skip(block.above);
    block.place();
  });
}

/** Height of a block, of all that is kept with it, and of the first part of what comes after those. */
function togetherFrom(blocks: readonly LaidOut[], index: number): number {
  const block = blocks[index];
  if (block === undefined) return 0;
  return block.above + block.first + (block.keptWithNext ? togetherFrom(blocks, index + 1) : 0);
}
