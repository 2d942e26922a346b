import { Link } from 'react-router';
import { optionalParts } from '#src/domain/instrument.ts';
import { peopleExpected } from '#src/domain/group-round.ts';
import type { Round } from '#src/domain/round.ts';
import { fillPlaceholders } from '#src/i18n/instrument-words.ts';
import { sayDay, sayList } from '#src/i18n/say.ts';
import { useInstrumentWords, useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import styles from './Setup.module.css';
import type { LockedStart } from './setup-start.ts';

/** A set-up that can no longer change, or not here: to read, with the reason and the way to a new round. */
export function LockedSetup({ round, instrument, why }: LockedStart) {
  const { t } = useWords();
  const words = useInstrumentWords(instrument.id);
  return (
    <Page title={t('setup.titleChange')} lead={round.name} width="narrow">
      <Notice tone="calm">{t(`setup.locked.${why}`)}</Notice>
      <Card>
        <dl className={styles['facts']}>
          {useFactsOf(round).map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text || t('setup.none')}</dd>
            </div>
          ))}
        </dl>
        <details className={styles['more']}>
          <summary>{t('setup.statements')}</summary>
          <ol className={styles['statements']}>
            {round.instrument.statements.map((id) => (
              <li key={id}>
                {fillPlaceholders(words.statements[id]?.text ?? id, words.placeholders, round.words)}
              </li>
            ))}
          </ol>
        </details>
      </Card>
      {why === 'answers' ? (
        <Row>
          <Link to={paths.collect(round.id)} className={buttonClass('primary')}>
            {t('setup.toCollect')}
          </Link>
          <Link to={paths.invite(round.id)} className={buttonClass()}>
            {t('setup.toInvite')}
          </Link>
          <Link to={paths.setup(round.id)} className={buttonClass('quiet')}>
            {t('setup.again')}
          </Link>
        </Row>
      ) : null}
    </Page>
  );
}

/** What was chosen, each with its name; an empty text was left open. */
function useFactsOf(round: Round): [term: string, text: string][] {
  const { t, language } = useWords();
  const parts = optionalParts.filter((part) => round.parts.includes(part));
  const questions = [
    t('setup.questionsNow', { count: round.instrument.statements.length }),
    ...parts.map((part) => t(`start.partNames.${part}`)),
  ];
  const partners = round.partners.map(({ name, kind }) => `${name} (${t(`group.kinds.${kind}`)})`);
  const expected = peopleExpected(round);
  return [
    [t('setup.date'), sayDay(round.date, language)],
    [t('setup.host'), round.host],
    [t('setup.purpose'), round.purpose || t('setup.purposeDefault')],
    [t('setup.audience'), round.audience || t(`setup.audienceDefault.${round.openness}`)],
    [t('setup.who'), sayList(partners, language)],
    [t('setup.expected'), expected === null ? '' : String(expected)],
    [t('setup.questions'), questions.join(' · ')],
    [t('setup.words'), Object.values(round.words).join(' · ') || t('setup.wordsNow')],
    [
      t('setup.openness'),
      round.openness === 'open' ? t('setup.openNow') : t('setup.minimumNow', { count: round.minimum }),
    ],
    [
      t('setup.askedOf'),
      sayList(
        round.asks.map((question) => t(`setup.askNames.${question}`)),
        language,
      ) || t('setup.nothingAsked'),
    ],
    ...(round.rehearsal ? [[t('group.rehearsal'), t('setup.rehearsal')] as [string, string]] : []),
  ];
}
