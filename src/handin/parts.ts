import { crc32 } from './checksum.ts';
import { failure, type Read, success } from './read.ts';
import { seal, unseal } from './sealed.ts';

/** One frame of a sequence of QR codes: a piece of something too large for one code. */
export type Part = {
  /** The CRC-32 of the whole; parts with the same one belong together. */
  setId: number;
  /** From 0 up. */
  index: number;
  total: number;
  bytes: Uint8Array;
};

/** Most parts of a sequence; more is for a file. */
export const partLimit = 200;
/** Sequences that are collected at the same time; the one that was not heard of for longest is given up first. */
const openLimit = 20;

/** The whole in as few parts of at most `largest` bytes as can be, all about as large; none when it takes too many. */
export function splitInParts(whole: Uint8Array, largest: number): Part[] {
  const total = Math.ceil(whole.length / largest);
  if (total > partLimit) return [];
  const size = Math.ceil(whole.length / total);
  const setId = crc32(whole);
  return Array.from({ length: total }, (_, index) => ({
    setId,
    index,
    total,
    bytes: whole.subarray(index * size, (index + 1) * size),
  }));
}

/** The part as bytes: the set's id in four, index and total in one each, then its piece; sealed. */
export function packPart(part: Part): Uint8Array {
  const contents = new Uint8Array(part.bytes.length + 6);
  new DataView(contents.buffer).setUint32(0, part.setId);
  contents[4] = part.index;
  contents[5] = part.total;
  contents.set(part.bytes, 6);
  return seal('part', contents);
}

export function openPart(bytes: Uint8Array): Read<Part> {
  const contents = unseal('part', bytes);
  if (!contents.ok) return contents;
  const { value } = contents;
  const [index = 0, total = 0] = value.subarray(4, 6);
  if (value.length < 7 || index >= total || total > partLimit) return failure('damaged');
  const setId = new DataView(value.buffer, value.byteOffset).getUint32(0);
  return success({ setId, index, total, bytes: value.slice(6) });
}

type Collecting = { total: number; pieces: Map<number, Uint8Array> };

/** Collects parts in any order, of several sequences at once. */
export class PartCollector {
  private readonly open = new Map<string, Collecting>();

  /** Takes a part; one that is here already changes nothing. With the last one the whole comes back, once. */
  add(part: Part): { complete: false; have: number; total: number } | { complete: true; bytes: Uint8Array } {
    const key = `${String(part.setId)}/${String(part.total)}`;
    const { pieces } = this.open.get(key) ?? { pieces: new Map<number, Uint8Array>() };
    pieces.set(part.index, part.bytes);
    this.open.delete(key);
    if (pieces.size === part.total) {
      const bytes = joined(pieces);
      if (crc32(bytes) === part.setId) return { complete: true, bytes };
      // Pieces that do not make the whole are not of one sequence: it starts again with this one.
      pieces.clear();
      pieces.set(part.index, part.bytes);
    }
    this.open.set(key, { total: part.total, pieces });
    const [oldest] = this.open.keys();
    if (this.open.size > openLimit && oldest !== undefined) this.open.delete(oldest);
    return { complete: false, have: pieces.size, total: part.total };
  }
}

function joined(pieces: ReadonlyMap<number, Uint8Array>): Uint8Array {
  const inOrder = [...pieces.keys()].sort((a, b) => a - b);
  return Uint8Array.from(inOrder.flatMap((index) => [...(pieces.get(index) ?? [])]));
}
