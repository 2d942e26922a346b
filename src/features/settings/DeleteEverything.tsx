import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { forgetPreferences } from '#src/storage/preferences.ts';
import { removeEverything } from '#src/storage/remove-everything.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import { applyScheme } from '#src/ui/useScheme.ts';
import { useCopy } from './useCopy.ts';

/** The one thing that cannot be undone; so it asks, and offers a copy first. */
export function DeleteEverything() {
  const { t } = useWords();
  const tell = useToast();
  const navigate = useNavigate();
  const copy = useCopy();
  const [asking, setAsking] = useState(false);

  const remove = async () => {
    const removed = await removeEverything();
    forgetPreferences();
    applyScheme('system');
    setAsking(false);
    tell({ text: removed.ok ? t('settings.deleted') : t(`storage.why.${removed.reason}`) });
    if (removed.ok) await navigate(paths.home());
  };

  return (
    <Card title={t('settings.delete')}>
      <p>{t('settings.deleteLead')}</p>
      <Row>
        <Button look="danger" onClick={() => setAsking(true)}>
          {t('settings.delete')}
        </Button>
      </Row>
      <Dialog title={t('settings.deleteSure')} open={asking} onClose={() => setAsking(false)}>
        <p>{t('settings.deleteForGood')}</p>
        <p>{t('settings.copyLeavesOut')}</p>
        <Row>
          <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
          <Button onClick={copy}>{t('settings.copyFirst')}</Button>
          <Button look="danger" onClick={() => void remove()}>
            {t('settings.deleteYes')}
          </Button>
        </Row>
      </Dialog>
    </Card>
  );
}
