import type PptxGenJS from 'pptxgenjs';
import type { Palette } from '#src/domain/prim.ts';
import { withoutForbidden } from '../markup.ts';
import type { SlideColumn, SlidePart } from './deck.ts';
import { type Placed, rowHeights } from './room.ts';
import { fontFace, hexOf, inkOf } from './slide-look.ts';

/** A place on a slide in the colours of its tone. */
export type Brush = { palette: Palette; tone: string | undefined };

export function drawText(slide: PptxGenJS.Slide, placed: Placed, brush: Brush): void {
  const { part, box, size } = placed;
  if (part.kind !== 'text') return;
  const isBoxed = part.look === 'question';
  slide.addText(withoutForbidden(part.text), {
    ...box,
    fontFace,
    fontSize: size,
    bold: part.look === 'large',
    color: hexOf(brush.palette, part.look === 'quiet' ? 'inkQuiet' : 'ink'),
    valign: isBoxed ? 'middle' : 'top',
    margin: isBoxed ? 14 : 0,
    fit: 'shrink',
    ...(isBoxed
      ? {
          fill: { color: hexOf(brush.palette, 'surface') },
          line: { color: inkOf(brush.palette, brush.tone), width: 1.5 },
        }
      : {}),
  });
}

export function drawTable(slide: PptxGenJS.Slide, { part, box, size }: Placed, brush: Brush): void {
  if (part.kind !== 'table') return;
  const { columns, rows, alt } = part;
  const head = columns.map(({ title }, place) => cellOf(title, columns[place], brush, { isHead: true }));
  const body = rows.map((cells) =>
    cells.map((cell, place) => cellOf(cell, columns[place], brush, { isHead: false })),
  );
  slide.addTable([head, ...body], {
    x: box.x,
    y: box.y,
    w: box.w,
    colW: columns.map(({ share }) => share * box.w),
    rowH: rowHeights(part, box.w, size),
    fontFace,
    fontSize: size,
    margin: [0.05, 0.1, 0.05, 0.1],
    // Becomes the alternative text: see mend-slide.ts.
    objectName: withoutForbidden(alt),
  });
}

function cellOf(
  text: string,
  column: SlideColumn | undefined,
  { palette, tone }: Brush,
  { isHead }: { isHead: boolean },
): PptxGenJS.TableCell {
  const rule = {
    type: 'solid',
    pt: isHead ? 1.5 : 0.75,
    color: isHead ? inkOf(palette, tone) : hexOf(palette, 'line'),
  } as const;
  const none = { type: 'none' } as const;
  return {
    text: withoutForbidden(text),
    options: {
      bold: isHead,
      color: hexOf(palette, isHead ? 'inkQuiet' : 'ink'),
      align: column?.align === 'end' ? 'right' : 'left',
      valign: isHead ? 'bottom' : 'middle',
      fill: { color: hexOf(palette, 'surface') },
      border: [none, none, rule, none],
    },
  };
}

/** The numbers go along as a sheet inside the file, so that the chart can be changed. */
export function drawRadar(slide: PptxGenJS.Slide, { part, box }: Placed, { palette }: Brush): void {
  if (part.kind !== 'radar') return;
  const labels = part.labels.map(withoutForbidden);
  const data = part.lines.map(({ name, values }) => ({
    name: withoutForbidden(name),
    labels,
    // The type has no gaps, the writer has: an empty cell, that becomes none at all in mend-chart.ts.
    values: values as number[],
  }));
  const ink = hexOf(palette, 'ink');
  slide.addChart('radar', data, {
    ...box,
    altText: withoutForbidden(part.alt),
    objectName: withoutForbidden(part.lines[0]?.name ?? ''),
    radarStyle: 'marker',
    displayBlanksAs: 'gap',
    chartColors: [hexOf(palette, 'accent'), hexOf(palette, 'inkQuiet')],
    lineSize: 2.5,
    lineDataSymbolSize: 8,
    // Ring 1 is a small inner circle, 5 the outside.
    valAxisMinVal: 0,
    valAxisMaxVal: 5,
    valAxisMajorUnit: 1,
    valAxisLabelFontSize: 10,
    valAxisLabelColor: hexOf(palette, 'inkQuiet'),
    valAxisLabelFontFace: fontFace,
    // No number at the middle: there is no 0.
    valAxisLabelFormatCode: '0;;;',
    valGridLine: { color: hexOf(palette, 'line'), size: 0.75 },
    catAxisLabelFontSize: labels.length > 16 ? 10 : 12,
    catAxisLabelFontFace: fontFace,
    catAxisLabelColor: ink,
    showLegend: part.lines.length > 1,
    legendPos: 'b',
    legendFontSize: 12,
    legendFontFace: fontFace,
    legendColor: ink,
  });
}

export function drawPart(slide: PptxGenJS.Slide, placed: Placed, brush: Brush): void {
  const draw: Record<SlidePart['kind'], typeof drawText> = {
    text: drawText,
    table: drawTable,
    radar: drawRadar,
  };
  draw[placed.part.kind](slide, placed, brush);
}
