import type { WordGuess } from '#src/domain/answer-import/guess-words.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { isCertain } from './column-choices.ts';
import { Fold } from './Fold.tsx';
import styles from './FromForm.module.css';
import { type WordChoice, WordField } from './WordField.tsx';

/** So many words to look at are shown; what is not chosen is left open and told. */
const shown = 60;

/** The words of one sort of columns. Those to look at stand open, also when something was chosen. */
export function Words<Meaning extends string | number>(props: {
  title: string;
  guesses: readonly WordGuess<Meaning>[];
  chosen: ReadonlyMap<string, Meaning | null>;
  choices: readonly WordChoice<Meaning>[];
  onChoose: (key: string, meaning: Meaning | null) => void;
}) {
  const { title, guesses, chosen, choices, onChoose } = props;
  const { t } = useWords();
  if (guesses.length === 0) return null;
  const doubtful = guesses.filter((guess) => guess.meaning === null || !isCertain(guess));
  const clear = guesses.filter((guess) => !doubtful.includes(guess));
  const fields = (some: readonly WordGuess<Meaning>[]) => (
    <ul className={styles['fields']}>
      {some.slice(0, shown).map(({ key, word, count, meaning, alternatives }) => {
        const said = chosen.get(key);
        return (
          <WordField
            key={key}
            word={word}
            count={count}
            meaning={said === undefined ? meaning : said}
            choices={choices}
            likely={choices.filter((choice) => alternatives.includes(choice.meaning))}
            onChoose={(next) => onChoose(key, next)}
          />
        );
      })}
    </ul>
  );
  return (
    <section className={styles['sort']} aria-label={title}>
      <h3>{title}</h3>
      {doubtful.length > 0 ? fields(doubtful) : null}
      {doubtful.length > shown ? (
        <p className={styles['quiet']}>{t('fromForm.moreWords', { count: doubtful.length - shown })}</p>
      ) : null}
      {clear.length > 0 ? (
        <Fold title={t('fromForm.wordsKnown', { count: clear.length })}>{() => fields(clear)}</Fold>
      ) : null}
    </section>
  );
}
