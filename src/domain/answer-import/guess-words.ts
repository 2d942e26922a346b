import { groupBy } from '../group-by.ts';
import { askedPartners } from '../openness.ts';
import type { Round } from '../round.ts';
import { type AnswerTable, countWords } from './answer-table.ts';
import { type AnswerMeaning, guessAnswer, type Guess, none, scaleOf, similar } from './guess-answer.ts';
import type { ImportWords } from './import-words.ts';
import {
  type Known,
  knownAnswers,
  knownForms,
  knownRoles,
  knownTrends,
  knownVotes,
} from './known-answers.ts';
import { type ColumnMeaning, type WordMeaning, type WordSort, wordSortOf } from './meaning.ts';
import { plainText, wordKey } from './plain-text.ts';

/** A word of the file: its key, how it is written there, how often, and what it seems to mean. */
export type WordGuess<Meaning> = Guess<Meaning> & { key: string; word: string; count: number };
export type WordGuesses = { [Sort in WordSort]: WordGuess<WordMeaning<Sort>>[] };

/** A longer text is no word of a scale, and is not looked into. */
const longestWord = 200;

/** What the words in the columns mean, those of each sort of column apart, by their letters. */
export function guessWords(
  table: AnswerTable,
  columns: readonly ColumnMeaning[],
  round: Round,
  words: readonly ImportWords[],
): WordGuesses {
  const found = foundWords(table, columns);
  const answers = knownAnswers(words);
  const scale = scaleOf([...found.answer.values()].map(({ word }) => word));
  const trends = knownTrends(words);
  const partners = partnersByName(round);
  const ownRoles = knownRoles(words);
  const forms = knownForms(words);
  return {
    answer: guessEach<AnswerMeaning>(found.answer, (word) => guessAnswer(word, answers, scale)),
    trend: guessEach(found.trend, (word) => guessKnown(word, trends)),
    partner: guessEach(found.partner, (word) => guessPartner(word, partners)),
    role: guessEach(found.role, (word) => guessKnown(word, ownRoles)),
    vote: guessEach(found.vote, (word) => guessKnown(word, knownVotes)),
    form: guessEach(found.form, (word) => guessKnown(word, forms)),
  };
}

type Found = Map<string, { word: string; count: number }>;

function foundWords(table: AnswerTable, columns: readonly ColumnMeaning[]): Record<WordSort, Found> {
  const found: Record<WordSort, Found> = {
    answer: new Map(),
    trend: new Map(),
    partner: new Map(),
    role: new Map(),
    vote: new Map(),
    form: new Map(),
  };
  columns.forEach((meaning, column) => {
    const sort = wordSortOf(meaning);
    if (sort === null) return;
    for (const [word, count] of countWords(table, column)) {
      const key = wordKey(word);
      const before = found[sort].get(key);
      found[sort].set(key, { word: before?.word ?? word, count: (before?.count ?? 0) + count });
    }
  });
  return found;
}

function guessEach<Meaning>(found: Found, guess: (word: string) => Guess<Meaning>): WordGuess<Meaning>[] {
  return [...found].sort(byKey).map(([key, { word, count }]) => {
    const isWord = word.length <= longestWord;
    return { ...(isWord ? guess(word) : none<Meaning>()), key, word: word.slice(0, longestWord), count };
  });
}

function byKey([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : Number(one > other);
}

function guessKnown<Meaning>(word: string, known: Known<Meaning>): Guess<Meaning> {
  const meaning = known.get(wordKey(word));
  if (meaning !== undefined) return { meaning, confidence: 1, alternatives: [] };
  return { meaning: null, confidence: 0, alternatives: similar(word, known) };
}

/** Of names that differ only in looks none is taken: nobody can tell which is meant. */
function partnersByName(round: Round): Known<string> {
  const partners = groupBy(askedPartners(round), ({ name }) => wordKey(name));
  return new Map(
    partners.flatMap(([partner, ...others]) =>
      partner && others.length === 0 ? [[wordKey(partner.name), partner.id]] : [],
    ),
  );
}

/** An organisation by its name, or where its name is the only one in what somebody wrote. */
function guessPartner(word: string, partners: Known<string>): Guess<string> {
  const guess = guessKnown(word, partners);
  if (guess.meaning !== null) return guess;
  const text = ` ${plainText(word)} `;
  const inside = [...partners].filter(([name]) => name !== '' && text.includes(` ${name} `));
  const [only, ...others] = inside.map(([, id]) => id);
  if (only === undefined || others.length > 0) return guess;
  return { meaning: only, confidence: 0.8, alternatives: [] };
}
