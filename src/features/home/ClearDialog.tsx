import { useState } from 'react';
import type { Round } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { clearRound } from '#src/storage/group-rounds.ts';
import { useAgreementCount } from '#src/storage/useAgreementCount.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import type { HandedIn } from './stored-reflections.ts';

/** Takes a reflection off this device for good, after a warning where answers would be lost. */
export function ClearDialog(props: { round: Round; handedIn: HandedIn; open: boolean; onClose: () => void }) {
  const { round, handedIn, open, onClose } = props;
  const { t } = useWords();
  const tell = useToast();
  const agreements = useAgreementCount(round.id);
  const [busy, setBusy] = useState(false);
  const clear = async () => {
    setBusy(true);
    const cleared = await clearRound(round.id);
    setBusy(false);
    if (!cleared.ok) {
      tell({ text: t(`storage.why.${cleared.reason}`) });
      return;
    }
    onClose();
    document.getElementById('mine')?.focus();
    tell({ text: t('home.cleared', { name: round.name }) });
  };
  return (
    <Dialog title={t('home.clearSure', { name: round.name })} open={open} onClose={onClose}>
      {handedIn === 'yes' ? null : (
        <p>
          <strong>{t(handedIn === 'no' ? 'home.clearNotHandedIn' : 'home.clearChanged')}</strong>
        </p>
      )}
      <p>{t('home.clearLead')}</p>
      {agreements > 0 ? <p>{t('app.agreementsGo', { count: agreements })}</p> : null}
      <Row>
        <Button look="danger" busy={busy} onClick={() => void clear()}>
          {t('home.clearYes')}
        </Button>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
      </Row>
    </Dialog>
  );
}
