import type { Move } from '#src/domain/stage-moves.ts';
import { secondsLeft } from '#src/domain/stage-moves.ts';
import type { Stage } from '#src/domain/stage.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './LeadTimer.module.css';
import { sayTime, useNow } from './useNow.ts';

/** The time of this step. At zero it says so calmly, and counts on: a group ends when it has ended. */
export function LeadTimer({ timer, onMove }: { timer: Stage['timer']; onMove: (move: Move) => void }) {
  const { t } = useWords();
  const left = secondsLeft(timer, useNow());
  const isUp = left <= 0;
  const standing = 'left' in timer;
  return (
    <section className={styles['timer']} aria-label={t('talk.clock.label')}>
      <span className={styles['time']} role="timer">
        {isUp ? t('talk.clock.over', { time: sayTime(left) }) : t('talk.clock.left', { time: sayTime(left) })}
      </span>
      <span role="status" className={styles['up']}>
        {isUp ? t('talk.clock.up') : ''}
        {standing ? ` (${t('talk.clock.paused')})` : ''}
      </span>
      <span className={styles['buttons']}>
        <Button look="quiet" aria-pressed={standing} onClick={() => onMove({ do: 'timer' })}>
          {standing ? t('talk.clock.goOn') : t('talk.clock.pause')}
        </Button>
        {[1, 5].map((count) => (
          <Button key={count} look="quiet" onClick={() => onMove({ do: 'minutes', more: count })}>
            {t('talk.clock.more', { count })}
          </Button>
        ))}
      </span>
    </section>
  );
}
