import { useEffect, useState } from 'react';
import type { GroupResult } from '#src/domain/group-result.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { revealRound, undoReveal } from '#src/storage/reveal-round.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { useToast } from '#src/ui/Toast.tsx';

/** The one deliberate act that shows a result, after it was said what that means; wherever it is done from. */
export function RevealButton({ result: { round, collected } }: { result: GroupResult }) {
  const { t } = useWords();
  const tell = useToast();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  // The button and its question go when the result comes; whoever has no mouse must not be nowhere then.
  useEffect(
    () => () => {
      if (document.activeElement === document.body) document.querySelector<HTMLElement>('h1')?.focus();
    },
    [],
  );
  const anonymous = isAnonymous(round);
  const needed = anonymous ? round.minimum : 1;
  if (collected.finished < needed) return <p>{t('reveal.tooFew', { count: needed })}</p>;
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
    else if (!anonymous) {
      tell({ text: t('reveal.shown'), action: { label: t('app.undo'), run: () => void undo() } });
    }
  };
  return (
    <>
      <Button look="primary" onClick={() => setAsking(true)}>
        {t('reveal.button')}
      </Button>
      <Dialog title={t('reveal.question')} open={asking} onClose={() => setAsking(false)}>
        <p>{t('reveal.counts', { count: collected.finished })}</p>
        <p>{anonymous ? t('reveal.anonymous', { minimum: round.minimum }) : t('reveal.open')}</p>
        <Row>
          <Button look="primary" busy={busy} onClick={() => void reveal()}>
            {t('reveal.yes')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('reveal.not')}</Button>
        </Row>
      </Dialog>
    </>
  );
}
