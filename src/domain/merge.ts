import { groupBy } from './group-by.ts';
import type { Sheet } from './sheet.ts';
import { isShortId, shortIdOf, tagOf } from './short-id.ts';

export type Merged = {
  /** Every sheet once, by id, so that the order says nothing about who came when. */
  sheets: Sheet[];
  /** Ids that are new here. */
  added: string[];
  /** Ids of which a higher revision came in. */
  raised: string[];
  /** Ids of which the highest revision came with different contents. */
  conflicts: string[];
  /** Short ids that were here, of sheets that came in whole: the whole one takes their place. */
  outgrown: string[];
};

/**
 * Brings foreign sheets in beside the ones that are here: of one id the highest revision stays, nothing is doubled.
 * Among equal revisions the one that is here is kept; among incoming ones the choice does not depend on their order.
 * A short id and the full id with that tag are one person's; whatever the revisions, the full sheet stays.
 */
export function mergeSheets(existing: readonly Sheet[], incoming: readonly Sheet[]): Merged {
  const here = new Map(existing.map((sheet) => [sheet.id, sheet.revision]));
  const all = [...existing, ...incoming];
  const whole = new Set(all.filter(({ id }) => !isShortId(id)).map(({ id }) => shortIdOf(tagOf(id))));
  const merged = groupBy(
    all.filter(({ id }) => !whole.has(id)),
    (sheet) => sheet.id,
  )
    .flatMap((versions) => {
      const revision = Math.max(...versions.map((sheet) => sheet.revision));
      const highest = versions.filter((sheet) => sheet.revision === revision);
      const [first, ...others] = here.get(highest[0]?.id ?? '') === revision ? highest : byContent(highest);
      if (!first) return [];
      return [{ sheet: first, isConflict: others.some((other) => !isSameContent(first, other)) }];
    })
    .sort((one, other) => compare(one.sheet.id, other.sheet.id));
  const idsOf = (chosen: typeof merged) => chosen.map(({ sheet }) => sheet.id);
  return {
    sheets: merged.map(({ sheet }) => sheet),
    added: idsOf(merged.filter(({ sheet }) => !here.has(sheet.id))),
    raised: idsOf(merged.filter(({ sheet }) => (here.get(sheet.id) ?? Infinity) < sheet.revision)),
    conflicts: idsOf(merged.filter(({ isConflict }) => isConflict)),
    outgrown: [...here.keys()].filter((id) => whole.has(id)).sort(compare),
  };
}

/** Do two plain values (as JSON has them) hold the same, whatever the order of their fields? */
export function isSameContent(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isCompound(one) || !isCompound(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const fields = fieldsOf(one);
  return (
    fields.length === fieldsOf(other).length &&
    fields.every((field) => Object.hasOwn(other, field) && isSameContent(one[field], other[field]))
  );
}

/** A field that is undefined is not there, as in JSON. */
function fieldsOf(value: Record<string, unknown>): string[] {
  return Object.keys(value).filter((field) => value[field] !== undefined);
}

function isCompound(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function byContent(sheets: readonly Sheet[]): Sheet[] {
  return sheets.toSorted((one, other) => compare(contentOf(one), contentOf(other)));
}

/** A value as text, its fields in alphabetical order. */
function contentOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => compare(one, other)))
      : part,
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
