import type { ComponentProps, ReactNode } from 'react';
import styles from './ScaleInput.module.css';

type RadioProps = Omit<ComponentProps<'input'>, 'type' | 'value'>;

/**
 * Five steps as one native radio group, with answers apart from the scale below them.
 * `radio` is spread on every radio button (name, ref, onChange, onBlur); values are the option's value.
 */
export function ScaleInput(props: {
  steps: { value: string; label: string }[];
  apart?: { value: string; label: string }[];
  ends: { low: string; high: string };
  radio: RadioProps;
  /** Stands beside the answers apart from the scale. */
  beside?: ReactNode;
}) {
  return (
    <div className={styles['group']}>
      <div className={styles['steps']}>
        {props.steps.map((step) => (
          <label key={step.value} className={styles['step']}>
            <input type="radio" className={styles['radio']} value={step.value} {...props.radio} />
            <span className={styles['number']}>{step.value}</span>{' '}
            <span className={styles['words']} aria-hidden="true">
              {step.label}
            </span>
            <span className="visually-hidden">{step.label}</span>
          </label>
        ))}
      </div>
      <div className={styles['ends']} aria-hidden="true">
        <span>{props.ends.low}</span>
        <span>{props.ends.high}</span>
      </div>
      {props.apart || props.beside ? (
        <div className={styles['aside']}>
          {props.apart?.map((option) => (
            <label key={option.value} className={styles['apart']}>
              <input type="radio" className={styles['radio']} value={option.value} {...props.radio} />
              {option.label}
            </label>
          ))}
          {props.beside}
        </div>
      ) : null}
    </div>
  );
}
