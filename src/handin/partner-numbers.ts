import type { Partner } from '#src/domain/round.ts';

/** The ids of a list made in this app: one root of 8 hexadecimal digits, a hyphen and a number. */
const numbered = /^([0-9a-f]{8})-([1-9][0-9]{0,5})$/;

/** The root that all ids share, or null when there is none. */
export function sharedRoot(partners: readonly Partner[]): string | null {
  const roots = new Set(partners.map(({ id }) => numbered.exec(id)?.[1]));
  const [root] = roots;
  return roots.size === 1 && root !== undefined ? root : null;
}

/** The number behind the root: 1 or more. */
export function numberOf(root: string, id: string): number {
  return Number(id.slice(root.length + 1));
}

export function partnerIdOf(root: string, number: number): string {
  return `${root}-${String(number)}`;
}
