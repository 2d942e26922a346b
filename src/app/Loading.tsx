import { useEffect, useState } from 'react';
import { useWords } from '#src/i18n/useWords.ts';
import styles from './Shell.module.css';

/** Says that something is being fetched, but only when it takes long enough to wonder. */
export function Loading() {
  const { t } = useWords();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main id="main" className={styles['loading']}>
      <p role="status">{long ? t('app.loading') : ''}</p>
    </main>
  );
}
