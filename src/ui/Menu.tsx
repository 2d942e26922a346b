import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './Menu.module.css';

/** A few more things to do, folded away. Escape or going elsewhere folds it again. */
export function Menu(props: {
  label: ReactNode;
  /** It stands at the bottom of the screen, so it opens upwards. */
  up?: boolean;
  children: ReactNode;
}) {
  const { label, up = false, children } = props;
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const closeOnLeave = (event: FocusEvent) => {
    if (!menu.current?.contains(event.relatedTarget)) close();
  };
  /** Whoever comes back from what was chosen, such as a dialog, is at the menu again. */
  const closeAndReturn = () => {
    menu.current?.querySelector('summary')?.focus();
    close();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') closeAndReturn();
  };
  return (
    <div
      role="presentation"
      className={styles['menu']}
      data-up={up}
      onBlur={closeOnLeave}
      onKeyDown={closeOnEscape}
    >
      <details ref={menu}>
        <summary>{label}</summary>
        <div role="presentation" className={styles['items']} onClick={closeAndReturn}>
          {children}
        </div>
      </details>
    </div>
  );
}
