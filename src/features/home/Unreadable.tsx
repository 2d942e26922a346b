import { useWords } from '#src/i18n/useWords.ts';
import type { StorageFailure } from '#src/storage/errors.ts';
import { Notice } from '#src/ui/Notice.tsx';

/** What is on the device cannot be read now, and where to get it all the same. */
export function Unreadable({ reason }: { reason: StorageFailure }) {
  const { t } = useWords();
  return (
    <Notice tone="danger" actions={<a href="./rescue.html">{t('app.rescue')}</a>}>
      {t(`storage.why.${reason}`)}
    </Notice>
  );
}
