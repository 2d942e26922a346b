import type { Stage } from '#src/domain/stage.ts';
import { secondsLeft } from '#src/domain/stage-moves.ts';
import { useWords } from '#src/i18n/useWords.ts';
import styles from './Front.module.css';
import { sayTime, useNow } from './useNow.ts';

/** The time that is left, for everybody; at the end a friendly word in its place. */
export function FrontClock({ timer }: { timer: Stage['timer'] }) {
  const { t } = useWords();
  const left = secondsLeft(timer, useNow());
  return <span className={styles['clock']}>{left > 0 ? sayTime(left) : t('talk.clock.up')}</span>;
}
