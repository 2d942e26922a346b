import { type Agreement, isPastItsDay } from '#src/domain/agreement.ts';
import type { Instrument } from '#src/domain/instrument.ts';
import { sayDay, toDay } from '#src/i18n/say.ts';
import { useInstrumentWords, useWords } from '#src/i18n/useWords.ts';
import styles from './Agreements.module.css';

/**
 * An agreement to read: what, then who, with whom, when, and how one notices. `isNow`: of this round; of an earlier one
 * the next time has come, so that is not said.
 */
export function AgreementFacts(props: { agreement: Agreement; instrument: Instrument; isNow?: boolean }) {
  const { agreement, instrument, isNow = false } = props;
  const { t } = useWords();
  const words = useInstrumentWords(instrument.id);
  const { who, withWhom, sign, facetId } = agreement;
  const due = useDueWords(agreement);
  const when = agreement.due === null && !isNow ? '' : due;
  const theme = instrument.themes.find(({ facets }) => facets.some(({ id }) => id === facetId));
  const facts = (
    [
      ['who', who],
      ['withWhom', withWhom],
      ['due', when],
      ['sign', sign],
    ] as const
  ).filter(([, text]) => text !== '');
  return (
    <>
      <h3 className={styles['what']}>{agreement.what}</h3>
      {facts.length === 0 ? null : (
        <dl className={styles['facts']}>
          {facts.map(([fact, text]) => (
            <div key={fact}>
              <dt>{t(`agreements.facts.${fact}`)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles['chips']}>
        <span className={styles['chip']}>{t(`agreements.kinds.${agreement.kind}`)}</span>{' '}
        {facetId === null ? null : (
          <span className={styles['chip']} {...(theme ? { 'data-tone': theme.id } : {})}>
            {words.facets[facetId]?.name ?? facetId}
          </span>
        )}
      </p>
    </>
  );
}

/** By when, in words. That a day has passed is a fact like any other. */
function useDueWords(agreement: Agreement): string {
  const { t, language } = useWords();
  if (agreement.due === null) return t('agreements.dueOf.next');
  const day = sayDay(agreement.due, language);
  return t(isPastItsDay(agreement, toDay(new Date())) ? 'agreements.dueOf.past' : 'agreements.dueOf.day', {
    day,
  });
}
