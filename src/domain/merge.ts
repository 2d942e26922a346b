import { groupBy } from './group-by.ts';
import { contentOf, isSameContent, saysTheSame } from './same-content.ts';
import type { Sheet } from './sheet.ts';
import { isShortId, shortIdOf, tagOf } from './short-id.ts';

export type Merged = {
  /** Every sheet once, by id, so that the order says nothing about who came when. */
  sheets: Sheet[];
  /** Ids that are new here. */
  added: string[];
  /** Ids of which a higher revision came in. */
  raised: string[];
  /** Ids of which the highest revision came with different contents, and short ids that give way to something else. */
  conflicts: string[];
  /** Short ids that were here and gave way. */
  outgrown: string[];
};

/**
 * Brings foreign sheets in beside the ones that are here: of one id the highest revision stays, nothing is doubled.
 * Among equal revisions the one that is here is kept; among incoming ones the choice does not depend on their order.
 * A short id gives way to any other sheet with that tag, whatever the revisions. Where that one says something else
 * they may be two people's: nobody can be asked here, so it is a conflict.
 */
export function mergeSheets(existing: readonly Sheet[], incoming: readonly Sheet[]): Merged {
  const here = new Map(existing.map((sheet) => [sheet.id, sheet.revision]));
  const latest = groupBy([...existing, ...incoming], (sheet) => sheet.id)
    .map(latestOf)
    .flat();
  const full = latest.filter(({ id }) => !isShortId(id));
  const wholes = new Map(
    groupBy(full, ({ id }) => tagOf(id)).map((group) => [shortIdOf(tagOf(group[0]?.id ?? '')), group]),
  );
  const merged = groupBy(
    latest.filter(({ id }) => !wholes.has(id)),
    ({ id }) => id,
  )
    .flatMap((versions) => {
      const [sheet, ...others] = versions.some(({ id, revision }) => here.get(id) === revision)
        ? versions
        : byContent(versions);
      return sheet ? [{ sheet, isConflict: others.some((other) => !isSameContent(sheet, other)) }] : [];
    })
    .sort((one, other) => compare(one.sheet.id, other.sheet.id));
  const contradicted = latest.filter(
    (code) => wholes.has(code.id) && !wholes.get(code.id)?.some((whole) => saysTheSame(whole, code)),
  );
  const idsOf = (chosen: typeof merged) => chosen.map(({ sheet }) => sheet.id);
  return {
    sheets: merged.map(({ sheet }) => sheet),
    added: idsOf(merged.filter(({ sheet }) => !here.has(sheet.id))),
    raised: idsOf(merged.filter(({ sheet }) => (here.get(sheet.id) ?? Infinity) < sheet.revision)),
    conflicts: [
      ...idsOf(merged.filter(({ isConflict }) => isConflict)),
      ...new Set(contradicted.map(({ id }) => id)),
    ].sort(compare),
    outgrown: [...here.keys()].filter((id) => wholes.has(id)).sort(compare),
  };
}

/** The highest revision among the versions of one sheet; more than one when they differ. */
function latestOf(versions: readonly Sheet[]): Sheet[] {
  const revision = Math.max(...versions.map((sheet) => sheet.revision));
  return versions.filter((sheet) => sheet.revision === revision);
}

function byContent(sheets: readonly Sheet[]): Sheet[] {
  return sheets.toSorted((one, other) => compare(contentOf(one), contentOf(other)));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
