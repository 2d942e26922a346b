import type { Mapping } from '#src/domain/answer-import/meaning.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { AllWords } from './AllWords.tsx';
import { Columns } from './Columns.tsx';
import styles from './FromForm.module.css';
import type { FormRound, OpenForm } from './open-form.ts';
import { Problems } from './Problems.tsx';
import { shortText } from './short-text.ts';
import { useApplied } from './useApplied.ts';
import { useMapping } from './useMapping.ts';

/** What is told of the rows where there are any. */
const told = ['same', 'replaced', 'kept', 'lookalikes', 'withoutAnswers', 'alike'] as const;

/** What was understood of a file, to be corrected, and what it would bring. Nothing is written here. */
export function Preview(props: {
  given: FormRound;
  form: OpenForm;
  fileName: string;
  /** The sheets that are in. */
  here: readonly Sheet[];
  onConfirm: (mapping: Mapping, sheets: readonly Sheet[]) => void;
  onCancel: () => void;
}) {
  const { given, form, fileName, here, onConfirm, onCancel } = props;
  const { round } = given;
  const { t } = useWords();
  const understood = useMapping(form, round);
  const { mapping, meanings, chooseColumn } = understood;
  const applied = useApplied(form.table, mapping, { round, secret: form.secret, here });
  const sheets = applied?.sheets ?? [];
  const { same = 0, replaced = 0, kept = 0 } = applied?.counts ?? {};
  const fresh = sheets.length - same - replaced - kept;
  const counts = applied && [
    t('fromForm.rows', { count: applied.counts.rows }),
    t('fromForm.sheets', { count: fresh }),
    ...told
      .filter((what) => applied.counts[what] > 0)
      .map((what) => t(`fromForm.${what}`, { count: applied.counts[what] })),
  ];
  const brings = !applied || fresh + replaced > 0;
  const promise = brings ? 'promise' : sheets.length === 0 ? 'nothing' : 'allIn';
  const confirm = () => onConfirm(mapping, sheets);
  return (
    <>
      <Card title={t('fromForm.preview', { name: shortText(fileName, 80) })}>
        <div role="status" aria-live="polite">
          {counts ? (
            <ul className={styles['counts']}>
              {counts.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : (
            <p>{t('fromForm.counting')}</p>
          )}
        </div>
        {form.remembered ? <p>{t('fromForm.remembered')}</p> : null}
        <p className={styles['quiet']}>
          {t(isAnonymous(round) ? 'fromForm.keepsAnonymous' : 'fromForm.keepsOpen')}
        </p>
      </Card>
      <Columns given={given} form={form} meanings={meanings} onChoose={chooseColumn} />
      <AllWords given={given} understood={understood} />
      {applied ? <Problems table={form.table} applied={applied} /> : null}
      <Card title={t('fromForm.confirmTitle')}>
        <p>{t(`fromForm.${promise}`)}</p>
        <Row>
          {brings ? (
            <Button look="primary" busy={!applied} onClick={confirm}>
              {t(replaced > 0 ? 'fromForm.takeOver' : 'fromForm.confirm', { count: fresh + replaced })}
            </Button>
          ) : null}
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
        </Row>
      </Card>
    </>
  );
}
