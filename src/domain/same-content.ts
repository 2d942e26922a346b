import type { Sheet } from './sheet.ts';

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

/** A value as text, its fields in alphabetical order. */
export function contentOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/** Is all that a typed code can say equal? It has no texts and no optional parts. */
export function saysTheSame(one: Sheet, other: Sheet): boolean {
  return isSameContent(typedPartOf(one), typedPartOf(other));
}

/** What a typed code can say of a sheet. */
export function typedPartOf({ answers, themes, votes, respondent }: Sheet) {
  const views = Object.entries(themes).filter(([, { trend, wish }]) => trend !== null || wish !== null);
  const { partnerId, role } = respondent;
  return { answers, themes: Object.fromEntries(views), votes: votes.toSorted(), partnerId, role };
}

/** A field that is undefined is not there, as in JSON. */
function fieldsOf(value: Record<string, unknown>): string[] {
  return Object.keys(value).filter((field) => value[field] !== undefined);
}

function isCompound(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
