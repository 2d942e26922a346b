import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { GroupView } from '#src/domain/group-view.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { Page } from '#src/ui/Page.tsx';
import styles from './GroupResults.module.css';
import { RehearsalLine } from './RehearsalLine.tsx';

/** A moment before anything is seen: how many are in, what the group thinks, and the one act of showing. */
export function BeforeReveal({
  view,
  reveal,
  guess,
}: {
  view: GroupView;
  reveal: ReactNode;
  guess: ReactNode;
}) {
  const { round, collected } = view.result;
  const { t } = useWords();
  const { finished, expected } = collected;
  const least = isAnonymous(round) ? round.minimum : 1;
  const count =
    expected === null
      ? t('mirror.before.in', { count: finished })
      : t('mirror.before.inOf', { count: finished, expected });
  return (
    <Page title={t('mirror.before.title')} lead={t('mirror.before.hidden')} width="narrow">
      <RehearsalLine round={round} />
      {finished >= least ? (
        <Card title={t('mirror.before.guess')}>
          <p className={styles['quiet']}>{t('mirror.before.guessLead')}</p>
          {guess}
        </Card>
      ) : null}
      <Card>
        <h2>{count}</h2>
        {finished >= least ? (
          <Row>
            {reveal}
            <Link to={paths.collect(round.id)} className={buttonClass('quiet')}>
              {t('mirror.before.collect')}
            </Link>
          </Row>
        ) : (
          <>
            <p>
              {isAnonymous(round)
                ? t('mirror.before.needs', { minimum: round.minimum })
                : t('mirror.before.nobody')}
            </p>
            <Row>
              <Link to={paths.collect(round.id)} className={buttonClass('primary')}>
                {t('mirror.before.collect')}
              </Link>
            </Row>
          </>
        )}
      </Card>
    </Page>
  );
}
