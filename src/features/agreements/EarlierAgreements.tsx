import type { GroupView } from '#src/domain/group-view.ts';
import { sayDay } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { AgreementFacts } from './AgreementFacts.tsx';
import styles from './Agreements.module.css';
import { useCountWords } from './useCountWords.ts';

/** The agreements of the rounds before the last one, folded, with what became of them. */
export function EarlierAgreements({ rounds }: { rounds: GroupView['before'] }) {
  const { t, language } = useWords();
  const counts = useCountWords();
  const withAny = rounds.filter(({ agreements }) => agreements.length > 0);
  if (withAny.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="earlier">
      <h2 id="earlier">{t('agreements.earlier')}</h2>
      {withAny.map(({ result: { round, instrument }, agreements }) => (
        <details key={round.id} className={styles['fold']}>
          <summary>
            {t('agreements.earlierOf', { name: round.name, day: sayDay(round.date, language) })}{' '}
            <span className={styles['quiet']}>{counts(agreements)}</span>
          </summary>
          <ul className={styles['list']}>
            {agreements.map((agreement) => (
              <li key={agreement.id} className={styles['agreement']}>
                <AgreementFacts agreement={agreement} instrument={instrument} />
                {agreement.review === null ? null : (
                  <p>
                    <strong>{t(`agreements.outcomes.${agreement.review.outcome}`)}</strong>
                    {agreement.review.why === '' ? null : `: ${agreement.review.why}`}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
