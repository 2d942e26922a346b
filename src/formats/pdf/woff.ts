/** Bytes of the header and of one table entry, in WOFF and in the plain font. */
const woffHeader = 44;
const woffEntry = 20;
const fontHeader = 12;
const fontEntry = 16;

/**
 * The plain font inside a WOFF 1.0 file (W3C Recommendation "WOFF File Format 1.0", 2012). pdfkit reads WOFF
 * too, but inflates a whole table for every glyph it looks up.
 */
export async function unpackWoff(woff: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const tables = await Promise.all(
    Array.from({ length: from.getUint16(12) }, async (_, index) => {
      const entry = woffHeader + index * woffEntry;
      const start = from.getUint32(entry + 4);
      const length = from.getUint32(entry + 12);
      const packed = woff.slice(start, start + from.getUint32(entry + 8));
      const data = packed.length < length ? await inflate(packed) : packed;
      return { tag: from.getUint32(entry), checksum: from.getUint32(entry + 16), data };
    }),
  );

  const directory = fontHeader + tables.length * fontEntry;
  const size = tables.reduce((sum, { data }) => sum + padded(data.length), directory);
  const font = new Uint8Array(size);
  const to = new DataView(font.buffer);
  const power = Math.floor(Math.log2(tables.length));
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, tables.length);
  to.setUint16(6, 16 * 2 ** power);
  to.setUint16(8, power);
  to.setUint16(10, 16 * (tables.length - 2 ** power));
  let offset = directory;
  tables.forEach(({ tag, checksum, data }, index) => {
    [tag, checksum, offset, data.length].forEach((value, field) => {
      to.setUint32(fontHeader + index * fontEntry + 4 * field, value);
    });
    font.set(data, offset);
    offset += padded(data.length);
  });
  return font;
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
