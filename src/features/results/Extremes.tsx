import type { Findings } from '#src/domain/findings.ts';
import type { Instrument } from '#src/domain/instrument.ts';
import { type OwnTopics, ownTopics } from '#src/domain/own-topics.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { cardsOf } from '#src/instruments/registry.ts';
import { Card } from '#src/ui/Card.tsx';
import styles from './Extremes.module.css';

/** The facets that stand out, each with a question to think about. */
export function Extremes(props: { findings: Findings; instrument: Instrument; speech: Speech }) {
  const { findings, instrument, speech } = props;
  const { t } = useWords();
  const { strongest, weakest } = ownTopics(findings, cardsOf(instrument.id));
  if (strongest.topics.length + weakest.topics.length === 0) return null;
  return (
    <Card title={t('own.standOut')}>
      <Listing title={t('own.strongest')} listed={strongest} speech={speech} />
      <Listing title={t('own.weakest')} listed={weakest} speech={speech} />
    </Card>
  );
}

function Listing(props: { title: string; listed: OwnTopics; speech: Speech }) {
  const { title, listed, speech } = props;
  const { t } = useWords();
  if (listed.topics.length === 0) return null;
  return (
    <div className={styles['listing']}>
      <h3>{title}</h3>
      <ul>
        {listed.topics.map(({ facetId, themeId, cardId }) => (
          <li key={facetId} data-tone={themeId}>
            <strong>{speech.words.facets[facetId]?.name}</strong>{' '}
            <span className={styles['theme']}>{speech.words.themes[themeId]?.name}</span>
            {cardId === null ? null : <p>{speech.words.cards[cardId]}</p>}
          </li>
        ))}
      </ul>
      {listed.more > 0 ? <p className={styles['more']}>{t('own.more', { count: listed.more })}</p> : null}
    </div>
  );
}
