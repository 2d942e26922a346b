import { miniRadar } from './mini-radar.ts';
import { placed } from './placed.ts';
import type { MeasureText, Picture, Prim } from './prim.ts';
import type { Radar } from './radar.ts';
import { wrapText } from './wrap-text.ts';

/** The first page or slide of a file, small: its real title and on a page its radar, grey lines for all the other words. */
export type FirstSheet = { shape: 'page' | 'slide'; kicker: string; title: string; radar?: Radar };

const shapes = { page: { width: 210, height: 297 }, slide: { width: 320, height: 180 } } as const;
const margin = 18;
const size = 13;
const lineHeight = 16;

/** What does not fit is not drawn: a title ends after five lines, words after the last whole line. */
export function sheetPicture({ shape, kicker, title, radar }: FirstSheet, measure: MeasureText): Picture {
  const { width, height } = shapes[shape];
  const radarSide = 118;
  const room = width - 2 * margin;
  const lines = wrapText(title, (text) => measure(text, size, true), room, room).slice(0, 5);
  const below = margin + 16 + lines.length * lineHeight + 12;
  const spot = { x: (width - radarSide) / 2, y: below, scale: radarSide / 72 };
  const wordsFrom = radar ? below + radarSide + 14 : below;
  return {
    width,
    height,
    prims: [
      { kind: 'path', d: `M0 0L${width} 0L${width} ${height}L0 ${height}Z`, fill: 'surface' },
      textOf([clipped(kicker, room, measure)], margin + 6, 7, false),
      textOf(lines, margin + 6 + lineHeight + 4, size, true),
      ...(radar ? placed(miniRadar(radar), spot) : []),
      ...greyLines(wordsFrom, height - margin, room),
    ],
  };
}

function textOf(lines: string[], y: number, letters: number, strong: boolean): Prim {
  return {
    ...{ kind: 'text', x: margin, y, lines, size: letters, lineHeight, anchor: 'start', strong },
    fill: strong ? 'ink' : 'inkQuiet',
  };
}

function clipped(text: string, room: number, measure: MeasureText): string {
  const characters = [...text];
  while (characters.length > 1 && measure(characters.join(''), 7, false) > room) characters.pop();
  return characters.length < [...text].length ? `${characters.join('').trimEnd()}…` : text;
}

/** Longer and shorter ones, as words are. */
function greyLines(from: number, to: number, room: number): Prim[] {
  const shares = [1, 0.92, 0.97, 0.6];
  const count = Math.max(0, Math.floor((to - from) / 9));
  return Array.from({ length: count }, (_, index): Prim => {
    const y = from + index * 9 + 2;
    const end = margin + room * (shares[index % shares.length] ?? 1);
    return {
      kind: 'path',
      d: `M${margin} ${y}L${Math.round(end)} ${y}`,
      stroke: 'line',
      width: 3,
      cap: 'round',
    };
  });
}
