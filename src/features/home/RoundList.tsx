import { useWords } from '#src/i18n/useWords.ts';
import { useStored } from '#src/storage/useStored.ts';
import { Notice } from '#src/ui/Notice.tsx';
import { listReflections } from './stored-reflections.ts';
import { RoundLine } from './RoundLine.tsx';
import styles from './RoundList.module.css';

export function RoundList() {
  const { t } = useWords();
  const stored = useStored(listReflections, 'home');
  if (stored.status === 'loading') return null;
  if (stored.status === 'failed') {
    return (
      <Notice tone="danger" actions={<a href="./rescue.html">{t('app.rescue')}</a>}>
        {t(`storage.why.${stored.reason}`)}
      </Notice>
    );
  }
  if (stored.value.length === 0) return <p className={styles['empty']}>{t('home.empty')}</p>;
  return (
    <ul className={styles['list']}>
      {stored.value.map((reflection) => (
        <RoundLine key={reflection.round.id} reflection={reflection} />
      ))}
    </ul>
  );
}
