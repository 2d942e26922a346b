import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** A message that stays on the screen. `danger` is read out at once; `calm` when the reader is ready. */
export function Notice(props: { tone: 'calm' | 'danger'; children: ReactNode; actions?: ReactNode }) {
  const danger = props.tone === 'danger';
  return (
    <div
      role={danger ? 'alert' : 'status'}
      className={`${styles['notice']} ${danger ? styles['danger'] : ''}`}
    >
      <div className={styles['text']}>{props.children}</div>
      {props.actions}
    </div>
  );
}
