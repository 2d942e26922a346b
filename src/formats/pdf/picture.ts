import type { PDFDocument } from 'pdfkit';
import type { Palette, Picture, Prim } from '#src/domain/prim.ts';
import type { TextStyle } from './style.ts';
import type { Typesetter } from './typesetter.ts';

/** Where a picture comes on the page: its left top corner, and points for each unit of the picture. */
export type Frame = { x: number; y: number; scale: number };
type Draw = (frame: Frame) => void;
type Tools = { doc: PDFDocument; type: Typesetter; palette: Palette };

/** A picture with its words laid out once, ready to be drawn: shapes as vectors, words as text. */
export function layPicture(tools: Tools, picture: Picture): Draw {
  const marks = picture.prims.map((prim) =>
    prim.kind === 'text' ? layWords(tools, prim) : (frame: Frame) => drawShape(tools, prim, frame),
  );
  return (frame) => {
    for (const draw of marks) draw(frame);
  };
}

function drawShape(
  { doc, palette }: Tools,
  prim: Exclude<Prim, { kind: 'text' }>,
  { x, y, scale }: Frame,
): void {
  const fill = prim.fill && palette[prim.fill];
  const stroke = prim.stroke && palette[prim.stroke];
  const empty = prim.kind === 'path' && prim.d.trim() === '';
  if (empty || (!fill && !stroke)) return;
  doc.save().translate(x, y).scale(scale);
  if (fill) doc.fillColor(fill);
  if (stroke)
    doc
      .strokeColor(stroke)
      .lineWidth(prim.width ?? 1)
      .lineJoin('round');
  if (prim.kind === 'dot') doc.circle(prim.x, prim.y, prim.r);
  else {
    // A length of zero, a dot under a round cap, is refused by pdfkit.
    if (prim.dash?.length) doc.dash(prim.dash.map((length) => Math.max(length, 0.001)));
    doc.lineCap(prim.cap ?? 'butt').path(prim.d);
  }
  if (fill && stroke) doc.fillAndStroke();
  else if (fill) doc.fill();
  else doc.stroke();
  doc.restore();
}

function layWords({ type, palette }: Tools, prim: Prim & { kind: 'text' }): Draw {
  const style: TextStyle = {
    font: prim.strong ? 'bold' : 'regular',
    size: prim.size,
    leading: prim.lineHeight,
    colour: palette[prim.fill],
  };
  const before = { start: 0, middle: 0.5, end: 1 }[prim.anchor];
  const lines = prim.lines.map((text) => type.line(text, style));
  return ({ x, y, scale }) => {
    lines.forEach((line, index) => {
      const left = x + (prim.x - before * line.width) * scale;
      const baseline = y + (prim.y + index * prim.lineHeight) * scale;
      type.drawAt(line, { ...style, size: style.size * scale }, left, baseline);
    });
  };
}
