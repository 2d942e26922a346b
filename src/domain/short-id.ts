import { fnv1a64 } from './fingerprint.ts';
import { contentOf, typedPartOf } from './same-content.ts';
import type { Sheet } from './sheet.ts';

const shortId = /^code-[0-9a-f]{5}$/;
const tagOnly = /^code-([0-9a-f]{5})(-[0-9a-f]{16})?$/;

/**
 * The 18 bits of a sheet's id that fit a typed code, as 5 hexadecimal digits: the first five of the id with the last
 * two bits cleared. Of an id that does not begin so (an old one, or someone else's) those of its hash.
 */
export function tagOf(sheetId: string): string {
  const id = tagOnly.exec(sheetId)?.[1] ?? sheetId;
  const digits = /^[0-9a-f]{5}/i.test(id) ? id.slice(0, 5) : fnv1a64(id).slice(0, 5);
  return (Number.parseInt(digits, 16) & ~0b11).toString(16).padStart(5, '0');
}

/** The id of a sheet of which only the tag is known, because it came as a typed code. */
export function shortIdOf(tag: string): string {
  return `code-${tag}`;
}

/** Of these a round has one for each tag, and it gives way to any other sheet with that tag. */
export function isShortId(sheetId: string): boolean {
  return shortId.test(sheetId);
}

/**
 * The id of a typed code that somebody told apart from another sheet with its tag: it stays beside that one. It is made
 * of what the code says, so that it is the same wherever the two are told apart.
 */
export function apartIdOf(code: Sheet): string {
  return `${shortIdOf(tagOf(code.id))}-${fnv1a64(contentOf(typedPartOf(code)))}`;
}

/** Did it come as a typed code, told apart or not? */
export function hasTagOnly(sheetId: string): boolean {
  return tagOnly.test(sheetId);
}
