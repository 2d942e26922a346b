import type { ReactNode } from 'react';
import styles from './Card.module.css';

/** A surface with a hairline border; a titled one is a region of its own for a screen reader. */
export function Card({ title, children, id }: { title?: string; children: ReactNode; id?: string }) {
  if (title === undefined) return <div className={styles['card']}>{children}</div>;
  return (
    <section className={styles['card']} aria-label={title} {...(id === undefined ? {} : { id })}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Things beside each other that wrap when there is no room. */
export function Row({ children }: { children: ReactNode }) {
  return <div className={styles['row']}>{children}</div>;
}
