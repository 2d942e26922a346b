import type { PaperField } from '#src/domain/paper-fields.ts';
import styles from './Paper.module.css';

/** A statement, or another thing to key in, with the little box for its digit. Screens without keys have their own pad. */
export function PaperCell(props: {
  field: PaperField;
  number: string;
  text: string;
  value: string;
  onType: (character: string) => void;
  onErase: () => void;
}) {
  const { field, number, text, value, onType, onErase } = props;
  return (
    <label className={styles['line']}>
      <span className={styles['number']}>{number}</span>
      <span className={styles['text']}>{text}</span>
      <input
        type="text"
        inputMode="none"
        autoComplete="off"
        data-field={field.key}
        className={styles['cell']}
        value={value}
        onChange={(event) => {
          const next = event.target.value;
          if (next === '') onErase();
          else onType(next.slice(-1));
        }}
        onFocus={(event) => event.currentTarget.select()}
      />
    </label>
  );
}
