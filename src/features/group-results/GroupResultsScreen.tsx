import type { GroupView } from '#src/domain/group-view.ts';
import { Page } from '#src/ui/Page.tsx';

/** The results of a group. */
export function GroupResultsScreen({ view }: { view: GroupView }) {
  return <Page title={view.result.round.name}>{null}</Page>;
}
