import type { GroupView } from '#src/domain/group-view.ts';

/** Makes an agreement, from wherever one is. */
export function AgreeButton(_: { view: GroupView; facetId: string | null }) {
  return null;
}
