import type { PDFDocument, StructureElement } from 'pdfkit';
import type { Palette } from '#src/domain/prim.ts';
import type { Flow } from './flow.ts';
import type { Styles } from './style.ts';
import type { Typesetter } from './typesetter.ts';

/** What every block needs to lay itself out and to be drawn. */
export type Desk = {
  doc: PDFDocument;
  palette: Palette;
  styles: Styles;
  type: Typesetter;
  flow: Flow;
  /** The element `Document`, to which every block adds its own, in reading order. */
  root: StructureElement;
};

/** A block whose lines are known and whose place is not. */
export type LaidOut = {
  /** White space above; none at the top of a page. */
  above: number;
  /** Height of the first part that is not torn apart: what must fit below that which is kept with it. */
  first: number;
  /** Never alone at the foot of a page. Such a block is short: `first` is its whole height. */
  keptWithNext: boolean;
  place: () => void;
};
