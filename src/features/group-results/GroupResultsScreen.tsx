import type { GroupView } from '#src/domain/group-view.ts';
import { BeforeReveal } from './BeforeReveal.tsx';
import { Refused } from './Refused.tsx';
import { Results } from './Results.tsx';

/** The results of a group: what may be seen of them, or what has to happen first. */
export function GroupResultsScreen({ view }: { view: GroupView }) {
  const { disclosure, round } = view.result;
  if (disclosure.ok) return <Results view={view} findings={disclosure.findings} />;
  return disclosure.reason === 'notRevealed' ? (
    <BeforeReveal key={round.id} view={view} />
  ) : (
    <Refused round={round} refusal={disclosure} />
  );
}
