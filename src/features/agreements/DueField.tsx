import { sayDay, toDay } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { TextField } from '#src/ui/Field.tsx';
import styles from './AgreementForm.module.css';

/** A day is soon enough in two weeks; without a day an agreement comes back the next time. */
const soonDays = 14;

/** By when: a day of one's choice or one of two quick ones, and the chosen one in words. */
export function DueField({ due, onChange }: { due: string | null; onChange: (due: string | null) => void }) {
  const { t, language } = useWords();
  return (
    <div className={styles['due']}>
      <TextField
        label={t('agreements.due')}
        type="date"
        min="2000-01-01"
        max="2999-12-31"
        value={due ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      />
      <Row>
        <Button onClick={() => onChange(toDay(new Date(), soonDays))}>{t('agreements.dueSoon')}</Button>
        <Button onClick={() => onChange(null)}>{t('agreements.dueNext')}</Button>
      </Row>
      <p role="status" className={styles['quiet']}>
        {due === null
          ? t('agreements.dueNextLong')
          : t('agreements.dueChosen', { day: sayDay(due, language) })}
      </p>
    </div>
  );
}
