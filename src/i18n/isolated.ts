/** Letters that run from right to left, and the marks that turn or end a direction. */
const turning =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const [first, end] = ['\u2068', '\u2069'];
const opening = /[\u2066-\u2068]/;

/**
 * A text that somebody wrote, to stand inside a sentence of ours: whatever turns the direction in it turns nothing
 * beside it (Unicode Standard Annex 9, "first strong isolate"). The text itself stays whole; nearly all texts need nothing.
 */
export function isolated(text: string): string {
  return turning.test(text) ? text.split('\n').map(isolatedLine).join('\n') : text;
}

/** Ends in the text that end nothing get a beginning, and beginnings without an end get one: so the isolate holds. */
function isolatedLine(line: string): string {
  if (!turning.test(line)) return line;
  let open = 0;
  let stray = 0;
  for (const sign of line) {
    if (opening.test(sign)) open += 1;
    else if (sign === end && open > 0) open -= 1;
    else if (sign === end) stray += 1;
  }
  return `${first.repeat(stray + 1)}${line}${end.repeat(open + 1)}`;
}
