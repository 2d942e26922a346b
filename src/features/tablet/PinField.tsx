import { TextField } from '#src/ui/Field.tsx';
import { pinLength } from './pin.ts';
import styles from './Tablet.module.css';

/** A PIN, not readable over one's shoulder. No password field: no browser should offer to remember it here. */
export function PinField(props: { name: string; label: string; hint?: string }) {
  return (
    <div className={styles['pin']}>
      <TextField {...props} inputMode="numeric" maxLength={pinLength} autoComplete="off" required />
    </div>
  );
}
