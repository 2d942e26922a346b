import { spokesByTheme } from '#src/domain/instrument.ts';
import type { PaperField } from '#src/domain/paper-fields.ts';
import { fillPlaceholders, type InstrumentWords } from '#src/i18n/instrument-words.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { PaperCell } from './PaperCell.tsx';
import type { PaperValues } from './paper-form.ts';
import styles from './Paper.module.css';
import { PaperWho } from './PaperWho.tsx';
import type { CollectingGroup } from './useCollecting.ts';

/** All fields in the blocks of the paper: who, the statements by theme, wishes and trends, votes. */
export function PaperFields(props: {
  group: CollectingGroup;
  fields: readonly PaperField[];
  words: InstrumentWords;
  values: PaperValues;
  onType: (place: number, character: string) => void;
  onSet: (key: string, value: string) => void;
}) {
  const { group, fields, words, values, onType, onSet } = props;
  const { round } = group;
  const { t } = useWords();
  const cell = (field: PaperField, number: string, text: string) => (
    <PaperCell
      key={field.key}
      field={field}
      number={number}
      text={text}
      value={values[field.key] ?? ''}
      onType={(character) => onType(fields.indexOf(field), character)}
      onErase={() => onSet(field.key, '')}
    />
  );
  const answers = fields.filter((field) => field.kind === 'answer');
  const views = fields.filter((field) => isView(field));
  const votes = fields.filter((field) => field.kind === 'vote');
  return (
    <>
      <PaperWho group={group} fields={fields} values={values} onSet={onSet} />
      {spokesByTheme(answers.map((field) => ({ ...field, facetId: field.statementId }))).map(
        ({ themeId }) => (
          <fieldset key={themeId} className={styles['block']} data-tone={themeId}>
            <legend>{words.themes[themeId]?.name ?? themeId}</legend>
            {answers
              .filter((field) => field.themeId === themeId)
              .map((field) => {
                const text = words.statements[field.statementId]?.text ?? field.statementId;
                return cell(
                  field,
                  String(field.number),
                  fillPlaceholders(text, words.placeholders, round.words),
                );
              })}
          </fieldset>
        ),
      )}
      <fieldset className={styles['block']}>
        <legend>{t('paper.themes')}</legend>
        <p className={styles['hint']}>
          {t('paper.themesHint', {
            better: words.trend.better,
            same: words.trend.same,
            worse: words.trend.worse,
            absent: words.trend.absent,
          })}
        </p>
        {views.map((field) =>
          cell(field, '', t(`paper.${field.kind}`, { theme: words.themes[field.themeId]?.name ?? '' })),
        )}
      </fieldset>
      <fieldset className={styles['block']}>
        <legend>{t('paper.votes')}</legend>
        <p className={styles['hint']}>{t('paper.votesHint')}</p>
        {votes.map((field) => cell(field, '', t('paper.vote', { number: field.number })))}
      </fieldset>
    </>
  );
}

function isView(field: PaperField): field is Extract<PaperField, { kind: 'wish' | 'trend' }> {
  return field.kind === 'wish' || field.kind === 'trend';
}
