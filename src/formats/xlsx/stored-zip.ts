type Part = { name: string; bytes: Uint8Array };

/**
 * The parts as a zip in which nothing is packed, for a reader in this same program: no moment, no checksum (nothing is
 * sent anywhere, and the reader looks at none). Layout: PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function storedZip(parts: readonly Part[]): Uint8Array {
  const named = parts.map(({ name, bytes }) => ({ name: new TextEncoder().encode(name), bytes }));
  const size = named.reduce((sum, { name, bytes }) => sum + 30 + 46 + 2 * name.length + bytes.length, 22);
  const whole = new Uint8Array(size);
  const view = new DataView(whole.buffer);
  let at = 0;
  const places = named.map(({ name, bytes }) => {
    const place = at;
    view.setUint32(at, 0x04034b50, true);
    writeSizes(view, at + 18, bytes.length, name.length);
    whole.set(name, at + 30);
    whole.set(bytes, at + 30 + name.length);
    at += 30 + name.length + bytes.length;
    return place;
  });
  const directory = at;
  named.forEach(({ name, bytes }, index) => {
    view.setUint32(at, 0x02014b50, true);
    writeSizes(view, at + 20, bytes.length, name.length);
    view.setUint32(at + 42, places[index] ?? 0, true);
    whole.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return whole;
}

/** Packed and unpacked size, which are one, and the length of the name: in this order in both headers. */
function writeSizes(view: DataView, at: number, size: number, nameLength: number): void {
  view.setUint32(at, size, true);
  view.setUint32(at + 4, size, true);
  view.setUint16(at + 8, nameLength, true);
}
