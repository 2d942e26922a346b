/** A text of a stranger's file, short and on one line; what cannot be seen becomes a mark that can. */
export function shortText(text: string, length = 160): string {
  const visible = [...text.slice(0, 2 * length).replace(/\s+/g, ' ')].map((character) =>
    /[\p{Cc}\p{Cf}\p{Cs}]/u.test(character) ? '\ufffd' : character,
  );
  return visible.length > length ? `${visible.slice(0, length).join('')}…` : visible.join('');
}
