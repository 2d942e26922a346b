import type { GroupView } from '#src/domain/group-view.ts';
import { sayDay } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { AgreementFacts } from './AgreementFacts.tsx';
import styles from './Agreements.module.css';
import { ReviewFields } from './ReviewFields.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { useCountWords } from './useCountWords.ts';

/** The agreements of the round before this one, to look back on; what is not done yet can go along. */
export function LastTime({ view, last }: { view: GroupView; last: GroupView['before'][number] }) {
  const { t, language } = useWords();
  const counts = useCountWords();
  const { round, instrument } = last.result;
  return (
    <section className={styles['section']} aria-labelledby="last-time">
      <h2 id="last-time">{t('agreements.last.title')}</h2>
      <p className={styles['quiet']}>
        {t('agreements.last.from', { name: round.name, day: sayDay(round.date, language) })}
      </p>
      <p className={styles['lead']}>{t('agreements.last.lead')}</p>
      <ul className={styles['list']}>
        {last.agreements.map((agreement) => (
          <li key={agreement.id} className={styles['agreement']}>
            <AgreementFacts agreement={agreement} instrument={instrument} />
            <ReviewFields agreement={agreement} />
            <TakeAlong view={view} agreement={agreement} />
          </li>
        ))}
      </ul>
      <p>
        <strong>{counts(last.agreements)}</strong>
      </p>
    </section>
  );
}
