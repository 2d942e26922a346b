import { readFile } from 'node:fs/promises';
import type { Palette } from '#src/domain/prim.ts';
import type { Block, DocumentContent } from '#src/formats/contract.ts';
import { type LoadFont, writeDocument } from '#src/formats/pdf/write-document.ts';
import { type Pdf, readPdf } from './read-pdf.ts';

/** A colour of its own for every role. */
export const palette: Palette = {
  paper: '#ffffff',
  surface: '#fefefe',
  ink: '#101820',
  inkQuiet: '#404850',
  line: '#d0d0c0',
  accent: '#1030a0',
  interests: '#a05010',
  interestsTint: '#fff0e0',
  relationship: '#a02060',
  relationshipTint: '#ffe0f0',
  organisation: '#3040b0',
  organisationTint: '#e0e0ff',
  process: '#107060',
  processTint: '#d0f0e0',
  ambition: '#8040a0',
  ambitionTint: '#f0e0ff',
};

/** Reads the committed font files from disk; a browser fetches them. */
export const fontFromDisk: LoadFont = async (name) =>
  new Uint8Array(await readFile(new URL(`../../../src/formats/pdf/fonts/${name}.woff`, import.meta.url)));

/** A document with these blocks, the rest filled in. */
export function documentOf(blocks: Block[], given: Partial<DocumentContent> = {}): DocumentContent {
  return {
    language: 'nl',
    title: 'Relatie staat het hoogst',
    kicker: 'Samenspiegel · Werkgroep LOB',
    createdAt: new Date('2027-03-17T10:00:00Z'),
    origin: 'Samenspiegel 1.0.0 · Werkgroep LOB · 2026-11-24 · region 1 · 0123456789abcdef',
    blocks,
    foot: 'Gemaakt met Samenspiegel 1.0',
    pageNumber: (page, pages) => `${String(page)} van ${String(pages)}`,
    replacedCharacters: (count) => `${String(count)} tekens zijn vervangen`,
    ...given,
  };
}

/** Writes a document and reads it back. */
export async function written(blocks: Block[], given: Partial<DocumentContent> = {}): Promise<Pdf> {
  return readPdf(await writeDocument(documentOf(blocks, given), palette, fontFromDisk));
}
