import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './FromForm.module.css';

/** What is being done and how far it is (from 0 to 1; null: nobody knows yet), with a way to stop it. */
export function Busy({ text, share, onStop }: { text: string; share: number | null; onStop: () => void }) {
  const { t } = useWords();
  return (
    <div className={styles['busy']}>
      <label>
        {text}
        {share === null ? <progress max={1} /> : <progress max={1} value={share} />}
      </label>
      <Button onClick={onStop}>{t('app.cancel')}</Button>
    </div>
  );
}
