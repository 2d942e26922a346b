import { type ComponentProps, useId, useState } from 'react';
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

/** More lines of text with its label; grows with what is written. `fullText` is said when no more fits. */
export function TextArea({
  label,
  hint,
  fullText,
  ...area
}: ComponentProps<'textarea'> & Words & { fullText: string }) {
  const { id, hintId, describedBy } = useFieldIds(hint);
  const [full, setFull] = useState(false);
  const limit = area.maxLength ?? Infinity;
  return (
    <div className={styles['field']}>
      <Labels id={id} hintId={hintId} label={label} hint={hint} />
      <textarea
        {...area}
        {...describedBy}
        id={id}
        className={styles['control']}
        onInput={(event) => setFull(event.currentTarget.value.length >= limit)}
      />
      <span role="status" className={styles['hint']}>
        {full ? fullText : ''}
      </span>
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
