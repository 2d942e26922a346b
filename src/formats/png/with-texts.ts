import { crc32 } from '../crc32.ts';

/** After the signature comes the first chunk, always of the same length: 8 + 25 bytes. */
const afterHeader = 33;

/**
 * A PNG with texts about itself, as `iTXt` chunks (UTF-8) right behind the header. Keywords are those of the PNG
 * specification: Title, Description, Software, Source. Texts that are empty are left out.
 */
export function withTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts)
    .filter(([, text]) => text !== '')
    .map(([keyword, text]) => chunkOf(keyword, text));
  const parts = [png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Keyword, four zeros (not compressed, no language, no translated keyword), text. */
function chunkOf(keyword: string, text: string): Uint8Array {
  const data = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`);
  const chunk = new Uint8Array(data.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(data.length + 4, crc32(data));
  return chunk;
}
