import { useState, useSyncExternalStore } from 'react';
import { useWords } from '#src/i18n/useWords.ts';
import { useStorageStatus } from '#src/storage/health.ts';
import { Button } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import styles from './Shell.module.css';
import { applyUpdate } from './update.ts';
import { subscribeToWaiting, updateWaits } from './waiting-update.ts';

/** What the whole app has to say: storage that does not keep, an old tab, a newer version that waits. */
export function Banners() {
  return (
    <div className={styles['banners']}>
      <StorageBanner />
      <UpdateBanner />
    </div>
  );
}

/** Storage that does not keep, or an old tab. Also said while filling in. */
export function StorageBanner() {
  const { t } = useWords();
  const status = useStorageStatus();
  if (status === 'normal') return null;
  return (
    <Notice
      tone="danger"
      actions={
        status === 'outdated' ? (
          <Button onClick={() => window.location.reload()}>{t('app.reload')}</Button>
        ) : null
      }
    >
      {t(`storage.${status}`)}
    </Notice>
  );
}

/** Not while filling in: an update never interrupts. */
function UpdateBanner() {
  const { t } = useWords();
  const waits = useSyncExternalStore(subscribeToWaiting, updateWaits);
  const [later, setLater] = useState(false);
  if (!waits || later) return null;
  return (
    <Notice
      tone="calm"
      actions={
        <>
          <Button look="primary" onClick={() => void applyUpdate()}>
            {t('app.updateNow')}
          </Button>
          <Button look="quiet" onClick={() => setLater(true)}>
            {t('app.updateLater')}
          </Button>
        </>
      }
    >
      {t('app.updateWaits')}
    </Notice>
  );
}
