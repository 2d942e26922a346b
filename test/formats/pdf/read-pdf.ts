import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page; `y` is its baseline, both in points from the left bottom corner. */
export type Word = { text: string; x: number; y: number; width: number; size: number };

/** An element of the structure tree with the text that belongs to it on one page. */
export type Element = {
  role: string;
  alt: string | undefined;
  text: string;
  words: Word[];
  inner: Element[];
};

export type PdfPage = {
  /** The element `Document`, as far as it is on this page. */
  body: Element;
  /** Text that belongs to no element: feet and repeated column titles. */
  artifacts: Word[];
};

export type Pdf = {
  title: string;
  subject: string;
  language: string;
  isMarked: boolean;
  showsTitle: boolean;
  xmpTitle: string;
  isPdfUa: boolean;
  bookmarks: { title: string }[];
  pages: PdfPage[];
  /** The file as text, one character for each byte; page contents in it are compressed. */
  raw: string;
};

type Content = { marks: Map<string, Word[]>; artifacts: Word[] };
type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] };

/** Reads a PDF back with an independent reader (pdf.js). */
export async function readPdf(blob: Blob): Promise<Pdf> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const raw = new TextDecoder('latin1').decode(bytes);
  const task = getDocument({ data: bytes, verbosity: 0 });
  const pdf = await task.promise;
  const { info, metadata } = (await pdf.getMetadata()) as unknown as {
    info: { Title: string; Subject: string; Language: string };
    metadata: { get: (name: string) => string };
  };
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = contentOf((await page.getTextContent({ includeMarkedContent: true })).items);
    const tree = (await page.getStructTree()) as Node | null;
    const body = tree?.children?.[0];
    if (body === undefined) throw new Error(`Page ${String(number)} has no structure`);
    pages.push({ body: elementOf(body, content), artifacts: content.artifacts });
  }
  const result: Pdf = {
    title: info.Title,
    subject: info.Subject,
    language: info.Language,
    isMarked: (await pdf.getMarkInfo())?.Marked ?? false,
    showsTitle: /\/DisplayDocTitle true/.test(raw),
    xmpTitle: metadata.get('dc:title'),
    isPdfUa: raw.includes('<pdfuaid:part>1</pdfuaid:part>'),
    bookmarks: await pdf.getOutline(),
    pages,
    raw,
  };
  await task.destroy();
  return result;
}

/** All elements with a role, in reading order, over all pages. */
export function elements(pdf: Pdf, role: string): Element[] {
  return pdf.pages.flatMap((page) => elementsOn(page, role));
}

/** A text as the letters that are printed: line ends and the spaces at them left aside. */
export function letters(text: string): string {
  return text.replace(/\s/g, '');
}

export function elementsOn(page: PdfPage, role: string): Element[] {
  return everyElement(page.body).filter((element) => element.role === role);
}

/** Role and text of the elements of a page, from the outside in. */
export function outline(element: Element): unknown[] {
  return [element.role, ...(element.inner.length > 0 ? element.inner.map(outline) : [element.text])];
}

function everyElement(element: Element): Element[] {
  return [element, ...element.inner.flatMap(everyElement)];
}

function elementOf(node: Node, content: Content): Element {
  const children = node.children ?? [];
  const inner = children
    .filter((child) => child.role !== undefined && isOnPage(child))
    .map((child) => elementOf(child, content));
  const own = children.flatMap((child) =>
    child.type === 'content' ? (content.marks.get(child.id ?? '') ?? []) : [],
  );
  const words = [...own, ...inner.flatMap((element) => element.words)];
  return {
    role: node.role ?? '',
    alt: node.alt,
    text: words.map((word) => word.text).join(''),
    words,
    inner,
  };
}

/** The reader also gives, without content, the parts of an element that are on other pages. */
function isOnPage(node: Node): boolean {
  return node.type === 'content' || (node.children ?? []).some(isOnPage);
}

type Text = { str: string; width: number; height: number; transform: number[] };
type Item = { type: string; id: string | null } | Text;

/** Sorts the texts of a page by the marked content they stand in. */
function contentOf(items: readonly Item[]): Content {
  const content: Content = { marks: new Map(), artifacts: [] };
  const open: (string | null)[] = [];
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.type === 'beginMarkedContentProps' ? item.id : null);
    } else if (item.height > 0) {
      // The reader makes up spaces of no height for gaps between texts.
      const id = open.findLast((mark) => mark !== null) ?? '';
      const list = id === '' ? content.artifacts : (content.marks.get(id) ?? []);
      list.push(wordOf(item));
      if (id !== '') content.marks.set(id, list);
    }
  }
  return content;
}

function wordOf({ str, width, height, transform }: Text): Word {
  const [, , , , x = 0, y = 0] = transform;
  return { text: str, x, y, width, size: height };
}
