import type { Answer } from '../sheet.ts';
import type { Known } from './known-answers.ts';
import { likeness, pairsOf, plainText, wordKey } from './plain-text.ts';

export type AnswerMeaning = Answer | 'skip';

/** `meaning`: null when nobody can know it from the word alone. `confidence`: from 0 to 1. */
export type Guess<Meaning> = { meaning: Meaning | null; confidence: number; alternatives: Meaning[] };

/** What is known of all answers of a file together: a number or code alone does not say how long its scale is. */
export type Scale = { numbersFit: boolean; codesFit: boolean };

/** A word that is so much like a known one is named as a possibility, never taken for it. */
const worthNaming = 0.6;
const mostAlternatives = 3;

/** Reads the scale from all words: figures from 1 to 5 fit ours; with a 0, 6 or more they are of another scale. */
export function scaleOf(words: readonly string[]): Scale {
  const numbers = words.map(numberOf).filter((number) => number !== null);
  const codes = words.map(codeOf).filter((code) => code !== null);
  const fits = (found: readonly number[]) => found.every((one) => one >= 1 && one <= 5);
  return { numbersFit: fits(numbers), codesFit: fits(codes) };
}

/**
 * What one answer means: a word of a scale; a figure; a figure with a word ("1 - Klopt helemaal niet"), which have to
 * agree; or LimeSurvey's codes of answers ("A1", "AO01"), which only say which answer of the list it was.
 */
export function guessAnswer(word: string, known: Known<AnswerMeaning>, scale: Scale): Guess<AnswerMeaning> {
  if (word.startsWith('#')) return none(); // What a spreadsheet writes when a formula failed: #N/A is no "n.v.t.".
  const found = known.get(wordKey(word));
  if (found !== undefined) return { meaning: found, confidence: 1, alternatives: [] };
  // In our own tables; in capitals it is what R writes where there is nothing.
  if (word === 'na') return { meaning: 'na', confidence: 1, alternatives: [] };
  // In LimeSurvey "N/A" is a question that was not shown to this person; elsewhere somebody chose it.
  if (['n a', 'na'].includes(plainText(word)))
    return { meaning: null, confidence: 0, alternatives: ['na', 'skip'] };
  const number = numberOf(word);
  if (number !== null) return stepGuess(number, scale.numbersFit, 0.9);
  const code = codeOf(word);
  if (code !== null) return stepGuess(code, scale.codesFit, 0.6);
  const labelled = labelledNumber(word);
  if (labelled) {
    const meaning = known.get(wordKey(labelled.label));
    const step = stepOf(labelled.number);
    if (meaning !== undefined && (meaning === step || step === null || typeof meaning === 'string')) {
      return { meaning, confidence: 1, alternatives: [] };
    }
    const alternatives = [meaning ?? null, step].filter((one) => one !== null);
    return { meaning: null, confidence: 0, alternatives };
  }
  return { meaning: null, confidence: 0, alternatives: similar(word, known) };
}

/** The meanings of the known words that this one is most like, the likeliest first. */
export function similar<Meaning>(word: string, known: Known<Meaning>): Meaning[] {
  const pairs = pairsOf(plainText(word));
  const near = [...known]
    .map(([key, meaning]) => ({ meaning, score: likeness(pairs, pairsOf(key)) }))
    .filter(({ score }) => score >= worthNaming)
    .sort((one, other) => other.score - one.score)
    .map(({ meaning }) => meaning);
  return [...new Set(near)].slice(0, mostAlternatives);
}

export function none<Meaning>(): Guess<Meaning> {
  return { meaning: null, confidence: 0, alternatives: [] };
}

function stepGuess(number: number, fits: boolean, confidence: number): Guess<AnswerMeaning> {
  const step = stepOf(number);
  if (step === null) return none();
  return fits
    ? { meaning: step, confidence, alternatives: [] }
    : { meaning: null, confidence: 0, alternatives: [step] };
}

/** A whole number, also as spreadsheets write it ("4.0", "4,0"). */
function numberOf(word: string): number | null {
  const digits = /^(\d{1,4})(?:[.,]0+)?$/.exec(word.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

function codeOf(word: string): number | null {
  const digits = /^AO?(\d{1,3})$/i.exec(word.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

function labelledNumber(word: string): { number: number; label: string } | null {
  const before = /^\s*\(?(\d{1,2})\)?\s*[-–—:.=)|/]*\s*(\D.*)$/su.exec(word);
  if (before) return { number: Number(before[1]), label: before[2] ?? '' };
  const behind = /^(.*\D)\s*[(=:–—-]\s*(\d{1,2})\s*\)?\s*$/su.exec(word);
  return behind ? { number: Number(behind[2]), label: behind[1] ?? '' } : null;
}

function stepOf(number: number): Answer | null {
  return number === 1 || number === 2 || number === 3 || number === 4 || number === 5 ? number : null;
}
