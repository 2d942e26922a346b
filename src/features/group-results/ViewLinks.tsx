import { Link } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import styles from './GroupResults.module.css';
import type { Look, ViewName } from './useLook.ts';

/** The ways to look at a result; each is an address of its own. */
export function ViewLinks({ views, shown, look }: { views: ViewName[]; shown: ViewName; look: Look }) {
  const { t } = useWords();
  if (views.length < 2) return null;
  return (
    <nav className={styles['segments']} aria-label={t('mirror.tabs.label')}>
      {views.map((name) => (
        <Link
          key={name}
          to={{ search: look.searchFor({ view: name === 'group' ? null : name }) }}
          {...(name === shown ? { 'aria-current': 'page' } : {})}
        >
          {t(`mirror.tabs.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
