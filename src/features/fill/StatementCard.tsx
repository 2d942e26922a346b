import { type KeyboardEvent, memo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useFormContext } from 'react-hook-form';
import { fillPlaceholders, type InstrumentWords } from '#src/i18n/instrument-words.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { ScaleInput } from '#src/ui/ScaleInput.tsx';
import { Choices } from '#src/ui/Choice.tsx';
import { TextArea } from '#src/ui/Field.tsx';
import { ClearButton } from './ClearButton.tsx';
import { useFiller } from './filler.ts';
import { answerOfKey, focusNextGroup } from './keys.ts';
import { longText } from './long-text.ts';
import { scaleSteps } from './scale.ts';
import styles from './StatementCard.module.css';
import type { FillValues } from './values.ts';

/** One statement: its words, the scale, "don't know" and "does not apply" apart, a note folded away. */
export const StatementCard = memo(function StatementCard(props: {
  statementId: string;
  words: InstrumentWords;
  ownWords: Record<string, string>;
}) {
  const { statementId, words, ownWords } = props;
  const { t } = useWords();
  const { register, setValue } = useFormContext<FillValues>();
  const statement = words.statements[statementId];
  const field = `answers.${statementId}` as const;

  const answerByKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const answer = answerOfKey(event);
    if (answer === null) return;
    event.preventDefault();
    setValue(field, answer, { shouldDirty: true });
    focusNextGroup(event.currentTarget);
  };

  return (
    <div className={styles['card']}>
      <fieldset data-statement={statementId} className={styles['statement']}>
        <legend className={styles['text']}>
          {fillPlaceholders(statement?.text ?? statementId, words.placeholders, ownWords)}
        </legend>
        <ScaleInput
          steps={scaleSteps(words)}
          apart={[
            { value: 'dk', label: words.scaleShort.dk },
            { value: 'na', label: words.scaleShort.na },
          ]}
          ends={words.scaleShort}
          radio={{ ...register(field), onKeyDown: answerByKey }}
          beside={<ClearButton field={field} />}
        />
      </fieldset>
      <div className={styles['more']}>
        <details className={styles['meaning']}>
          <summary>
            <Icon name="question" />
            {t('fill.meaning')}
          </summary>
          <p>
            {fillPlaceholders(statement?.meaning ?? '', words.placeholders, ownWords)}
            <span className={styles['example']}>
              {t('fill.example')} {fillPlaceholders(statement?.example ?? '', words.placeholders, ownWords)}
            </span>
          </p>
        </details>
        <StatementNote statementId={statementId} />
      </div>
    </div>
  );
});

function StatementNote({ statementId }: { statementId: string }) {
  const { t } = useWords();
  const { register, getValues } = useFormContext<FillValues>();
  const text = useRef<HTMLTextAreaElement>(null);
  const { ref: known, ...rest } = register(`notes.${statementId}.text`);
  const field = `notes.${statementId}.text` as const;
  const [open, setOpen] = useState(() => Boolean(getValues(field)));
  const begin = () => {
    flushSync(() => setOpen(true));
    text.current?.focus();
  };
  if (!open) {
    return (
      <button type="button" className={styles['fold']} onClick={begin}>
        <Icon name="plus" />
        {t('fill.addNote')}
      </button>
    );
  }
  return (
    <div className={styles['note']}>
      <TextArea
        label={t('fill.note')}
        {...longText(t)}
        {...rest}
        ref={(element) => {
          known(element);
          text.current = element;
        }}
      />
      <Audience statementId={statementId} />
    </div>
  );
}

/** Who may see the note. On a tablet that goes round nothing can stay with the one who wrote it. */
function Audience({ statementId }: { statementId: string }) {
  const filler = useFiller();
  const { t } = useWords();
  if (filler === 'tablet') return <p className={styles['who']}>{t('fill.noteTablet')}</p>;
  return (
    <AudienceChoice
      statementId={statementId}
      shared={filler === 'own' ? t('fill.noteHandedIn') : t('fill.noteShared')}
      kept={filler === 'own' ? t('fill.noteStays') : t('fill.notePrivate')}
    />
  );
}

function AudienceChoice(props: { statementId: string; shared: string; kept: string }) {
  const { statementId } = props;
  const { t } = useWords();
  const { register, getValues } = useFormContext<FillValues>();
  const field = `notes.${statementId}.visibility` as const;
  // The form takes what is checked at first over what it knows, so at first it must be what it knows.
  const [chosen] = useState(() => getValues(field) ?? 'shared');
  return (
    <Choices legend={<span className={styles['who']}>{t('fill.noteFor')}</span>}>
      <div className={styles['visibility']}>
        {(['shared', 'private'] as const).map((visibility) => (
          <label key={visibility}>
            <input
              type="radio"
              value={visibility}
              defaultChecked={visibility === chosen}
              {...register(field)}
            />
            {visibility === 'shared' ? props.shared : props.kept}
          </label>
        ))}
      </div>
    </Choices>
  );
}
