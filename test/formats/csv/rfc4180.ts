/**
 * A reader of its own for these tests, written from the grammar of RFC 4180 and nothing else: every line ends in CR LF,
 * a cell is `escaped` or `non-escaped`, all lines are of one length. Throws at the first sign that is out of place.
 */
export function readRfc4180(text: string, comma: string): string[][] {
  const rows: string[][] = [];
  let rest = text;
  while (rest !== '') {
    const row: string[] = [];
    for (;;) {
      const [whole, escaped, bare = ''] = cellPattern(comma).exec(rest) ?? [];
      if (whole === undefined) throw new Error(`No cell at ${rest.slice(0, 20)}`);
      row.push(escaped === undefined ? bare : escaped.replaceAll('""', '"'));
      rest = rest.slice(whole.length);
      if (!rest.startsWith(comma)) break;
      rest = rest.slice(1);
    }
    if (!rest.startsWith('\r\n')) throw new Error(`No line end at ${JSON.stringify(rest.slice(0, 20))}`);
    rest = rest.slice(2);
    rows.push(row);
  }
  if (new Set(rows.map((row) => row.length)).size > 1) throw new Error('Rows of different lengths');
  return rows;
}

function cellPattern(comma: string): RegExp {
  return new RegExp(`^(?:"((?:[^"]|"")*)"|([^"${comma}\\r\\n]*))`);
}
