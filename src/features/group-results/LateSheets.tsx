import type { GroupView } from '#src/domain/group-view.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { takeInWaitingSheets } from '#src/storage/reveal-round.ts';
import { Button } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { useToast } from '#src/ui/Toast.tsx';

/** Sheets that came after the showing of an anonymous round, and the way to add them once they are enough. */
export function LateSheets({ view }: { view: GroupView }) {
  const { round, collected } = view.result;
  const { t } = useWords();
  const tell = useToast();
  if (collected.waiting === 0) return null;
  const take = async () => {
    const taken = await takeInWaitingSheets(round.id);
    tell({ text: taken.ok ? t('mirror.late.taken') : t(`storage.why.${taken.reason}`) });
  };
  return (
    <Notice
      tone="calm"
      actions={
        collected.waiting >= round.minimum ? (
          <Button onClick={() => void take()}>{t('mirror.late.take')}</Button>
        ) : null
      }
    >
      <strong>{t('mirror.late.waiting', { count: collected.waiting })}.</strong>{' '}
      {t('mirror.late.why', { minimum: round.minimum })}
    </Notice>
  );
}
