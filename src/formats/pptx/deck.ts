import type { Column } from '../contract.ts';

/** Slides for people, already in words; a writer only lays them out. Text is plain text, never markup. */
export type Deck = {
  /** BCP 47 tag with a region, for the spelling of whoever changes the slides: nl-NL, en-GB. */
  language: string;
  title: string;
  /** The moment written into the file's own data. */
  createdAt: Date;
  /** Where the slides come from, for the file's own data. */
  origin: string;
  /** Stands on every slide, so that a slide on its own still says of whom it is. */
  foot: string;
  slides: Slide[];
};

export type Slide = {
  title: string;
  /** Small line above the title. */
  kicker: string;
  /** The colour of a theme. */
  tone?: string;
  /** One below the other; on a slide with a radar they stand beside it. */
  parts: SlidePart[];
  /** For whoever presents: a paragraph each. What had to be shortened on the slide is here in full. */
  notes: string[];
};

export type SlidePart =
  /** `quiet`: a small line. `large`: what is to be read from the back of the room. `question`: large, in a box. */
  | { kind: 'text'; text: string; look: 'plain' | 'quiet' | 'large' | 'question' }
  | { kind: 'table'; columns: SlideColumn[]; rows: string[][]; alt: string }
  /** A chart that can be changed, with its numbers inside. At most one on a slide. */
  | { kind: 'radar'; labels: string[]; lines: RadarLine[]; alt: string };

export type SlideColumn = Omit<Column, 'picture'>;
/** One value for each label, from 1 to 5; null is a gap. */
export type RadarLine = { name: string; values: (number | null)[] };
