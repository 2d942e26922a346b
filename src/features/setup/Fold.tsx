import type { ReactNode } from 'react';
import styles from './Setup.module.css';

/** A group of the set-up that is fine as it is: folded, with a line that says how it stands now. */
export function Fold({ title, now, children }: { title: string; now: string; children: ReactNode }) {
  return (
    <details className={styles['fold']}>
      <summary>
        <h2>{title}</h2>
        <span className={styles['now']}>{now}</span>
      </summary>
      <div className={styles['folded']}>{children}</div>
    </details>
  );
}
