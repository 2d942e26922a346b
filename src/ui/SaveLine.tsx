import { useEffect, useState } from 'react';
import { Icon } from './Icon.tsx';
import styles from './SaveLine.module.css';

type State = 'saved' | 'saving' | 'failed';
const icons = { saved: 'check', saving: 'clock', failed: 'warning' } as const;

/**
 * Saved, saving or not saved, always in sight; a screen reader hears "saved" once it is calm again. It stands between
 * the buttons of a bar, or `below` what it is about.
 */
export function SaveLine(props: { state: State; words: Record<State, string>; below?: boolean }) {
  const { state, words, below = false } = props;
  return (
    <span
      className={`${styles['line']} ${below ? '' : styles['between']} ${state === 'failed' ? styles['failed'] : ''}`}
    >
      <span aria-hidden="true" className={styles['icon']}>
        <Icon name={icons[state]} />
      </span>
      <span aria-hidden="true">{words[state]}</span>
      <Spoken saved={state === 'saved'} words={words.saved} />
    </span>
  );
}

/** Says "saved" once after a burst of changes, not after every key. */
function Spoken({ saved, words }: { saved: boolean; words: string }) {
  const [calm, setCalm] = useState(saved);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(saved), saved ? 1500 : 0);
    return () => clearTimeout(timer);
  }, [saved]);
  return (
    <span role="status" className="visually-hidden">
      {calm ? words : ''}
    </span>
  );
}
