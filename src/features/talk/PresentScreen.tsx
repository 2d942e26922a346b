import type { GroupView } from '#src/domain/group-view.ts';
import { Page } from '#src/ui/Page.tsx';

/** What everybody sees, in a second window. */
export function PresentScreen({ view }: { view: GroupView }) {
  return <Page title={view.result.round.name}>{null}</Page>;
}
