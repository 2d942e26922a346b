import { nameLimit } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { TextField } from '#src/ui/Field.tsx';
import styles from './AgreementForm.module.css';

/** A few names in one line; says so when no more fits. */
export function NameField(props: { label: string; value: string; onChange: (value: string) => void }) {
  const { label, value, onChange } = props;
  const { t } = useWords();
  return (
    <div>
      <TextField
        label={label}
        value={value}
        maxLength={nameLimit}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      <span role="status" className={styles['quiet']}>
        {value.length >= nameLimit ? t('agreements.full', { count: nameLimit }) : ''}
      </span>
    </div>
  );
}
