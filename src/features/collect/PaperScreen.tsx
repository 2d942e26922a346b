import { useParams } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { MissingRound } from './MissingRound.tsx';
import { PaperForm } from './PaperForm.tsx';
import { useCollecting } from './useCollecting.ts';

/** Where forms on paper are keyed in, one after the other. */
export function PaperScreen() {
  const { roundId = '' } = useParams();
  const { t } = useWords();
  const stored = useCollecting(roundId);
  if (stored.status === 'loading') return null;
  if (stored.status === 'failed') return <MissingRound lead={t(`storage.why.${stored.reason}`)} />;
  if (typeof stored.value === 'string') return <MissingRound lead={t(`collect.cannot.${stored.value}`)} />;
  return <PaperForm key={roundId} group={stored.value} />;
}
