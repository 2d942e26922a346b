import type { ComponentProps, ReactNode } from 'react';
import styles from './Choice.module.css';

/** A group of choices with its question. */
export function Choices({ legend, children }: { legend: ReactNode; children: ReactNode }) {
  return (
    <fieldset className={styles['choices']}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

/** One radio button or tick box with its words, as one large target. */
export function Choice({
  label,
  hint,
  ...input
}: ComponentProps<'input'> & { type: 'radio' | 'checkbox'; label: string; hint?: string | undefined }) {
  return (
    <label className={styles['choice']}>
      <input {...input} />
      <span className={styles['label']}>{label}</span>
      {hint === undefined ? null : <span className={styles['hint']}>{hint}</span>}
    </label>
  );
}
