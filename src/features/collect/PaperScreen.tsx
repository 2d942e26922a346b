import { CollectingRound } from './CollectingRound.tsx';
import { PaperForm } from './PaperForm.tsx';

/** Where forms on paper are keyed in, one after the other. */
export function PaperScreen() {
  return <CollectingRound>{(group) => <PaperForm key={group.round.id} group={group} />}</CollectingRound>;
}
