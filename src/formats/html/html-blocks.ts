import type { Block } from '../contract.ts';
import { attributesOf } from '../markup.ts';
import { htmlPicture, type Pen } from './html-picture.ts';
import { htmlTable } from './html-table.ts';
import { toneStyle } from './page-colours.ts';
import { lines, paragraph, tag } from './texts.ts';

/** The blocks one after the other. A table is named by the heading it stands below, or else by the title. */
export function htmlBlocks(blocks: readonly Block[], title: string, pen: Pen): string[] {
  return blocks.map((block, place) => {
    const heading = blocks.slice(0, place).findLast((one) => one.kind === 'heading');
    return htmlBlock(block, heading?.text ?? title, pen);
  });
}

/** Longer than most functions: one case for every kind of block, each a line or two. */
function htmlBlock(block: Block, heading: string, pen: Pen): string {
  const toned = 'tone' in block ? attributesOf({ style: toneStyle(block.tone, pen.palette) }) : '';
  switch (block.kind) {
    case 'heading':
      return tag(`h${String(block.level)}`, lines(block.text), toned);
    case 'paragraph':
      return paragraph(block.text, block.quiet === true ? 'quiet' : undefined);
    case 'figure':
      return figure(block, pen);
    case 'table':
      return htmlTable(block, heading, pen);
    case 'quotes':
      return tag(
        'div',
        [
          ...(block.heading === '' ? [] : [tag('h3', lines(block.heading))]),
          ...block.texts.map((text) => tag('blockquote', paragraph(text))),
        ],
        toned,
      );
    case 'beside':
      return tag(
        'div',
        [tag('div', block.texts.map(titled)), figure(block, pen)],
        attributesOf({ class: 'beside' }),
      );
    case 'choices':
      return tag('div', [paragraph(block.label), list(block.options)]);
    case 'fields':
      return tag(
        'div',
        block.rows.flat().map(({ label, text }) => titled({ title: label, text })),
      );
    case 'cards':
      return list(block.cards.map(({ mark, about, text }) => `${mark}\n${about}\n${text}`));
  }
}

function figure({ picture, alt, caption }: Extract<Block, { kind: 'figure' | 'beside' }>, pen: Pen): string {
  const said = caption === '' ? [] : [tag('figcaption', lines(caption))];
  return tag('figure', [htmlPicture(picture, alt, pen), ...said]);
}

function titled({ title, text }: { title: string; text: string }): string {
  return `${tag('p', tag('strong', lines(title)))}${paragraph(text)}`;
}

function list(texts: readonly string[]): string {
  return tag(
    'ul',
    texts.map((text) => tag('li', lines(text))),
  );
}
