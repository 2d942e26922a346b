import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { dropTabletSheet } from '#src/storage/tablet.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { Page } from '#src/ui/Page.tsx';
import { useToast } from '#src/ui/Toast.tsx';

/** Somebody is in the middle of it: the same person goes on, or stops, and then nothing of it stays. */
export function InBetween({ roundId, sheetId }: { roundId: string; sheetId: string }) {
  const { t } = useWords();
  const tell = useToast();
  const [asking, setAsking] = useState(false);
  const stop = async () => {
    const dropped = await dropTabletSheet(roundId);
    if (!dropped.ok) tell({ text: t(`storage.why.${dropped.reason}`) });
  };
  return (
    <Page title={t('tablet.begun')} lead={t('tablet.begunLead')} width="narrow">
      <Row>
        <Link to={paths.fill(sheetId)} className={buttonClass('primary')}>
          {t('tablet.goOn')}
        </Link>
        <Button onClick={() => setAsking(true)}>{t('tablet.stop')}</Button>
      </Row>
      <Dialog title={t('tablet.stopSure')} open={asking} onClose={() => setAsking(false)}>
        <p>{t('tablet.stopText')}</p>
        <Row>
          <Button look="danger" onClick={() => void stop()}>
            {t('tablet.stopYes')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
        </Row>
      </Dialog>
    </Page>
  );
}
