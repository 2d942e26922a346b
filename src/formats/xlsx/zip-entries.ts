import { Inflate } from 'fflate';
import { crc32 } from '../crc32.ts';

/** A file in a zip: its packed bytes are a view on the whole, nothing is unpacked yet. */
export type ZipEntry = { name: string; method: 'stored' | 'deflated'; packed: Uint8Array; checksum: number };

/** More files than a workbook of people has. */
const entryLimit = 10_000;
const endSize = 22;
const longestComment = 65_535;

/**
 * What the directory at the end of a zip says is in it; null where that is no directory, or it points outside the file,
 * or something in it is locked. The sizes it claims are not trusted: see `unpacked`.
 * The layout is that of PKWARE's APPNOTE 6.3.10, sections 4.3.7 (local header), 4.3.12 and 4.3.16.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > entryLimit) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + 46 + nameLength > end) return null;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = entryAt(bytes, view, at, name);
    if (entry === null) return null;
    entries.push(entry);
    at += 46 + nameLength + extra;
  }
  return entries;
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, name: string): ZipEntry | null {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 20, true);
  const header = view.getUint32(at + 42, true);
  const isLocked = (flags & 1) === 1;
  if (isLocked || (method !== 0 && method !== 8)) return null;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) return null;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + size > bytes.length) return null;
  return {
    name,
    method: method === 0 ? 'stored' : 'deflated',
    packed: bytes.subarray(start, start + size),
    checksum: view.getUint32(at + 16, true),
  };
}

/** A step of packed bytes; at most a thousand times as much comes out of it before the limit is looked at. */
const step = 4_096;

/** The bytes of an entry; `tooLarge` as soon as they are more than `most`, however little they claim to be. */
export function unpacked(entry: ZipEntry, most: number): Uint8Array | 'tooLarge' | 'damaged' {
  const bytes = entry.method === 'stored' ? entry.packed : inflated(entry.packed, most);
  if (typeof bytes === 'string') return bytes;
  if (bytes.length > most) return 'tooLarge';
  return crc32(bytes) === entry.checksum ? bytes : 'damaged';
}

function inflated(packed: Uint8Array, most: number): Uint8Array | 'tooLarge' | 'damaged' {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= most; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch {
    return 'damaged';
  }
  return size > most ? 'tooLarge' : joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
