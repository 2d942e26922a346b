/** Characters of one cell, in UTF-16 code units: the most that Excel opens. */
export const excelTextLimit = 32_767;

/**
 * Text as the file can hold it. What XML cannot say becomes U+FFFD (hucre itself writes control characters as `_x0007_`),
 * and text that looks like such an escape is escaped, for else a note `_x0041_` would come back as `A`.
 */
export function escaped(text: string): string {
  return text
    .slice(0, excelTextLimit)
    .replace(/[\u{D800}-\u{DFFF}\u{FFFE}\u{FFFF}]/gu, '\ufffd')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Written as text it is text; yet somebody who edits the cell and presses Enter would have a formula. */
export function mayTurnIntoFormula(text: string): boolean {
  return /^[=+\-@]/.test(text);
}

/** `#N/A` and what else a formula may give. */
export function isLikeError(text: string): boolean {
  return /^#[A-Z0-9/!?_]+$/.test(text);
}
