import { crc32 } from './checksum.ts';
import { failure, type Read, success } from './read.ts';

/** What is carried; part of the checksum, so that one kind is never read as another. */
export type SealedKind = 'invitation' | 'handIn' | 'part';
const marks: Record<SealedKind, number> = { invitation: 1, handIn: 2, part: 3 };

/** The version of all three layouts. Whatever changes in one of them makes a new version. */
export const layoutVersion = 1;

/** The version, the contents, and a CRC-32 at the end. In every version to come the first and last stay in place. */
export function seal(kind: SealedKind, contents: Uint8Array): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(contents.length + 5);
  sealed[0] = layoutVersion;
  sealed.set(contents, 1);
  const view = new DataView(sealed.buffer);
  view.setUint32(contents.length + 1, sumOf(kind, sealed.subarray(0, -4)));
  return sealed;
}

/** The contents of something sealed; `newer` only when it arrived whole. */
export function unseal(kind: SealedKind, sealed: Uint8Array): Read<Uint8Array> {
  if (sealed.length < 5) return failure('damaged');
  const sum = new DataView(sealed.buffer, sealed.byteOffset).getUint32(sealed.length - 4);
  if (sum !== sumOf(kind, sealed.subarray(0, -4))) return failure('damaged');
  const version = sealed[0] ?? 0;
  if (version > layoutVersion) return failure('newer');
  if (version < layoutVersion) return failure('damaged');
  return success(sealed.subarray(1, -4));
}

function sumOf(kind: SealedKind, bytes: Uint8Array): number {
  return crc32([marks[kind], ...bytes]);
}
