import type { Speech } from '#src/i18n/own-sentences.ts';
import styles from './GroupResults.module.css';

/** The name of a theme in its own colour; for inside something with that tone. */
export function ThemeChip({ themeId, speech }: { themeId: string; speech: Speech }) {
  return <span className={styles['chip']}>{speech.words.themes[themeId]?.name ?? themeId}</span>;
}
