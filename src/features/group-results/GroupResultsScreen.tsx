import type { ReactNode } from 'react';
import type { GroupView } from '#src/domain/group-view.ts';
import { BeforeReveal } from './BeforeReveal.tsx';
import { Refused } from './Refused.tsx';
import { Results } from './Results.tsx';

/**
 * The results of a group: what may be seen of them, or what has to happen first: guessing and showing, of another
 * feature.
 */
export function GroupResultsScreen(props: { view: GroupView; reveal: ReactNode; guess: ReactNode }) {
  const { view } = props;
  const { disclosure, round } = view.result;
  if (disclosure.ok) return <Results view={view} findings={disclosure.findings} />;
  return disclosure.reason === 'notRevealed' ? (
    <BeforeReveal key={round.id} {...props} />
  ) : (
    <Refused round={round} refusal={disclosure} />
  );
}
