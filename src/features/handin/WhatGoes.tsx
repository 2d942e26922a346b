import { type HandInSummary, summariseHandIn } from '#src/domain/hand-in.ts';
import type { Instrument } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Card } from '#src/ui/Card.tsx';
import styles from './HandIn.module.css';
import { useParts } from './useParts.ts';

/** In plain words: what leaves this device when one hands in, and what does not. */
export function WhatGoes(props: { round: Round; instrument: Instrument; sheet: Sheet }) {
  const { round, instrument, sheet } = props;
  const { t } = useWords();
  const summary = summariseHandIn(round, instrument, sheet);
  return (
    <>
      <Card title={t('handin.goes')}>
        <ul className={styles['list']}>
          {useParts(summary).map((part) => (
            <li key={part}>{part}</li>
          ))}
          <Who round={round} summary={summary} />
        </ul>
      </Card>
      <Card title={t('handin.stays')}>
        <ul className={styles['list']}>
          {summary.privateNotes > 0 ? (
            <li>{t('handin.privateNotes', { count: summary.privateNotes })}</li>
          ) : null}
          {round.openness === 'anonymous' ? <li>{t('handin.noName')}</li> : null}
          <li>{t('handin.copyStays')}</li>
        </ul>
      </Card>
    </>
  );
}

function Who({ round, summary }: { round: Round; summary: HandInSummary }) {
  const { t } = useWords();
  const { partner, role, name } = summary;
  const who = [partner?.name, role ? t(`group.roles.${role}`) : null, name].filter(Boolean).join(', ');
  if (who) return <li className={styles['own']}>{t('handin.who', { who })}</li>;
  return round.partners.length > 0 && round.openness === 'open' ? <li>{t('group.notSaid')}</li> : null;
}
