import { chooseLanguage } from '#src/features/settings/choose.ts';
import { isLanguage, languages } from '#src/i18n/languages.ts';
import { useWords } from '#src/i18n/useWords.ts';
import styles from './Shell.module.css';

/** The language of the screen, on every screen. Place and answers stay. `short` shows NL instead of Nederlands. */
export function LanguageSwitch({ short = false }: { short?: boolean }) {
  const { t, language } = useWords();
  return (
    <select
      className={styles['language']}
      aria-label={t('app.language')}
      value={language}
      onChange={(event) => {
        if (isLanguage(event.target.value)) void chooseLanguage(event.target.value);
      }}
    >
      {Object.entries(languages).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {short ? code.toUpperCase() : name}
        </option>
      ))}
    </select>
  );
}
