import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import type { Here } from './here.ts';
import { takeAlong } from './take-along.ts';

/** A save that failed: why, in plain words, and the ways out. It never says saved. */
export function SaveTrouble({ here }: { here: Here }) {
  const { state, keeper, round } = here;
  const { t } = useWords();
  if (typeof state !== 'object') return null;
  return (
    <Notice
      tone="danger"
      actions={
        <>
          {state.failed === 'stale' || state.failed === 'gone' ? (
            <Button onClick={() => window.location.reload()}>{t('save.reload')}</Button>
          ) : (
            <Button onClick={() => void keeper.flush()}>{t('save.retry')}</Button>
          )}
          <Button onClick={() => void takeAlong(round, keeper.kept().sheets, new Date())}>
            {t('save.takeAlong')}
          </Button>
        </>
      }
    >
      <strong>{t('save.failed')}.</strong> {t(`save.why.${state.failed}`)}
    </Notice>
  );
}
