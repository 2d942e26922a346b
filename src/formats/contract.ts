import type { Palette, Picture } from '#src/domain/prim.ts';

/** What a screen may know of a file type before its code is loaded. */
export type FormatFacts = { extension: string; mimeType: string };

/** A document for people, already in words; a writer only lays it out. Text is plain text, never markup. */
export type DocumentContent = {
  /** BCP 47 tag of the document's language. */
  language: string;
  title: string;
  /** Small line above the title: product and name of the round. */
  kicker: string;
  /** The moment written into the file's own data. */
  createdAt: Date;
  blocks: Block[];
  /** Left side of every page's foot, and the page number at its right. */
  foot: string;
  pageNumber: (page: number, pages: number) => string;
  /** Said once at the end when a character had to be replaced by a box. */
  replacedCharacters: (count: number) => string;
};

export type Block =
  /** The document title is the one heading of level 1. `tone` gives it the colour of a theme. */
  | { kind: 'heading'; level: 2 | 3; text: string; tone?: string }
  | { kind: 'paragraph'; text: string; quiet?: boolean }
  | { kind: 'figure'; picture: Picture; alt: string; caption: string }
  | { kind: 'table'; columns: Column[]; rows: string[][]; tone?: string }
  /** Words of people: a heading with one or more texts below it, kept together where they fit. */
  | { kind: 'quotes'; heading: string; texts: string[]; tone?: string };

/** `share`: the part of the width, all shares together 1. */
export type Column = { title: string; share: number; align?: 'start' | 'end' };

export type DocumentWriter = { write(content: DocumentContent, palette: Palette): Promise<Blob> };
