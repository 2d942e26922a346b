import { useState } from 'react';
import { isAnonymous } from '#src/domain/reveal.ts';
import type { Round } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { revealRound, undoReveal } from '#src/storage/reveal-round.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { useToast } from '#src/ui/Toast.tsx';

/** The one deliberate act that shows a result, after it was said what that means. */
export function RevealButton({ round, finished }: { round: Round; finished: number }) {
  const { t } = useWords();
  const tell = useToast();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const undo = async () => {
    const undone = await undoReveal(round.id);
    if (!undone.ok) tell({ text: t(`storage.why.${undone.reason}`) });
  };
  const reveal = async () => {
    setBusy(true);
    const shown = await revealRound(round.id, new Date().toISOString());
    setBusy(false);
    setAsking(false);
    if (!shown.ok) tell({ text: t(`storage.why.${shown.reason}`) });
    else if (!isAnonymous(round)) {
      tell({
        text: t('mirror.before.shown'),
        action: { label: t('app.undo'), run: () => void undo() },
      });
    }
  };
  return (
    <>
      <Button look="primary" onClick={() => setAsking(true)}>
        {t('mirror.before.show')}
      </Button>
      <Dialog title={t('mirror.before.showTitle')} open={asking} onClose={() => setAsking(false)}>
        <p>
          {isAnonymous(round)
            ? t('mirror.before.showAnonymous', { count: finished, minimum: round.minimum })
            : t('mirror.before.showOpen')}
        </p>
        <Row>
          <Button look="primary" busy={busy} onClick={() => void reveal()}>
            {t('mirror.before.showYes')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('mirror.before.showNot')}</Button>
        </Row>
      </Dialog>
    </>
  );
}
