/** Headings and answers are compared by their beginning: no question is longer. */
const comparedLength = 400;

/**
 * A text as it is compared: small letters and figures with one space between words. Apostrophes, accents of a font and
 * signs that cannot be seen (such as marks that turn the direction) make no difference.
 */
export function plainText(text: string): string {
  return text
    .slice(0, comparedLength)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}'’‘`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The key of an answer: equal for words that differ only in looks. What has no letter or figure stays as it is. */
export function wordKey(cell: string): string {
  return plainText(cell) || cell.trim().slice(0, comparedLength);
}

/** The pairs of letters of a text, with how often each is there. */
export type Pairs = { counts: ReadonlyMap<string, number>; total: number };

export function pairsOf(plain: string): Pairs {
  const padded = ` ${plain} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < padded.length; at += 1) {
    const pair = padded.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: padded.length - 1 };
}

/**
 * How much two texts are alike, from 0 to 1: twice the pairs of letters they share over all pairs of both. Source: the
 * coefficient of Dice (Ecology 26, 1945), on pairs of letters. 0 at once where it cannot reach `atLeast`, for one text is
 * so much longer.
 */
export function likeness(one: Pairs, other: Pairs, atLeast = 0): number {
  if ((2 * Math.min(one.total, other.total)) / (one.total + other.total) < atLeast) return 0;
  const [few, many] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [pair, count] of few.counts) shared += Math.min(count, many.counts.get(pair) ?? 0);
  return (2 * shared) / (one.total + other.total);
}
