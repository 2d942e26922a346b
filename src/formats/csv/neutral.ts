/**
 * What a spreadsheet may take for a formula: `= + - @` (also the wide ones of Asian keyboards), with or without white
 * space before it, or a tab or line end at the start. The apostrophes before it are those that we may have put there.
 */
const formulaLike = /^'*(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** Text that no spreadsheet runs: an apostrophe before what looks like a formula. `'t Hof` stays as it is. */
export function neutralised(text: string): string {
  return formulaLike.test(text) ? `'${text}` : text;
}

/** The text as it was before `neutralised`, exactly: the law `plainText(neutralised(text)) === text`. */
export function plainText(text: string): string {
  return text.startsWith("'") && formulaLike.test(text) ? text.slice(1) : text;
}
