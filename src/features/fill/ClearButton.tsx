import { useFormContext } from 'react-hook-form';
import { useWords } from '#src/i18n/useWords.ts';
import { Icon } from '#src/ui/Icon.tsx';
import styles from './ClearButton.module.css';
import type { FillValues } from './values.ts';

type Clearable = `answers.${string}` | `themes.${string}.trend` | `themes.${string}.wish`;

/** Takes an answer back. In sight only while its group (a fieldset) has an answer. */
export function ClearButton({ field }: { field: Clearable }) {
  const { t } = useWords();
  const { setValue } = useFormContext<FillValues>();
  return (
    <button
      type="button"
      className={styles['clear']}
      onClick={() => setValue(field, '', { shouldDirty: true })}
    >
      <Icon name="cross" />
      <span className={styles['word']}>{t('fill.clear')}</span>
    </button>
  );
}
