import { type ComponentProps, useId } from 'react';
import styles from './Field.module.css';

type Words = { label: string; hint?: string | undefined };

/** One line of text with its label. */
export function TextField({ label, hint, ...input }: ComponentProps<'input'> & Words) {
  const { id, hintId, describedBy } = useFieldIds(hint);
  return (
    <div className={styles['field']}>
      <Labels id={id} hintId={hintId} label={label} hint={hint} />
      <input type="text" {...input} {...describedBy} id={id} className={styles['control']} />
    </div>
  );
}

/** More lines of text with its label; grows with what is written. */
export function TextArea({ label, hint, ...area }: ComponentProps<'textarea'> & Words) {
  const { id, hintId, describedBy } = useFieldIds(hint);
  return (
    <div className={styles['field']}>
      <Labels id={id} hintId={hintId} label={label} hint={hint} />
      <textarea {...area} {...describedBy} id={id} className={styles['control']} />
    </div>
  );
}

/** What stands in a form's text field, without spaces around it. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

function Labels({ id, hintId, label, hint }: Words & { id: string; hintId: string }) {
  return (
    <>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {hint === undefined ? null : (
        <span id={hintId} className={styles['hint']}>
          {hint}
        </span>
      )}
    </>
  );
}

function useFieldIds(hint: string | undefined) {
  const id = useId();
  const hintId = `${id}-hint`;
  return { id, hintId, describedBy: hint === undefined ? {} : { 'aria-describedby': hintId } };
}
