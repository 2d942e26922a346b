import { useEffect, useState } from 'react';
import { useWords } from '#src/i18n/useWords.ts';
import { useStorageStatus } from '#src/storage/health.ts';
import { Icon } from '#src/ui/Icon.tsx';
import type { SaveState } from './keeper.ts';
import styles from './SaveLine.module.css';

/** Saved, saving or not saved, always in sight; a screen reader hears it once it is calm again. */
export function SaveLine({ state }: { state: SaveState }) {
  const { t } = useWords();
  const inMemory = useStorageStatus() === 'memory';
  const failed = typeof state === 'object';
  const saved = inMemory ? t('save.memory') : t('save.saved');
  return (
    <p className={`${styles['line']} ${failed ? styles['failed'] : ''}`}>
      <span aria-hidden="true" className={styles['icon']}>
        <Icon name={failed ? 'warning' : state === 'saved' ? 'check' : 'clock'} />
      </span>
      <span aria-hidden="true">
        {failed ? t('save.failed') : state === 'saved' ? saved : t('save.saving')}
      </span>
      <Spoken saved={state === 'saved'} words={saved} />
    </p>
  );
}

/** Says "saved" once after a burst of votes, not after every key. */
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
