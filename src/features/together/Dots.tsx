import styles from './Dots.module.css';

/** One voice: its letters, its value, and whether it is the answer of all jointly. */
export type Dot = { letters: string; value: string | null; joint: boolean };

/**
 * The five steps with a dot above its step for everybody who has voted; below, who cannot say. A picture of the rows,
 * which say the same to a screen reader.
 */
export function Dots(props: { dots: Dot[]; steps: string[]; apart: { value: string; label: string }[] }) {
  const { dots, steps, apart } = props;
  const at = (value: string) => dots.filter((dot) => dot.value === value);
  const spoken = apart.filter(({ value }) => at(value).length > 0);
  return (
    <div className={styles['dots']} aria-hidden="true">
      {steps.map((label, place) => (
        <div key={label} className={styles['step']}>
          <div className={styles['voices']}>
            {at(String(place + 1)).map((dot, nth) => (
              <span key={nth} className={dot.joint ? styles['joint'] : styles['dot']}>
                {dot.letters}
              </span>
            ))}
          </div>
          <div className={styles['bar']} />
          <span className={styles['label']}>
            <span className={styles['number']}>{place + 1}</span> {label}
          </span>
        </div>
      ))}
      <p className={styles['apart']}>
        {spoken
          .map(
            ({ value, label }) =>
              `${label}: ${at(value)
                .map(({ letters }) => letters)
                .join(', ')}`,
          )
          .join(' · ')}
      </p>
    </div>
  );
}
