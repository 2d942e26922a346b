const longest = 31;

/** Names as Excel allows them: 31 characters, none of `[ ] : * ? / \`, no apostrophe at an end, each only once. */
export function sheetNames(wished: readonly string[]): string[] {
  const names: string[] = [];
  for (const wish of wished) {
    const name =
      wish
        .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
        .replace(/^[\s']+|[\s']+$/g, '')
        .slice(0, longest)
        .trim() || 'Sheet';
    names.push(notTaken(name, names));
  }
  return names;
}

function notTaken(name: string, taken: readonly string[], count = 1): string {
  const end = count === 1 ? '' : ` ${String(count)}`;
  const tried = `${name.slice(0, longest - end.length)}${end}`;
  const isTaken = taken.some((one) => one.toLowerCase() === tried.toLowerCase());
  return isTaken ? notTaken(name, taken, count + 1) : tried;
}
