import { useParams } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { Collect } from './Collect.tsx';
import { MissingRound } from './MissingRound.tsx';
import { useCollecting } from './useCollecting.ts';

/** Where a facilitator or table host brings the answers of a group together. Never shows a result. */
export function CollectScreen() {
  const { roundId = '' } = useParams();
  const { t } = useWords();
  const stored = useCollecting(roundId);
  if (stored.status === 'loading') return null;
  if (stored.status === 'failed') return <MissingRound lead={t(`storage.why.${stored.reason}`)} />;
  if (typeof stored.value === 'string') return <MissingRound lead={t(`collect.cannot.${stored.value}`)} />;
  return <Collect key={roundId} group={stored.value} />;
}
