import { Icon } from '#src/ui/Icon.tsx';
import styles from './VoteRow.module.css';

/** One row of choices as a native radio group, with the name before it and a button that takes the choice away. */
export function VoteRow(props: {
  id: string;
  name: string;
  /** What a screen reader hears: the name, and the question where that is not on the screen's heading. */
  legend: string;
  choices: { value: string; sign: string; label: string; shown?: string }[];
  value: string | null;
  current: boolean;
  clearLabel: string;
  onChoose: (value: string | null) => void;
  onFocus: () => void;
}) {
  const { id, choices, value } = props;
  return (
    <fieldset className={styles['row']} data-row={id} data-current={props.current}>
      <legend className="visually-hidden">{props.legend}</legend>
      <span className={styles['name']} aria-hidden="true">
        {props.name}
      </span>
      <span className={styles['choices']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']} title={choice.label}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              className={styles['radio']}
              onChange={() => props.onChoose(choice.value)}
              onFocus={props.onFocus}
            />
            <span aria-hidden="true">{choice.shown ?? choice.sign}</span>
            <span className="visually-hidden">
              {choice.sign} {choice.label}
            </span>
          </label>
        ))}
      </span>
      <button
        type="button"
        className={styles['clear']}
        hidden={value === null}
        aria-label={props.clearLabel}
        onClick={() => props.onChoose(null)}
      >
        <Icon name="cross" />
      </button>
    </fieldset>
  );
}
