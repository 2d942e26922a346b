import type { KeyboardEvent } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Spoke } from '#src/domain/instrument.ts';
import type { InstrumentWords } from '#src/i18n/instrument-words.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { ScaleInput } from '#src/ui/ScaleInput.tsx';
import { ClearButton } from './ClearButton.tsx';
import { answerOfKey } from './keys.ts';
import { scaleSteps } from './scale.ts';
import { StatementCard } from './StatementCard.tsx';
import styles from './ThemePage.module.css';
import type { FillValues } from './values.ts';

/** The statements of one theme, and after them how it was a year ago and where one wants to be in a year. */
export function ThemePage(props: {
  themeId: string;
  spokes: Spoke[];
  words: InstrumentWords;
  ownWords: Record<string, string>;
}) {
  const { themeId, spokes, words, ownWords } = props;
  const { t } = useWords();
  return (
    <>
      <p className={styles['question']}>{words.question}</p>
      <p className={styles['keys']}>{t('fill.keys')}</p>
      {spokes.map(({ statementId }) => (
        <StatementCard key={statementId} statementId={statementId} words={words} ownWords={ownWords} />
      ))}
      <ThemeView themeId={themeId} words={words} />
    </>
  );
}

function ThemeView({ themeId, words }: { themeId: string; words: InstrumentWords }) {
  const { t } = useWords();
  const { register, setValue } = useFormContext<FillValues>();
  const wish = `themes.${themeId}.wish` as const;
  const wishByKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const answer = answerOfKey(event);
    if (answer === null || !/^\d$/.test(answer)) return;
    event.preventDefault();
    setValue(wish, answer, { shouldDirty: true });
  };
  const { question, ...trends } = words.trend;
  return (
    <section className={styles['whole']} aria-label={t('fill.wholeTheme')}>
      <h2>{t('fill.wholeTheme')}</h2>
      <fieldset data-group="trend" className={styles['group']}>
        <legend>{question}</legend>
        <div className={styles['trends']}>
          {Object.entries(trends).map(([value, label]) => (
            <label key={value} className={styles['trend']}>
              <input type="radio" value={value} {...register(`themes.${themeId}.trend`)} />
              {label}
            </label>
          ))}
          <ClearButton field={`themes.${themeId}.trend`} />
        </div>
      </fieldset>
      <fieldset data-group="wish" className={styles['group']}>
        <legend>{words.wish.question}</legend>
        <ScaleInput
          steps={scaleSteps(words)}
          ends={words.scaleShort}
          radio={{ ...register(wish), onKeyDown: wishByKey }}
          beside={<ClearButton field={wish} />}
        />
      </fieldset>
    </section>
  );
}
