import type { StructureElement } from 'pdfkit';
import type { Block } from '../contract.ts';
import type { Desk, LaidOut } from './desk.ts';
import { bodyWidth, page, toneOf } from './style.ts';
import { firstPart, flowLines } from './text-flow.ts';

const inset = 14;
const barWidth = 3;
const gap = 6;
/** Words that take no more of a page than this stay together. */
const keptWhole = 0.6;
const x = page.side + inset;

/** Words of people beside a bar in the colour of their theme; on one page where they fit on one. */
export function layQuotes(desk: Desk, block: Block & { kind: 'quotes' }, rank: number): LaidOut {
  const { doc, flow, root, type, styles } = desk;
  const heading = { lines: type.lines(block.heading, styles.quoteHeading, bodyWidth - inset), x };
  const texts = block.texts
    .map((text) => ({ lines: type.lines(text, styles.body, bodyWidth - inset), style: styles.body, x }))
    .filter(({ lines }) => lines.length > 0);
  const head = heading.lines.length * styles.quoteHeading.leading;
  const whole = texts.reduce((sum, { lines }) => sum + gap + lines.length * styles.body.leading, head);
  const start = head + gap + firstPart(texts[0]?.lines ?? [], styles.body);

  return {
    above: 14,
    first: whole <= keptWhole * flow.wholePage ? whole : start,
    keptWithNext: false,
    place: () => {
      const bar = barBeside(desk, toneOf(desk.palette, block.tone));
      const place = (tag: string, parent: StructureElement, text: Parameters<typeof flowLines>[2]) => {
        const element = doc.struct(tag);
        parent.add(element);
        flowLines(desk, element, text, bar.turn);
        element.end();
      };
      if (heading.lines.length > 0) {
        place(`H${String(rank)}`, root, { ...heading, style: styles.quoteHeading });
      }
      if (texts.length > 0) {
        const quote = doc.struct('BlockQuote');
        root.add(quote);
        for (const text of texts) {
          flow.skip(gap);
          place('P', quote, text);
        }
        quote.end();
      }
      bar.draw();
    },
  };
}

/** A bar from the place of the flow now to its place when drawn, one on every page between. */
function barBeside({ doc, flow }: Desk, colour: string) {
  let top = flow.y;
  const draw = () => {
    doc.markContent('Artifact', { type: 'Layout' }).fillColor(colour);
    doc.rect(page.side, top, barWidth, flow.y - top).fill();
    doc.endMarkedContent();
  };
  const turn = (nextPage: () => void) => {
    draw();
    nextPage();
    top = flow.y;
  };
  return { draw, turn };
}
