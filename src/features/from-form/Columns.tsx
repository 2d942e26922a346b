import { useMemo } from 'react';
import { countWords } from '#src/domain/answer-import/answer-table.ts';
import type { ColumnMeaning } from '#src/domain/answer-import/meaning.ts';
import { fillPlaceholders } from '#src/i18n/instrument-words.ts';
import { useInstrumentWords, useWords } from '#src/i18n/useWords.ts';
import { Card } from '#src/ui/Card.tsx';
import { columnChoices, sortColumns } from './column-choices.ts';
import { ColumnField } from './ColumnField.tsx';
import { Fold } from './Fold.tsx';
import styles from './FromForm.module.css';
import type { FormRound, OpenForm } from './open-form.ts';

/** So many answers are shown of a column. */
const shown = 3;

/** What each column is. Those to look at stand open; they stay there when something is chosen, so nothing jumps. */
export function Columns(props: {
  given: FormRound;
  form: OpenForm;
  meanings: readonly ColumnMeaning[];
  onChoose: (place: number, meaning: ColumnMeaning) => void;
}) {
  const { given, form, meanings, onChoose } = props;
  const { round, instrument } = given;
  const { t } = useWords();
  const words = useInstrumentWords(instrument.id);
  const choices = columnChoices(given, words, t);
  const { doubtful, known, leftOut } = sortColumns(form.columns);
  const samples = useMemo(
    () => form.table.headings.map((_, place) => [...countWords(form.table, place).keys()].slice(0, shown)),
    [form.table],
  );
  const statementText = (statementId: string) =>
    fillPlaceholders(words.statements[statementId]?.text ?? '', words.placeholders, round.words);
  const fields = (places: readonly number[]) => (
    <ul className={styles['fields']}>
      {places.map((place) => {
        const guess = form.columns[place];
        const meaning = meanings[place];
        if (!guess || !meaning) return null;
        return (
          <ColumnField
            key={place}
            heading={form.table.headings[place] ?? ''}
            place={place}
            samples={samples[place] ?? []}
            guess={guess}
            meaning={meaning}
            choices={choices}
            statementText={statementText}
            onChoose={(chosen) => onChoose(place, chosen)}
          />
        );
      })}
    </ul>
  );
  return (
    <Card title={t('fromForm.columns')}>
      <p>{doubtful.length > 0 ? t('fromForm.columnsLead') : t('fromForm.columnsClear')}</p>
      {doubtful.length > 0 ? fields(doubtful) : null}
      {known.length > 0 ? (
        <Fold title={t('fromForm.columnsKnown', { count: known.length })}>{() => fields(known)}</Fold>
      ) : null}
      {leftOut.length > 0 ? (
        <Fold title={t('fromForm.columnsOut', { count: leftOut.length })}>{() => fields(leftOut)}</Fold>
      ) : null}
    </Card>
  );
}
