import { advisedAgreements, type Agreement } from '#src/domain/agreement.ts';
import { sayDay } from '#src/i18n/say.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import styles from './Front.module.css';
import type { Scene } from './scene.ts';

/** More would become too small to read; the others are counted. */
const mostListed = 5;

/** The agreements of last time, one at a time, with what became of each. */
export function ReviewFront({ scene: { plan, stage, speech } }: { scene: Scene }) {
  const { t } = speech;
  const place = Math.min(stage.part, plan.review.length - 1);
  const agreement = plan.review[place];
  if (!agreement) return null;
  const { review } = agreement;
  return (
    <div className={styles['words']}>
      <p className={styles['line']}>
        {t('talk.front.review')}{' '}
        <span className={styles['quiet']}>
          {t('talk.front.reviewPlace', { number: place + 1, total: plan.review.length })}
        </span>
      </p>
      <h2 className={titleOf(agreement.what)}>{agreement.what}</h2>
      <p className={styles['line']}>{whoAndWhen(agreement, speech)}</p>
      <p className={styles['box']}>
        {review ? (
          <>
            <strong className={styles['pattern']}>{t(`talk.front.outcome.${review.outcome}`)}</strong>
            {review.why ? <span>{review.why}</span> : null}
          </>
        ) : (
          t('talk.front.notReviewed')
        )}
      </p>
    </div>
  );
}

/** What was agreed so far. */
export function AgreementsFront({ scene: { view, speech } }: { scene: Scene }) {
  const { t } = speech;
  const listed = view.agreements.slice(0, mostListed);
  const others = view.agreements.length - listed.length;
  return (
    <div className={styles['words']}>
      <h2 className={styles['title']}>{t('talk.front.agreements')}</h2>
      {view.agreements.length < advisedAgreements ? (
        <p className={styles['line']}>{t('talk.front.agreements1')}</p>
      ) : null}
      <ol className={styles['agreements']} data-many={listed.length > advisedAgreements}>
        {listed.map((agreement) => (
          <li key={agreement.id}>
            <strong>{agreement.what}</strong>
            <span className={styles['quiet']}>{whoAndWhen(agreement, speech)}</span>
          </li>
        ))}
      </ol>
      {others > 0 ? (
        <p className={styles['quiet']}>{t('talk.front.agreementsMore', { count: others })}</p>
      ) : null}
    </div>
  );
}

function whoAndWhen({ who, withWhom, due }: Agreement, { t, language }: Speech): string {
  const people = [who, withWhom].filter(Boolean).join(', ');
  return [
    ...(people ? [t('talk.front.who', { who: people })] : []),
    ...(due === null ? [] : [t('talk.front.due', { day: sayDay(due, language) })]),
  ].join(' · ');
}

/** From so many characters on a text is set smaller. */
const long = 110;
export function titleOf(text: string): string {
  return [styles['title'], text.length > long ? styles['long'] : ''].join(' ');
}
