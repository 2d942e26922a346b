import type { SlidePart } from './deck.ts';

/** Sizes in inches; letters in points, 72 to the inch. */
export type Box = { x: number; y: number; w: number; h: number };

/** Of the commonest fonts the mean letter is about half as wide as it is high; a little more, to be safe. */
const letterWidth = 0.53;
const lineHeight = 1.22;
const cellPad = { x: 0.1, y: 0.06 };
const boxPad = 0.2;
const gap = 0.18;
const tableSizes = [20, 18, 16, 14, 13, 12, 11, 10];
export const textSizes = { plain: 18, quiet: 14, large: 26, question: 24 } as const;

/** A part with its place, and the size of its letters. */
export type Placed = { part: SlidePart; box: Box; size: number };

/** Places parts one below the other. A table takes the largest letters with which all still fits, to a limit. */
export function placeParts(parts: readonly SlidePart[], room: Box): Placed[] {
  const sizes = tableSizes.map((size) => laidOut(parts, room, size));
  const fitting = sizes.find(({ end }) => end <= room.y + room.h) ?? sizes.at(-1);
  return fitting?.placed ?? [];
}

function laidOut(
  parts: readonly SlidePart[],
  room: Box,
  tableSize: number,
): { placed: Placed[]; end: number } {
  let y = room.y;
  const placed = parts.map((part): Placed => {
    const size = part.kind === 'text' ? textSizes[part.look] : tableSize;
    const h = heightOf(part, room, size);
    const box = { x: room.x, y, w: room.w, h };
    y += h + gap;
    return { part, box, size };
  });
  return { placed, end: y - gap };
}

function heightOf(part: SlidePart, room: Box, size: number): number {
  switch (part.kind) {
    case 'text': {
      const pad = part.look === 'question' ? boxPad : 0;
      return linesOf(part.text, room.w - 2 * pad, size) * inLines(size) + 2 * pad + 0.05;
    }
    case 'table':
      return rowHeights(part, room.w, size).reduce((sum, height) => sum + height, 0);
    case 'radar':
      return room.h;
  }
}

/** The titles first, then every row. */
export function rowHeights(
  { columns, rows }: Extract<SlidePart, { kind: 'table' }>,
  width: number,
  size: number,
): number[] {
  return [columns.map(({ title }) => title), ...rows].map((cells) => {
    const lines = cells.map((cell, place) =>
      linesOf(cell, (columns[place]?.share ?? 0) * width - 2 * cellPad.x, size),
    );
    return Math.max(1, ...lines) * inLines(size) + 2 * cellPad.y;
  });
}

function inLines(size: number): number {
  return (size * lineHeight) / 72;
}

/** Words are not torn, so a line holds a little less than it has letters. */
function linesOf(text: string, width: number, size: number): number {
  const letters = Math.max(1, Math.floor((width * 72) / (size * letterWidth)));
  return text
    .split('\n')
    .map((line) => {
      let [lines, used] = [1, 0];
      for (const word of line.split(' ')) {
        if (used > 0 && used + 1 + word.length > letters) [lines, used] = [lines + 1, 0];
        used += (used > 0 ? 1 : 0) + word.length;
        while (used > letters) [lines, used] = [lines + 1, used - letters];
      }
      return lines;
    })
    .reduce((sum, lines) => sum + lines, 0);
}
