import { useStored } from '#src/storage/useStored.ts';
import { listReflections } from './stored-reflections.ts';
import { RoundLine } from './RoundLine.tsx';
import styles from './RoundList.module.css';
import { Unreadable } from './Unreadable.tsx';

/** Every reflection on this device, newest first. */
export function Reflections() {
  const stored = useStored(listReflections, 'home');
  if (stored.status === 'loading') return null;
  if (stored.status === 'failed') return <Unreadable reason={stored.reason} />;
  return (
    <ul className={styles['list']}>
      {stored.value.map((reflection) => (
        <RoundLine key={reflection.round.id} reflection={reflection} />
      ))}
    </ul>
  );
}
