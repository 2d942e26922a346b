/**
 * The part of pdfkit 0.20 that this folder uses. Lengths are points, 1/72 inch; the origin is the page's top left.
 * The published types (0.17) know neither the module's named export nor the options of tagged PDF.
 */
declare module 'pdfkit' {
  export type Child = StructureElement | (() => void);

  export class StructureElement {
    /** A function draws at once when the element is part of the document: its marks belong to the element. */
    add(child: Child): this;
    end(): void;
  }

  export type StructureOptions = {
    alt?: string;
    /** Left, top, right, bottom. */
    bbox?: [number, number, number, number];
    placement?: 'Block';
    scope?: 'Column' | 'Row';
  };

  export type TextOptions = {
    lineBreak: false;
    baseline: 'alphabetic';
    features?: string[];
  };

  export type Options = {
    size: 'A4';
    margin: 0;
    pdfVersion: '1.7';
    subset: 'PDF/UA';
    tagged: true;
    lang: string;
    displayTitle: true;
    bufferPages: true;
    autoFirstPage: false;
    /** No standard font: every font is registered and embedded. */
    font: null;
    info: { Title: string; Subject: string; Creator: string; CreationDate: Date };
  };

  export class PDFDocument {
    constructor(options: Options);
    info: { Title: string; Subject?: string };
    page: { width: number; height: number };
    outline: {
      addItem(title: string, options: { fit: false; top: number; left: number }): void;
    };

    addPage(): this;
    bufferedPageRange(): { start: number; count: number };
    switchToPage(index: number): void;
    on(event: 'data', listener: (chunk: Uint8Array<ArrayBuffer>) => void): this;
    on(event: 'end', listener: () => void): this;
    end(): void;
    /** Called by `end`, after the document's information was written and before its XML copy. */
    endMetadata(): void;

    registerFont(name: string, font: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string, options?: { features?: string[] }): number;
    text(text: string, x: number, y: number, options: TextOptions): this;

    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout' }): this;
    endMarkedContent(): this;

    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    path(d: string): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    circle(x: number, y: number, radius: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    lineWidth(width: number): this;
    lineCap(cap: 'butt' | 'round'): this;
    lineJoin(join: 'round'): this;
    dash(lengths: number[]): this;
    /** Colours come before a path: between a path and its painting nothing else may stand. */
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    fill(): this;
    stroke(): this;
    fillAndStroke(): this;
  }
}
