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
  /** App, round, day, questionnaire and its fingerprint in one line, for the file's own data. */
  origin: string;
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
  /** `dense`: low rows, for a form; it may be parted anywhere. Without any column title it has no head. */
  | { kind: 'table'; columns: Column[]; rows: Cell[][]; tone?: string; dense?: boolean }
  /** Words of people: a heading with one or more texts below it, kept together where they fit. */
  | { kind: 'quotes'; heading: string; texts: string[]; tone?: string }
  /** Titled texts with a picture at their right side, kept together. `share`: the picture's part of the width. */
  | { kind: 'beside'; texts: TitledText[]; picture: Picture; alt: string; caption: string; share: number }
  /** To tick with a pen: one box for each option, in columns. */
  | { kind: 'choices'; label: string; options: string[] }
  /** Rows of places to write in, kept together. */
  | { kind: 'fields'; rows: Field[][] }
  /** To cut out, eight on a page. */
  | { kind: 'cards'; cards: CutCard[] };

/**
 * `share`: the part of the width, all shares together 1. `picture` stands in the place of the title, for the eye only.
 */
export type Column = { title: string; share: number; align?: 'start' | 'end'; picture?: Picture };
/** Words, or a picture as wide as its column; `alt` says the same as the picture. */
export type Cell = string | { picture: Picture; alt: string };
export type TitledText = { title: string; text: string };
/** `lines`: how many lines there are to write on where there is no text yet. */
export type Field = { label: string; text: string; lines: number; share: number };
/** `mark`: one short word, large; `about`: what the card belongs to. */
export type CutCard = { mark: string; about: string; text: string };

export type DocumentWriter = { write(content: DocumentContent, palette: Palette): Promise<Blob> };
