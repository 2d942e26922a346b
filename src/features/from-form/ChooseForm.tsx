import { useRef } from 'react';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './FromForm.module.css';

const accepted = '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Choose a file, or drop it anywhere; below it how to get one out of the tool that the form was made with. */
export function ChooseForm({ over, onChoose }: { over: boolean; onChoose: (file: File) => void }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className={styles['drop']} data-over={over}>
        <Button look="primary" onClick={() => input.current?.click()}>
          {t('fromForm.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          accept={accepted}
          hidden
          aria-label={t('fromForm.choose')}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) onChoose(file);
          }}
        />
        <p>{t('fromForm.drop')}</p>
      </div>
      <section className={styles['how']}>
        <h2>{t('fromForm.how')}</h2>
        <ul>
          {(['microsoft', 'google', 'limesurvey'] as const).map((tool) => (
            <li key={tool}>{t(`fromForm.tool.${tool}`)}</li>
          ))}
        </ul>
        <p className={styles['quiet']}>{t('fromForm.needs')}</p>
      </section>
    </>
  );
}
