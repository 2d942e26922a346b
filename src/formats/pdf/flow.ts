import type { PDFDocument } from 'pdfkit';
import { page } from './style.ts';

/** Where on which page the next thing comes; heights run down from the top of the page. */
export class Flow {
  y: number = page.top;
  /** The lowest height that the body of a page may use. */
  readonly bottom: number;
  readonly #doc: PDFDocument;

  constructor(doc: PDFDocument, bottom: number) {
    this.#doc = doc;
    this.bottom = bottom;
    doc.addPage();
  }

  get room(): number {
    return this.bottom - this.y;
  }

  get atTop(): boolean {
    return this.y === page.top;
  }

  /** The room of a page with nothing on it. */
  get wholePage(): number {
    return this.bottom - page.top;
  }

  /** White space, left out at the top of a page. */
  skip(height: number): void {
    if (!this.atTop) this.y += height;
  }

  nextPage(): void {
    this.#doc.addPage();
    this.y = page.top;
  }

  /** Goes to the next page when this height does not fit on what is left of this one. */
  need(height: number): void {
    if (height > this.room && !this.atTop) this.nextPage();
  }
}
