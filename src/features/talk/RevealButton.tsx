import { useEffect, useState } from 'react';
import type { GroupResult } from '#src/domain/group-result.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { revealRound } from '#src/storage/reveal-round.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { useToast } from '#src/ui/Toast.tsx';

/** The one deliberate act that opens the curtain, asked once more because there is no way back. */
export function RevealButton({ result: { round, collected } }: { result: GroupResult }) {
  const { t } = useWords();
  const tell = useToast();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  // The button and its question go with the curtain; whoever has no mouse must not be nowhere then.
  useEffect(
    () => () => {
      if (document.activeElement === document.body) document.querySelector<HTMLElement>('h1')?.focus();
    },
    [],
  );
  const isAnonymous = round.openness === 'anonymous';
  const needed = isAnonymous ? round.minimum : 1;
  if (collected.finished < needed) return <p>{t('talk.reveal.tooFew', { count: needed })}</p>;
  const reveal = async () => {
    setBusy(true);
    const saved = await revealRound(round.id, new Date().toISOString());
    setBusy(false);
    setAsking(false);
    if (!saved.ok) tell({ text: t(`save.why.${saved.reason}`) });
  };
  return (
    <div>
      <Button look="primary" onClick={() => setAsking(true)}>
        {t('talk.reveal.button')}
      </Button>
      <Dialog title={t('talk.reveal.question')} open={asking} onClose={() => setAsking(false)}>
        <p>{t('talk.reveal.counts', { count: collected.finished })}</p>
        <p>{t('talk.reveal.noWayBack')}</p>
        {isAnonymous ? <p>{t('talk.reveal.late', { count: round.minimum })}</p> : null}
        <Row>
          <Button look="primary" busy={busy} onClick={() => void reveal()}>
            {t('talk.reveal.yes')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
        </Row>
      </Dialog>
    </div>
  );
}
