import type { ReactNode } from 'react';
import { Logo } from '#src/ui/Icon.tsx';
import styles from './Tablet.module.css';

/** Around every screen of the tablet: the name of the round, the language, and no way out. */
export function TabletFrame(props: { name: string; language: ReactNode; children: ReactNode }) {
  return (
    <>
      <header className={styles['header']}>
        <div className={styles['inner']}>
          <Logo />
          <span className={styles['name']}>{props.name}</span>
          {props.language}
        </div>
      </header>
      {props.children}
    </>
  );
}
