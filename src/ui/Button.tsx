import type { ComponentProps } from 'react';
import styles from './Button.module.css';

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';

/** The class names that make anything look like a button; for router links. */
export function buttonClass(look: ButtonLook = 'plain'): string {
  return `${styles['button']} ${look === 'plain' ? '' : styles[look]}`;
}

/** A button. While `busy` it stays focusable, says so, and does nothing. */
export function Button({
  look = 'plain',
  busy = false,
  onClick,
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook; busy?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(look)}
      {...(busy ? { 'aria-disabled': true } : {})}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  );
}
