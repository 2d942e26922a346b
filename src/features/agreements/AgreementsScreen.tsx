import type { GroupView } from '#src/domain/group-view.ts';
import { Page } from '#src/ui/Page.tsx';

/** The agreements of a group, and those of last time. */
export function AgreementsScreen({ view }: { view: GroupView }) {
  return <Page title={view.result.round.name}>{null}</Page>;
}
