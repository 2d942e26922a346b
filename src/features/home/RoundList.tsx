import { lazy, Suspense } from 'react';
import { useWords } from '#src/i18n/useWords.ts';
import { listRounds } from '#src/storage/rounds.ts';
import { useStored } from '#src/storage/useStored.ts';
import styles from './RoundList.module.css';
import { Unreadable } from './Unreadable.tsx';

/** Its code comes only where there is something to list, so that a first visit is light. */
const Reflections = lazy(async () => ({ default: (await import('./Reflections.tsx')).Reflections }));

export function RoundList() {
  const { t } = useWords();
  const stored = useStored(listRounds, 'home/any');
  if (stored.status === 'loading') return null;
  if (stored.status === 'failed') return <Unreadable reason={stored.reason} />;
  if (stored.value.length === 0) return <p className={styles['empty']}>{t('home.empty')}</p>;
  return (
    <Suspense fallback={null}>
      <Reflections />
    </Suspense>
  );
}
