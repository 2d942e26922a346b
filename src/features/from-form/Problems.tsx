import type { AnswerTable } from '#src/domain/answer-import/answer-table.ts';
import type { Applied } from '#src/domain/answer-import/applied.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Card } from '#src/ui/Card.tsx';
import { Fold } from './Fold.tsx';
import styles from './FromForm.module.css';
import { shortText } from './short-text.ts';

/** So many are listed. */
const shown = 40;

/** What does not come in, each with its place in the file. */
export function Problems({ table, applied }: { table: AnswerTable; applied: Applied }) {
  const { t } = useWords();
  const { counts, problems } = applied;
  if (counts.problems === 0) return null;
  const rest = counts.problems - Math.min(problems.length, shown);
  const nameOf = (column: number) =>
    shortText(table.headings[column] ?? '', 60) || t('fromForm.noHeading', { number: column + 1 });
  return (
    <Card title={t('fromForm.problems')}>
      <p>{t('fromForm.problemsLead', { count: counts.problems })}</p>
      <Fold title={t('fromForm.problemsShow')}>
        {() => (
          <ul className={styles['problems']}>
            {problems.slice(0, shown).map(({ row, column, value, reason }, place) => (
              <li key={place}>
                <span className={styles['quiet']}>{t('fromForm.row', { row })}</span>
                {column === null ? null : (
                  <>
                    {' · '}
                    <bdi>{nameOf(column)}</bdi>
                  </>
                )}
                {': '}
                {value === '' ? null : (
                  <>
                    <q>
                      <bdi>{shortText(value, 60)}</bdi>
                    </q>{' '}
                  </>
                )}
                {t(`fromForm.problem.${reason}`)}
              </li>
            ))}
            {rest > 0 ? <li>{t('fromForm.problemsMore', { count: rest })}</li> : null}
          </ul>
        )}
      </Fold>
    </Card>
  );
}
