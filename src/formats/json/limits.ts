/** Bytes of a file; more is refused before it is read. */
export const sizeLimit = 20_000_000;
/** Brackets within brackets. A file of ours needs eight. */
export const depthLimit = 32;
/** Values in the whole file. Ten thousand full sheets hold about one million. */
export const valueLimit = 3_000_000;
export const roundLimit = 1_000;
/** Sheets in one round. */
export const sheetLimit = 10_000;

const quote = 0x22;
const comma = 0x2c;
const openers = new Set([0x5b, 0x7b]);
const closers = new Set([0x5d, 0x7d]);

/** `open`: the text ends inside a string or a bracket, as a file that was cut off does. */
export type Measure = { tooDeep: boolean; tooMany: boolean; open: boolean };

/**
 * Measures JSON text before it is parsed, in one pass without recursion: a hostile file can neither exhaust the
 * stack nor fill the memory with values. Says nothing about whether the text is right JSON.
 */
export function measure(text: string): Measure {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at);
      if (at === -1) return { tooDeep: false, tooMany: false, open: true };
    } else if (openers.has(code)) {
      depth++;
      values++;
    } else if (closers.has(code)) {
      depth--;
    } else if (code === comma) {
      values++;
    }
    if (depth > depthLimit || values > valueLimit) {
      return { tooDeep: depth > depthLimit, tooMany: values > valueLimit, open: false };
    }
  }
  return { tooDeep: false, tooMany: false, open: depth > 0 };
}

/** Index of the quote that closes the string opened at `start`, or -1. */
function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && backslashesBefore(text, at) % 2 === 1) {
    at = text.indexOf('"', at + 1);
  }
  return at;
}

function backslashesBefore(text: string, end: number): number {
  let at = end;
  while (text[at - 1] === '\\') at--;
  return end - at;
}
