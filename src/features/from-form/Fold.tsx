import { type ReactNode, useState } from 'react';
import styles from './FromForm.module.css';

/** Folded away until somebody wants to see it; what is in it is not drawn before. */
export function Fold({ title, children }: { title: string; children: () => ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles['fold']} onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
      <summary>{title}</summary>
      {opened ? children() : null}
    </details>
  );
}
