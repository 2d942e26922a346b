import type { Partner } from '#src/domain/round.ts';

/** The ids of a list made in this app: `root-1`, `root-2`... with one root of 8 hexadecimal digits. */
const numbered = /^([0-9a-f]{8})-([1-9][0-9]{0,5})$/;

/** The root that all ids share, or null when there is none. */
export function sharedRoot(partners: readonly Partner[]): string | null {
  const roots = new Set(partners.map(({ id }) => numbered.exec(id)?.[1]));
  const [root] = roots;
  return roots.size === 1 && root !== undefined ? root : null;
}

/**
 * A number from 1 up for every partner, in their order. With a shared root it is the number in the id, so that it
 * stays the same when others come or go; else the place in the list.
 */
export function partnerNumbers(partners: readonly Partner[]): number[] {
  const root = sharedRoot(partners);
  return partners.map(({ id }, place) => (root === null ? place + 1 : Number(id.slice(root.length + 1))));
}

/** The partner's number, or 0 for none and for one that is not on the list. */
export function numberOf(partners: readonly Partner[], id: string | null): number {
  return partnerNumbers(partners)[partners.findIndex((partner) => partner.id === id)] ?? 0;
}

/** The id behind a number, or null when nobody has it. */
export function partnerIdOf(partners: readonly Partner[], number: number): string | null {
  return partners[partnerNumbers(partners).indexOf(number)]?.id ?? null;
}
