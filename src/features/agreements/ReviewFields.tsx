import { type Agreement, agreementTextLimit, outcomes } from '#src/domain/agreement.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { TextArea } from '#src/ui/Field.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { SaveLine } from '#src/ui/SaveLine.tsx';
import styles from './Agreements.module.css';
import { useReview } from './useReview.ts';

/** How it went: one of four, and a word on why. Everything is stored as it is said, and may be changed later. */
export function ReviewFields({ agreement }: { agreement: Agreement }) {
  const { t } = useWords();
  const { review, state, choose, write, flush } = useReview(agreement);
  const failed = typeof state === 'object' ? state.failed : null;
  return (
    <>
      <OnPaper review={review} />
      <div className={styles['review']}>
        <fieldset className={styles['outcomes']}>
          <legend>
            {t('agreements.review.question')} <span className="visually-hidden">{agreement.what}</span>
          </legend>
          {outcomes.map((outcome) => (
            <label key={outcome} className={styles['outcome']}>
              <input
                type="radio"
                name={`review-${agreement.id}`}
                checked={review?.outcome === outcome}
                onChange={() => choose(outcome)}
              />
              {t(`agreements.outcomes.${outcome}`)}
            </label>
          ))}
        </fieldset>
        {review === null ? null : (
          <>
            <TextArea
              label={t('agreements.review.why')}
              hint={t('agreements.review.whyHint')}
              fullText={t('agreements.full', { count: agreementTextLimit })}
              value={review.why}
              maxLength={agreementTextLimit}
              onChange={(event) => write(event.target.value)}
              onBlur={() => flush()}
            />
            <SaveLine
              below
              state={failed ? 'failed' : state === 'saving' ? 'saving' : 'saved'}
              words={{ saved: t('save.saved'), saving: t('save.saving'), failed: t('save.failed') }}
            />
          </>
        )}
        {failed === null ? null : (
          <Notice
            tone="danger"
            actions={
              failed === 'stale' || failed === 'gone' ? (
                <Button onClick={() => window.location.reload()}>{t('save.reload')}</Button>
              ) : (
                <Button onClick={() => flush()}>{t('save.retry')}</Button>
              )
            }
          >
            {t(`storage.why.${failed}`)}
          </Notice>
        )}
      </div>
    </>
  );
}

/** Paper has no buttons: what was said, in one line. */
function OnPaper({ review }: { review: Agreement['review'] }) {
  const { t } = useWords();
  if (review === null) return null;
  return (
    <p className={styles['onPaper']}>
      {t('agreements.review.question')} <strong>{t(`agreements.outcomes.${review.outcome}`)}.</strong>{' '}
      {review.why}
    </p>
  );
}
