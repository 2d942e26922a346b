import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { MissingRound } from './MissingRound.tsx';
import { type CollectingGroup, useCollecting } from './useCollecting.ts';

/** Finds the round of the address with all that collecting needs, or says why this device cannot collect for it. */
export function CollectingRound({ children }: { children: (group: CollectingGroup) => ReactNode }) {
  const { roundId = '' } = useParams();
  const { t } = useWords();
  const stored = useCollecting(roundId);
  if (stored.status === 'loading') return null;
  if (stored.status === 'failed') return <MissingRound lead={t(`storage.why.${stored.reason}`)} />;
  if (typeof stored.value === 'string') return <MissingRound lead={t(`collect.cannot.${stored.value}`)} />;
  return children(stored.value);
}
