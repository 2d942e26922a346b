import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Dialog.module.css';

/** A question that has to be answered first. Escape and the browser's own way back close it. */
export function Dialog(props: {
  title: string;
  open: boolean;
  onClose: () => void;
  width?: 'normal' | 'wide';
  children: ReactNode;
}) {
  const { title, open, onClose, width = 'normal', children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={`${styles['dialog']} ${width === 'wide' ? styles['wide'] : ''}`}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <div className={styles['body']}>
        <h2 id={titleId}>{title}</h2>
        {open ? children : null}
      </div>
    </dialog>
  );
}
