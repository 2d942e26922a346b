import { useRef, useState } from 'react';
import { type Agreement, isPastItsDay } from '#src/domain/agreement.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { toDay } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { removeAgreement } from '#src/storage/agreements.ts';
import { restoreRound } from '#src/storage/trash.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import { AgreementDialog } from './AgreementDialog.tsx';
import { AgreementFacts } from './AgreementFacts.tsx';
import styles from './Agreements.module.css';
import { ReviewFields } from './ReviewFields.tsx';

/** One agreement of this round, to be changed or removed; once its day has passed one can say how it went. */
export function AgreementLine({ view, agreement }: { view: GroupView; agreement: Agreement }) {
  const { t } = useWords();
  const tell = useToast();
  const [changing, setChanging] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isReviewed = agreement.review !== null || isPastItsDay(agreement, toDay(new Date()));

  const putBack = async (entryId: string) => {
    const back = await restoreRound(entryId);
    if (!back.ok) tell({ text: t(`storage.why.${back.reason}`) });
  };
  const remove = async () => {
    const removed = await removeAgreement(agreement.id, new Date().toISOString());
    if (!removed.ok) {
      tell({ text: t(`storage.why.${removed.reason}`) });
      return;
    }
    document.getElementById('agreements')?.focus();
    tell({
      text: t('agreements.removed'),
      action: { label: t('app.undo'), run: () => void putBack(removed.value) },
    });
  };
  const name = <span className="visually-hidden">: {agreement.what}</span>;
  return (
    <li className={styles['agreement']}>
      <AgreementFacts agreement={agreement} instrument={view.result.instrument} isNow />
      {isReviewed ? <ReviewFields agreement={agreement} /> : null}
      <div className={styles['actions']}>
        <Row>
          <Button ref={button} look="quiet" onClick={() => setChanging(true)}>
            {t('agreements.edit')}
            {name}
          </Button>
          <Button look="quiet" onClick={() => void remove()}>
            {t('agreements.remove')}
            {name}
          </Button>
        </Row>
      </div>
      <AgreementDialog
        view={view}
        agreement={agreement}
        facetId={null}
        open={changing}
        onClose={() => setChanging(false)}
        returnTo={button}
      />
    </li>
  );
}
