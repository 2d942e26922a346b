import type { Block, Cell } from '#src/formats/contract.ts';

/** A block as a reader meets it: headings with as many # as their level, tables row by row, pictures by what they say. */
export function told(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'paragraph':
      return [block.text];
    case 'figure':
      return [block.alt, block.caption];
    case 'table':
      return [block.columns.map(({ title }) => title), ...block.rows].map((cells) =>
        cells.map(toldCell).join(' | '),
      );
    case 'quotes':
      return [`${block.heading}: ${block.texts.join(' / ')}`];
    case 'beside':
      return [
        ...block.texts.map(({ title, text }) => `${title}: ${text}`),
        `[${block.alt}] ${block.caption}`,
      ];
    case 'choices':
      return [block.label, ...block.options.map((option) => `[ ] ${option}`)];
    case 'fields':
      return block.rows.map((fields) =>
        fields.map(({ label, text, lines }) => `${label} ${text || '_'.repeat(lines)}`).join(' | '),
      );
    case 'cards':
      return block.cards.map(({ mark, about, text }) => `${mark} | ${about} | ${text}`);
  }
}

/** Every text that a block shows. */
export function textsIn(block: Block): string[] {
  if (block.kind === 'table') {
    return [...block.columns.map(({ title }) => title), ...block.rows.flat().map(toldCell)];
  }
  return block.kind === 'quotes' ? [block.heading, ...block.texts] : told(block);
}

/** Spaces where no line ends, and lines of a cell, read like any other space. */
function toldCell(cell: Cell): string {
  return (typeof cell === 'string' ? cell : cell.alt).replace(/\s/g, ' ');
}
