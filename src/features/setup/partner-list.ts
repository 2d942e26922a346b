import { nameLimit, type PartnerKind, partnerKinds } from '#src/domain/round.ts';

/** An organisation read from a pasted list. `known`: its name is on the list already, or came before in this one. */
export type ListedPartner = { name: string; kind: PartnerKind; known: boolean };

const separators = /[\t;]/;
/** A heading above a column, not an organisation. */
const headings = /^(naam|name|organisatie|organisation|organization|school|partner|partners)$/i;

/** What an organisation's name tells about its kind; the first that fits, the strongest sign first. */
const signs: [RegExp, PartnerKind][] = [
  [/\b(gemeente|municipality|provincie|wethouder)\b/i, 'municipality'],
  [/\b(vso|praktijkonderwijs|praktijkschool|pro)\b/i, 'vso'],
  [/\b(vmbo|mavo|vo)\b/i, 'vmbo'],
  [/\b(roc|mbo|aoc|vakschool|beroepscollege)\b/i, 'mbo'],
  [/\b(basisschool|basisonderwijs|po|obs|cbs|kbs|ikc|kindcentrum|primary school)\b/i, 'po'],
  [/\b(b\.?v\.?|n\.?v\.?|vof|bedrijf|techniekbedrijf|ltd|inc|gmbh|company)(?![\p{L}\d])/iu, 'company'],
  [/(bedrijf|bouw|installatie|metaal|techniek b\.?v)/i, 'company'],
  [/(college|lyceum|scholengemeenschap)\b/i, 'vmbo'],
];

/** The kind that a name or a word suggests; `other` when it suggests none. */
export function guessKind(text: string): PartnerKind {
  return signs.find(([sign]) => sign.test(text))?.[1] ?? 'other';
}

/**
 * Reads lines such as `name`, `name;kind` or `name<tab>kind`, as people copy them from a mail or a spreadsheet.
 * Empty lines, bullets, numbering and a line with headings are left out; names are cut at the longest a name can be.
 * `kindWords`: what the kinds are called on the screen.
 */
export function readPartnerList(
  text: string,
  present: readonly string[],
  kindWords: Record<PartnerKind, string>,
): ListedPartner[] {
  const seen = new Set(present.map(sameName));
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const cells = line.split(separators).map(tidyCell);
    const name = (cells[0] ?? '')
      .replace(/^(?:[-*•·–]|\d{1,3}[.)])\s+/u, '')
      .slice(0, nameLimit)
      .replace(/[\uD800-\uDBFF]$/, '');
    if (name === '' || (index === 0 && headings.test(name))) return [];
    const known = seen.has(sameName(name));
    seen.add(sameName(name));
    return [{ name, kind: kindOf(cells.slice(1), name, kindWords), known }];
  });
}

/** Whether two names are meant to be the same: capitals and spaces do not matter. */
export function sameName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase();
}

function kindOf(cells: string[], name: string, kindWords: Record<PartnerKind, string>): PartnerKind {
  for (const cell of cells) {
    const said = partnerKinds.find((kind) => [kind, kindWords[kind]].includes(cell.toLocaleLowerCase()));
    if (said) return said;
    const guessed = guessKind(cell);
    if (guessed !== 'other') return guessed;
  }
  return guessKind(name);
}

function tidyCell(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('""', '"')
    .trim();
}
