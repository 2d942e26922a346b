import { useMemo, useState } from 'react';
import { mappingOf, withRememberedWords } from '#src/domain/answer-import/guess-mapping.ts';
import { guessWords, type WordGuesses } from '#src/domain/answer-import/guess-words.ts';
import type { ColumnMeaning, Mapping, WordMeaning, WordSort } from '#src/domain/answer-import/meaning.ts';
import type { Round } from '#src/domain/round.ts';
import type { OpenForm } from './open-form.ts';

type Chosen = { [Sort in WordSort]: ReadonlyMap<string, WordMeaning<Sort> | null> };

const nothing: Chosen = {
  answer: new Map(),
  trend: new Map(),
  partner: new Map(),
  role: new Map(),
  vote: new Map(),
  form: new Map(),
};

/** What is understood of a file, with what the person said instead. A word that was chosen may lose its meaning again. */
export function useMapping({ table, columns, remembered, words }: OpenForm, round: Round) {
  const [chosenColumns, setChosenColumns] = useState<ReadonlyMap<number, ColumnMeaning>>(new Map());
  const [chosenWords, setChosenWords] = useState(nothing);

  const meanings = useMemo(
    () => columns.map(({ meaning }, place) => chosenColumns.get(place) ?? meaning),
    [columns, chosenColumns],
  );
  const guesses = useMemo(() => {
    const fresh = guessWords(table, meanings, round, words);
    return remembered ? withRememberedWords(fresh, remembered, round) : fresh;
  }, [table, meanings, round, words, remembered]);
  const mapping = useMemo((): Mapping => {
    const asChosen = withChosen(guesses, chosenWords);
    const plain = columns.map((guess, place) => ({ ...guess, meaning: meanings[place] ?? guess.meaning }));
    return mappingOf({ columns: plain, words: asChosen });
  }, [columns, meanings, guesses, chosenWords]);

  const chooseColumn = (place: number, meaning: ColumnMeaning) =>
    setChosenColumns((before) => new Map(before).set(place, meaning));
  const chooseWord = <Sort extends WordSort>(sort: Sort, key: string, meaning: WordMeaning<Sort> | null) =>
    setChosenWords((before) => ({ ...before, [sort]: new Map(before[sort]).set(key, meaning as never) }));

  return { meanings, guesses, chosenWords, mapping, chooseColumn, chooseWord };
}

function withChosen(guesses: WordGuesses, chosen: Chosen): WordGuesses {
  return {
    answer: chosenOf(guesses.answer, chosen.answer),
    trend: chosenOf(guesses.trend, chosen.trend),
    partner: chosenOf(guesses.partner, chosen.partner),
    role: chosenOf(guesses.role, chosen.role),
    vote: chosenOf(guesses.vote, chosen.vote),
    form: chosenOf(guesses.form, chosen.form),
  };
}

function chosenOf<Meaning, Entry extends { key: string; meaning: Meaning | null }>(
  guesses: readonly Entry[],
  chosen: ReadonlyMap<string, Meaning | null>,
): Entry[] {
  return guesses.map((guess) => {
    const meaning = chosen.get(guess.key);
    return meaning === undefined ? guess : { ...guess, meaning };
  });
}
