import { useId } from 'react';
import type { ColumnGuess } from '#src/domain/answer-import/guess-columns.ts';
import { type ColumnMeaning, meaningKey } from '#src/domain/answer-import/meaning.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { type ColumnChoices, likelyChoices } from './column-choices.ts';
import styles from './FromForm.module.css';
import { shortText } from './short-text.ts';

/** One column of the file: its heading, what stands in it, and what it is. */
export function ColumnField(props: {
  heading: string;
  place: number;
  samples: readonly string[];
  guess: ColumnGuess;
  meaning: ColumnMeaning;
  choices: ColumnChoices;
  statementText: (statementId: string) => string;
  onChoose: (meaning: ColumnMeaning) => void;
}) {
  const { heading, place, samples, guess, meaning, choices, statementText, onChoose } = props;
  const { t } = useWords();
  const id = useId();
  const likely = likelyChoices(guess, choices);
  const leftOut: ColumnMeaning =
    guess.meaning.kind === 'leftOut' ? guess.meaning : { kind: 'leftOut', why: 'chosen' };
  const all: ColumnMeaning[] = [
    { kind: 'unknown' },
    leftOut,
    ...choices.flatMap((group) => group.choices.map((choice) => choice.meaning)),
  ];
  const choose = (key: string) => {
    const chosen = all.find((one) => meaningKey(one) === key);
    if (chosen) onChoose(chosen);
  };
  return (
    <li className={styles['field']} data-open={meaning.kind === 'unknown'}>
      <label htmlFor={id}>
        <bdi>{shortText(heading) || t('fromForm.noHeading', { number: place + 1 })}</bdi>
      </label>
      {samples.length > 0 ? (
        <p className={styles['quiet']}>
          {t('fromForm.forExample')} <Samples samples={samples} />
        </p>
      ) : null}
      <select
        id={id}
        value={meaningKey(meaning)}
        aria-describedby={`${id}-what`}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="unknown">{t('fromForm.is.unknown')}</option>
        <option value={meaningKey(leftOut)}>{t('fromForm.is.leftOut')}</option>
        {likely.length > 0 ? (
          <optgroup label={t('fromForm.of.likely')}>
            {likely.map((choice) => (
              <option key={meaningKey(choice.meaning)} value={meaningKey(choice.meaning)}>
                {choice.label}
              </option>
            ))}
          </optgroup>
        ) : null}
        {choices.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.choices.map((choice) => (
              <option key={meaningKey(choice.meaning)} value={meaningKey(choice.meaning)}>
                {choice.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p id={`${id}-what`} className={styles['quiet']}>
        {meaning.kind === 'leftOut' ? t(`fromForm.why.${meaning.why}`) : null}
        {meaning.kind === 'unknown' ? t('fromForm.why.unknown') : null}
        {meaning.kind === 'statement' ? statementText(meaning.statementId) : null}
      </p>
    </li>
  );
}

function Samples({ samples }: { samples: readonly string[] }) {
  return samples.map((sample, place) => (
    <span key={place}>
      {place > 0 ? ' · ' : ''}
      <bdi>{shortText(sample, 60)}</bdi>
    </span>
  ));
}
