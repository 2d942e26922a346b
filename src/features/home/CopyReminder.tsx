import { Link } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { copyIsOld, storageHealth } from '#src/storage/health.ts';
import { listRounds } from '#src/storage/rounds.ts';
import { useStored } from '#src/storage/useStored.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';

/** Once there is something to lose and the last copy is old, says so. */
export function CopyReminder() {
  const { t } = useWords();
  const stored = useStored(async () => {
    const [health, rounds] = await Promise.all([storageHealth(), listRounds()]);
    return copyIsOld(health.lastCopyAt, rounds.at(-1)?.createdAt ?? null, new Date().toISOString());
  }, 'copy-reminder');
  if (stored.status !== 'ready' || !stored.value) return null;
  return (
    <Notice
      tone="calm"
      actions={
        <Link to={paths.settings()} className={buttonClass()}>
          {t('home.toCopy')}
        </Link>
      }
    >
      {t('home.copyOld')}
    </Notice>
  );
}
