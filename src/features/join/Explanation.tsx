import type { ReactNode } from 'react';
import { type Round, usualMinimum } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Card } from '#src/ui/Card.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import styles from './Welcome.module.css';

/** Minutes that filling in takes: three statements a minute, and one for each part that is asked as well. */
function minutesFor({ instrument, parts }: Round): number {
  return Math.ceil(instrument.statements.length / 3) + parts.length;
}

/** What a person knows before the first answer: why, what happens with it, who sees what. `tablet`: it goes round. */
export function Explanation({ round, tablet }: { round: Round; tablet: boolean }) {
  const { t } = useWords();
  return (
    <>
      {round.rehearsal ? <Notice tone="calm">{t('welcome.rehearsal')}</Notice> : null}
      {round.openness === 'anonymous' && round.minimum < usualMinimum ? (
        <Notice tone="danger">{t('welcome.lowMinimum', { minimum: round.minimum })}</Notice>
      ) : null}
      <Card>
        <dl className={styles['facts']}>
          <Fact title={t('welcome.why')}>{round.purpose || t('setup.purposeDefault')}</Fact>
          <Fact title={t('welcome.where')}>
            {tablet ? t('welcome.whereTablet') : t('welcome.whereOwn')} {t('welcome.noServer')}
          </Fact>
          <Fact title={t('welcome.who')}>
            {round.audience ? <span className={styles['own']}>{round.audience}</span> : null}{' '}
            {t('welcome.together')}
          </Fact>
          <Openness round={round} />
          <Fact title={t('welcome.free')}>{t('welcome.freeText')}</Fact>
          <Fact title={t('welcome.long')}>
            {t('welcome.longText', { count: round.instrument.statements.length, minutes: minutesFor(round) })}{' '}
            {tablet ? null : t('welcome.stop')}
          </Fact>
        </dl>
      </Card>
    </>
  );
}

function Openness({ round }: { round: Round }) {
  const { t } = useWords();
  if (round.openness === 'anonymous') {
    return (
      <Fact title={t('group.anonymous')}>
        {t('welcome.anonymous', { minimum: round.minimum })} {t('welcome.anonymousWords')}
      </Fact>
    );
  }
  return (
    <Fact title={t('group.open')}>
      {t(round.partners.length > 0 ? 'welcome.open' : 'welcome.openAlone')}{' '}
      {round.asks.includes('name') ? t('welcome.openName') : null}
    </Fact>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
