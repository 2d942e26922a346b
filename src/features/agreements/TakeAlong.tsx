import { useState } from 'react';
import { type Agreement, carriedOn, isCarried } from '#src/domain/agreement.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { toDay } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { addAgreement } from '#src/storage/agreements.ts';
import { Button } from '#src/ui/Button.tsx';
import { useToast } from '#src/ui/Toast.tsx';

/** The way on for what is not done yet: once, and the button stays where the focus is. */
export function TakeAlong({ view, agreement }: { view: GroupView; agreement: Agreement }) {
  const { t } = useWords();
  const tell = useToast();
  const [busy, setBusy] = useState(false);
  const roundId = view.result.round.id;
  const isTaken = isCarried(agreement, roundId, view.agreements);
  const outcome = agreement.review?.outcome;
  if (!isTaken && outcome !== 'partly' && outcome !== 'not') return null;

  const take = async () => {
    setBusy(true);
    const taken = carriedOn(agreement, { roundId, today: toDay(new Date()) });
    const saved = await addAgreement(taken);
    setBusy(false);
    // 'stale': another tab has just taken it along.
    if (!saved.ok && saved.reason !== 'stale') {
      tell({ text: t(`storage.why.${saved.reason}`) });
      return;
    }
    const lostDay = agreement.due !== null && taken.due === null;
    tell({ text: t(lostDay ? 'agreements.review.tookAlongWithoutDay' : 'agreements.review.tookAlong') });
  };
  return (
    <div>
      <Button busy={busy || isTaken} onClick={() => void take()}>
        {t(isTaken ? 'agreements.review.taken' : 'agreements.review.take')}
        <span className="visually-hidden">: {agreement.what}</span>
      </Button>
    </div>
  );
}
