import type { ReactNode } from 'react';
import styles from './HandIn.module.css';

/** Another way to hand in, folded away until somebody wants it. */
export function Road({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={styles['road']}>
      <summary>{title}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
