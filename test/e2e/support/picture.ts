import { inflateSync } from 'node:zlib';
import decodeQr from 'qr/decode.js';

/** A picture in grey: one byte from 0 (black) to 255 (white) for each pixel, row after row. */
export type Grey = { width: number; height: number; data: Uint8Array };

/** What the QR code in a screenshot says; null when there is none that can be read. */
export function qrIn(png: Buffer): string | null {
  const { width, height, data } = greyOf(png);
  const rgba = new Uint8Array(width * height * 4);
  data.forEach((level, at) => rgba.set([level, level, level, 255], at * 4));
  try {
    return decodeQr({ width, height, data: rgba });
  } catch {
    return null;
  }
}

/**
 * A screenshot as grey pixels: PNG with 8 bits a channel, RGB or RGBA, not interlaced, as browsers write it.
 * Format: Portable Network Graphics, W3C recommendation, sections 4 and 9.
 */
export function greyOf(png: Buffer): Grey {
  const [width, height, depth, colourType, interlaced] = [
    png.readUInt32BE(16),
    png.readUInt32BE(20),
    png[24],
    png[25],
    png[28],
  ];
  const channels = { 2: 3, 6: 4 }[colourType ?? 0];
  if (depth !== 8 || channels === undefined || interlaced !== 0) throw new Error('Not a PNG of a screenshot');
  const rows = unfilter(inflateSync(dataOf(png)), width * channels, channels);
  const data = new Uint8Array(width * height);
  data.forEach((_, at) => {
    const from = at * channels;
    const [red, green, blue] = [rows[from] ?? 0, rows[from + 1] ?? 0, rows[from + 2] ?? 0];
    data[at] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  });
  return { width, height, data };
}

/** All its data chunks as one. */
function dataOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
  }
  return Buffer.concat(parts);
}

/** Each row begins with the number of its filter, which says from which neighbours a byte was subtracted. */
function unfilter(bytes: Buffer, rowLength: number, channels: number): Uint8Array {
  const rows = bytes.length / (rowLength + 1);
  const result = new Uint8Array(rows * rowLength);
  for (let row = 0; row < rows; row += 1) {
    const filter = bytes[row * (rowLength + 1)];
    for (let column = 0; column < rowLength; column += 1) {
      const at = row * rowLength + column;
      const left = column < channels ? 0 : (result[at - channels] ?? 0);
      const above = row === 0 ? 0 : (result[at - rowLength] ?? 0);
      const corner = row === 0 || column < channels ? 0 : (result[at - rowLength - channels] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter ?? 0] ?? 0;
      result[at] = (bytes[row * (rowLength + 1) + 1 + column] ?? 0) + guess;
    }
  }
  return result;
}

function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((one) => Math.abs(guess - one));
  if ((toLeft ?? 0) <= (toAbove ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner;
}
