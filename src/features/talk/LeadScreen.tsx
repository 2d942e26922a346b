import type { ReactNode } from 'react';
import type { GroupView } from '#src/domain/group-view.ts';
import { Page } from '#src/ui/Page.tsx';

/** The talk, for the one who leads it. `agree`: the button that makes an agreement, of another feature. */
export function LeadScreen({ view }: { view: GroupView; agree: (facetId: string | null) => ReactNode }) {
  return <Page title={view.result.round.name}>{null}</Page>;
}
