import { type Instrument, spokesOf } from '../instrument.ts';
import { askedPartners } from '../openness.ts';
import type { Round } from '../round.ts';
import type { AnswerTable } from './answer-table.ts';
import { type ColumnGuess, guessColumns } from './guess-columns.ts';
import { guessWords, type WordGuess, type WordGuesses } from './guess-words.ts';
import type { ImportWords } from './import-words.ts';
import { keptColumns } from './kept-columns.ts';
import { type ColumnMeaning, isSameMeaning, type Mapping, wordLimit } from './meaning.ts';
import { sha256 } from './sha256.ts';
import { targetsOf } from './targets.ts';

/** What a table of answers seems to hold, for a person to look at and correct. */
export type MappingGuess = { columns: ColumnGuess[]; words: WordGuesses };

/**
 * Reads from the headings and cells what each column is, and what each word in it means. Nothing is taken that is not
 * clear: such a column is `unknown`, such a word has no meaning, both with what they may be.
 * @param words of the instrument, in every language that the form may have been in
 */
export function guessMapping(
  table: AnswerTable,
  instrument: Instrument,
  words: readonly ImportWords[],
  round: Round,
): MappingGuess {
  const columns = guessColumns(table, round, targetsOf(round, instrument, words));
  const meanings = columns.map(({ meaning }) => meaning);
  return { columns, words: guessWords(table, meanings, round, words) };
}

/** The guess as it would be used without a word of anybody. */
export function mappingOf(guess: MappingGuess): Mapping {
  const { answer, trend, partner, role, vote, form } = guess.words;
  return {
    columns: guess.columns.map(({ meaning }) => meaning),
    words: {
      answer: known(answer),
      trend: known(trend),
      partner: known(partner),
      role: known(role),
      vote: known(vote),
      form: known(form),
    },
  };
}

/** Files with the same headings in the same order, from the same tool and form, have the same key. */
export function headingsKey({ headings }: AnswerTable): string {
  return sha256(JSON.stringify(headings)).slice(0, 32);
}

/**
 * A column as somebody said before of a file with the same headings, as far as it still means something: this round may
 * ask other statements. Null where the guess has to do.
 */
export function recalledColumn(
  remembered: ColumnMeaning | undefined,
  round: Round,
  themeIds: readonly string[],
): ColumnMeaning | null {
  if (!remembered || remembered.kind === 'unknown') return null;
  const { statements } = round.instrument;
  const isAsked =
    (!('statementId' in remembered) || statements.includes(remembered.statementId)) &&
    (!('themeId' in remembered) || themeIds.includes(remembered.themeId));
  const isUsed = remembered.kind === 'leftOut' || keptColumns(round)(remembered);
  return isAsked && isUsed ? remembered : null;
}

/** The guess with what somebody said before in its place. */
export function withRemembered(
  guesses: readonly ColumnGuess[],
  mapping: Mapping,
  round: Round,
  instrument: Instrument,
): ColumnGuess[] {
  const themeIds = spokesOf(instrument, round.instrument.statements).map(({ themeId }) => themeId);
  return guesses.map((guess, place) => {
    const meaning = recalledColumn(mapping.columns[place], round, themeIds);
    if (meaning === null || isSameMeaning(meaning, guess.meaning)) return guess;
    return { meaning, confidence: 1, alternatives: [guess.meaning, ...guess.alternatives] };
  });
}

/** The same for words. An organisation must still be one of the round. */
export function withRememberedWords(guesses: WordGuesses, { words }: Mapping, round: Round): WordGuesses {
  const partnerIds = ['skip', ...askedPartners(round).map(({ id }) => id)];
  const partners = words.partner.filter(([, meaning]) => partnerIds.includes(meaning));
  return {
    answer: recalled(guesses.answer, words.answer),
    trend: recalled(guesses.trend, words.trend),
    partner: recalled(guesses.partner, partners),
    role: recalled(guesses.role, words.role),
    vote: recalled(guesses.vote, words.vote),
    form: recalled(guesses.form, words.form),
  };
}

function recalled<Meaning>(
  guesses: readonly WordGuess<Meaning>[],
  pairs: readonly (readonly [string, Meaning])[],
): WordGuess<Meaning>[] {
  const meanings = new Map(pairs);
  return guesses.map((guess) => {
    const meaning = meanings.get(guess.key);
    return meaning === undefined ? guess : { ...guess, meaning, confidence: 1 };
  });
}

function known<Meaning>(guesses: readonly WordGuess<Meaning>[]): [string, Meaning][] {
  return guesses
    .flatMap(({ key, meaning }): [string, Meaning][] => (meaning === null ? [] : [[key, meaning]]))
    .slice(0, wordLimit);
}
