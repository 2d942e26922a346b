import { Link } from 'react-router';
import type { Round } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { listAgreements } from '#src/storage/agreements.ts';
import { useStored } from '#src/storage/useStored.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';

/** A meeting begins with what was agreed last time, as long as there is something of which nobody said how it went. */
export function LastTimeLine({ round }: { round: Round }) {
  const { t } = useWords();
  const { previousRoundId } = round;
  const stored = useStored(
    async () => (previousRoundId === null ? [] : listAgreements(previousRoundId)),
    `before/${previousRoundId ?? ''}`,
  );
  const agreements = stored.status === 'ready' ? stored.value : [];
  if (!agreements.some(({ review }) => review === null)) return null;
  return (
    <Notice
      tone="calm"
      actions={
        <Link to={paths.agreements(round.id)} className={buttonClass()}>
          {t('collect.lastTime', { count: agreements.length })}
        </Link>
      }
    >
      {t('collect.lastTimeLead')}
    </Notice>
  );
}
