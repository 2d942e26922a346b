/**
 * Breaks a text at its spaces into as few lines as fit `maxWidth`, then evens the lines out.
 * A word that is wider than a line stands alone; one wider than `wordLimit` is cut into pieces.
 */
export function wrapText(
  text: string,
  widthOf: (text: string) => number,
  maxWidth: number,
  wordLimit: number,
): string[] {
  const words = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => cutWord(word, widthOf, wordLimit));
  let best = fill(words, widthOf, maxWidth);
  for (let width = maxWidth; width > 0; width -= maxWidth / 40) {
    const lines = fill(words, widthOf, width);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}

/** Lines as full as they get, as in running text. */
export function filledLines(text: string, widthOf: (text: string) => number, maxWidth: number): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return fill(
    words.flatMap((word) => cutWord(word, widthOf, maxWidth)),
    widthOf,
    maxWidth,
  );
}

function fill(words: readonly string[], widthOf: (text: string) => number, maxWidth: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && widthOf(longer) <= maxWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function cutWord(word: string, widthOf: (text: string) => number, limit: number): string[] {
  const pieces = [''];
  for (const character of word) {
    const longer = `${pieces.at(-1) ?? ''}${character}`;
    if (widthOf(longer) <= limit || longer === character) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}
