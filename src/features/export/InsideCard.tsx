import { useWords } from '#src/i18n/useWords.ts';
import { Card } from '#src/ui/Card.tsx';
import styles from './Preview.module.css';
import type { TakeHome } from './take-home.ts';
import { keyOfView, usePreview } from './usePreview.ts';

/** What the files hold and what they do not, said once for all of them. In the language of the screen. */
export function InsideCard({ view }: Pick<TakeHome, 'view'>) {
  const { t, language } = useWords();
  const inside = usePreview(
    async () => (await import('./inside.ts')).insideIn(view, language),
    `inside/${language}/${keyOfView(view)}`,
  );
  if (inside === null) return null;
  const list = (title: string, sentences: readonly string[]) => (
    <div>
      <h3>{title}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
  return (
    <Card title={t('takeHome.inside.title')}>
      <p>{t('takeHome.inside.lead')}</p>
      <div className={styles['facts']}>
        {list(t('takeHome.inside.in'), inside.inIt)}
        {list(t('takeHome.inside.out'), inside.notInIt)}
      </div>
    </Card>
  );
}
