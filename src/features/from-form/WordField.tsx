import { useId } from 'react';
import { useWords } from '#src/i18n/useWords.ts';
import styles from './FromForm.module.css';
import { shortText } from './short-text.ts';

export type WordChoice<Meaning> = { meaning: Meaning; label: string };

/** One word of the file and what it means. */
export function WordField<Meaning extends string | number>(props: {
  word: string;
  count: number;
  meaning: Meaning | null;
  choices: readonly WordChoice<Meaning>[];
  /** Those of the choices that it may well be. */
  likely: readonly WordChoice<Meaning>[];
  onChoose: (meaning: Meaning | null) => void;
}) {
  const { word, count, meaning, choices, likely, onChoose } = props;
  const { t } = useWords();
  const id = useId();
  const choose = (value: string) =>
    onChoose(choices.find((choice) => String(choice.meaning) === value)?.meaning ?? null);
  return (
    <li className={styles['word']} data-open={meaning === null}>
      <label htmlFor={id}>
        <bdi>{shortText(word, 80)}</bdi>{' '}
        <span className={styles['quiet']}>{t('fromForm.times', { count })}</span>
      </label>
      <select
        id={id}
        value={meaning === null ? '' : String(meaning)}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{t('fromForm.wordUnknown')}</option>
        {likely.length > 0 ? (
          <optgroup label={t('fromForm.of.likely')}>
            <Options choices={likely} />
          </optgroup>
        ) : null}
        <Options choices={choices.filter((choice) => !likely.includes(choice))} />
      </select>
    </li>
  );
}

function Options({ choices }: { choices: readonly WordChoice<string | number>[] }) {
  return choices.map((choice) => (
    <option key={String(choice.meaning)} value={String(choice.meaning)}>
      {choice.label}
    </option>
  ));
}
