import { Collect } from './Collect.tsx';
import { CollectingRound } from './CollectingRound.tsx';

/** Where a facilitator or table host brings the answers of a group together. Never shows a result. */
export function CollectScreen() {
  return <CollectingRound>{(group) => <Collect key={group.round.id} group={group} />}</CollectingRound>;
}
