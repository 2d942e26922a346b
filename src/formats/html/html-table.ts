import type { Block, Cell, Column } from '../contract.ts';
import { attributesOf } from '../markup.ts';
import { htmlPicture, type Pen } from './html-picture.ts';
import { toneStyle } from './page-colours.ts';
import { lines, tag } from './texts.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** A table that can be slid sideways where it does not fit, by keys as well. `name`: what it is about. */
export function htmlTable({ columns, rows, tone }: Table, name: string, pen: Pen): string {
  const isTitled = columns.some(({ title }) => title !== '');
  const head = tag(
    'thead',
    tag(
      'tr',
      columns.map((column) => headCell(column, pen)),
    ),
  );
  const body = rows.map((cells) =>
    tag(
      'tr',
      cells.map((cell, place) => bodyCell(cell, place, columns[place], pen)),
    ),
  );
  const widths = columns.map(({ share }) => `<col style="width:${String(Math.round(share * 100))}%">`);
  const table = tag(
    'table',
    [tag('colgroup', widths.join('')), ...(isTitled ? [head] : []), tag('tbody', body)],
    attributesOf({ style: toneStyle(tone, pen.palette), 'aria-label': name }),
  );
  return tag(
    'div',
    table,
    attributesOf({ class: 'wide', role: 'region', 'aria-label': name, tabindex: '0' }),
  );
}

function headCell({ title, align, picture }: Column, pen: Pen): string {
  const shown = picture
    ? `${tag('span', lines(title), attributesOf({ class: 'for-ears' }))}${htmlPicture(picture, null, pen)}`
    : lines(title);
  return tag('th', shown, attributesOf({ scope: 'col', class: align }));
}

/** The first cell says what its row is about. */
function bodyCell(cell: Cell, place: number, column: Column | undefined, pen: Pen): string {
  const shown = typeof cell === 'string' ? lines(cell) : htmlPicture(cell.picture, cell.alt, pen);
  const look = { class: column?.align, dir: typeof cell === 'string' ? 'auto' : undefined };
  return place === 0
    ? tag('th', shown, attributesOf({ scope: 'row', ...look }))
    : tag('td', shown, attributesOf(look));
}
