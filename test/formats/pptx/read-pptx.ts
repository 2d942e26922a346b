import { strFromU8, unzipSync } from 'fflate';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const slides = 'http://schemas.openxmlformats.org/presentationml/2006/main';

/** A file of slides, unpacked; every text part of it is well-formed or this throws. */
export type Pptx = { names: string[]; part: (name: string) => XMLDocument; text: (name: string) => string };

export function readPptx(bytes: Uint8Array): Pptx {
  const parts = unzipSync(bytes);
  const text = (name: string): string => {
    const found = parts[name];
    if (!found) throw new Error(`No ${name} in the file`);
    return strFromU8(found);
  };
  const part = (name: string): XMLDocument => {
    const read = new DOMParser().parseFromString(text(name), 'application/xml');
    const fault = read.querySelector('parsererror');
    if (fault) throw new Error(`${name}: ${fault.textContent}`);
    return read;
  };
  const names = Object.keys(parts);
  for (const name of names.filter((one) => /\.(xml|rels)$/.test(one))) part(name);
  return { names, part, text };
}

/** The sheet inside the file, unpacked in the same way. */
export function sheetIn(bytes: Uint8Array): Pptx {
  const [name = '', sheet] = Object.entries(unzipSync(bytes)).find(([one]) => one.endsWith('.xlsx')) ?? [];
  if (!sheet) throw new Error(`No sheet in the file: ${name}`);
  return readPptx(sheet);
}

export function slideCount({ names }: Pptx): number {
  return names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
}

/** The paragraphs of a slide in the order of the file, empty ones left out. */
export function textsOn(file: Pptx, slide: number): string[] {
  return paragraphsIn(file.part(`ppt/slides/slide${String(slide)}.xml`));
}

export function notesOf(file: Pptx, slide: number): string[] {
  const page = file.part(`ppt/notesSlides/notesSlide${String(slide)}.xml`);
  // The last paragraph is the number of the page.
  return paragraphsIn(page).slice(0, -1);
}

function paragraphsIn(part: XMLDocument): string[] {
  return [...part.getElementsByTagNameNS(drawing, 'p')]
    .map((paragraph) =>
      [...paragraph.getElementsByTagNameNS(drawing, 't')].map((run) => run.textContent).join(''),
    )
    .filter((text) => text !== '');
}

/** Everything on a slide with its name and what is said instead of it. */
export function namedOn(file: Pptx, slide: number): { id: string; name: string; alt: string }[] {
  const part = file.part(`ppt/slides/slide${String(slide)}.xml`);
  return [...part.getElementsByTagNameNS(slides, 'cNvPr')].map((one) => ({
    id: one.getAttribute('id') ?? '',
    name: one.getAttribute('name') ?? '',
    alt: one.getAttribute('descr') ?? '',
  }));
}

/** The lines of the one chart: name, and by place the numbers that are there. */
export function chartLines(file: Pptx): { name: string; labels: string[]; values: Record<string, number> }[] {
  const name = file.names.find((one) => /^ppt\/charts\/chart\d+\.xml$/.test(one)) ?? '';
  const chart = file.part(name);
  return [...chart.querySelectorAll('radarChart > ser')].map((line) => ({
    name: line.querySelector('tx v')?.textContent ?? '',
    labels: [...line.querySelectorAll('cat v')].map((one) => one.textContent),
    values: Object.fromEntries(
      [...line.querySelectorAll('val pt')].map((one): [string, number] => [
        one.getAttribute('idx') ?? '',
        Number(one.querySelector('v')?.textContent),
      ]),
    ),
  }));
}
