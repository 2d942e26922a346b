import { fnv1a64 } from './fingerprint.ts';

const shortId = /^code-[0-9a-f]{5}$/;

/**
 * The 18 bits of a sheet's id that fit a typed code, as 5 hexadecimal digits: the first five of the id with the last
 * two bits cleared. Of an id that does not begin so (an old one, or someone else's) those of its hash.
 */
export function tagOf(sheetId: string): string {
  const id = isShortId(sheetId) ? sheetId.slice('code-'.length) : sheetId;
  const digits = /^[0-9a-f]{5}/i.test(id) ? id.slice(0, 5) : fnv1a64(id).slice(0, 5);
  return (Number.parseInt(digits, 16) & ~0b11).toString(16).padStart(5, '0');
}

/** The id of a sheet of which only the tag is known, because it came as a typed code. */
export function shortIdOf(tag: string): string {
  return `code-${tag}`;
}

export function isShortId(sheetId: string): boolean {
  return shortId.test(sheetId);
}
