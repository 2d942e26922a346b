/** A text on one line, of at most `most` characters as a reader counts them; what is left out ends in dots. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
  if (characters.length <= most) return line;
  const cut = characters.slice(0, most - 1).join('');
  const endsWord = characters[most - 1] === ' ';
  const atWord = endsWord ? cut : cut.replace(/\s+\S*$/, '');
  return `${atWord.length > cut.length / 2 ? atWord : cut}…`;
}
