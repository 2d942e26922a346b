import { askedPartners } from '../openness.ts';
import type { Round } from '../round.ts';
import { type AnswerTable, countWords } from './answer-table.ts';
import { codeIn, partsOfHeading } from './heading-parts.ts';
import { leftOutBy, turnIn, whoIn, withoutTurn } from './known-headings.ts';
import { keptColumns } from './kept-columns.ts';
import { type ColumnMeaning, isSameMeaning } from './meaning.ts';
import { pairsOf, plainText } from './plain-text.ts';
import { type Near, nearest, type Target, type Targets } from './targets.ts';

/** `confidence`: from 0 to 1; 0 when the column is unknown. `alternatives`: what else it may be, the likeliest first. */
export type ColumnGuess = { meaning: ColumnMeaning; confidence: number; alternatives: ColumnMeaning[] };

/** A heading that is as much like a statement as this is taken for it; below it is only a possibility. */
const likeEnough = 0.8;
/** Two statements this near to each other are not told apart by a heading. */
const sameness = 0.04;
/** A scale has few words; text of people has many. */
const mostScaleWords = 16;
const mostAlternatives = 3;

const unknown: ColumnMeaning = { kind: 'unknown' };
const notAsked: ColumnMeaning = { kind: 'leftOut', why: 'notAsked' };

/** What each column is, by its heading and, where that leaves doubt, by what stands in it. */
export function guessColumns(table: AnswerTable, round: Round, targets: Targets): ColumnGuess[] {
  const partners = askedPartners(round).map(({ name }) => plainText(name));
  const isKept = keptColumns(round);
  const guesses: ColumnGuess[] = [];
  table.headings.forEach((heading, column) => {
    const words = countWords(table, column);
    const before = guesses.at(-1)?.meaning ?? unknown;
    const guess = guessByHeading(heading, before, targets);
    guesses.push(asAsked(byContent(guess, words, partners), isKept));
  });
  return eachOnce(guesses);
}

function guessByHeading(heading: string, before: ColumnMeaning, targets: Targets): ColumnGuess {
  const own = targets.own.get(heading);
  if (own) return sure(own);
  const plain = plainText(heading);
  const why = leftOutBy(plain);
  if (why) return sure({ kind: 'leftOut', why });
  const parts = partsOfHeading(heading).map(plainText);
  const near = nearest(parts.map(pairsOf), targets.statements);
  const turn = turnIn(plain);
  if (turn === 'wish' || turn === 'trend') {
    const themeId = themeIn(parts, targets);
    if (themeId !== null) return sure({ kind: turn, themeId }, 0.9);
  }
  if (turn === 'note' || turn === 'vote') return guessTurn(turn, heading, before, targets);
  const statement = guessStatement(heading, parts, near, targets);
  if (statement.meaning.kind !== 'unknown') return statement;
  const [question, other] = nearest(parts.map(pairsOf), targets.questions);
  const isOnly = question && question.score - (other?.score ?? 0) > sameness;
  if (isOnly && question.score >= likeEnough) return sure(question.meaning, question.score);
  const who = whoIn(plain);
  if (who) return sure({ kind: who }, 0.85);
  const others = [question, other].flatMap((near) => (near ? [near.meaning] : []));
  return { ...statement, alternatives: [...statement.alternatives, ...others].slice(0, mostAlternatives) };
}

/** By text, code, or the name of its facet. Where text and code say something else, nobody but a person knows. */
function guessStatement(
  heading: string,
  parts: readonly string[],
  near: readonly Near[],
  targets: Targets,
): ColumnGuess {
  const [best, second] = near;
  const code = codeIn(heading, targets.ids);
  const named = near.map(({ meaning }) => meaning);
  const isClear = best && best.score >= likeEnough && best.score - (second?.score ?? 0) > sameness;
  const byText = best && (isClear || best.score === 1) ? statementOf(best.meaning) : null;
  if (byText !== null && code !== null && code !== byText) {
    return doubtful([{ kind: 'statement', statementId: code }, ...named], targets);
  }
  if (byText !== null) return ofRound(byText, code === null ? (best?.score ?? 0) : 1, targets);
  if (code !== null) return ofRound(code, 0.85, targets);
  const facet = targets.facets.find(({ plain }) => plain !== '' && parts.includes(plain));
  return facet ? sure(facet.meaning, 0.85) : doubtful(named, targets);
}

/** A statement that the round does not ask stays out; if it asks another of that facet, that is a possibility. */
function ofRound(statementId: string, confidence: number, targets: Targets): ColumnGuess {
  const asked = targets.asked.get(statementId);
  if (asked === statementId) return sure({ kind: 'statement', statementId }, confidence);
  const other: ColumnMeaning[] = asked === undefined ? [] : [{ kind: 'statement', statementId: asked }];
  return { meaning: notAsked, confidence, alternatives: other };
}

/** A note or vote says of which statement it is, or it stands behind it. */
function guessTurn(
  kind: 'note' | 'vote',
  heading: string,
  before: ColumnMeaning,
  targets: Targets,
): ColumnGuess {
  const rest = partsOfHeading(heading).map((part) => withoutTurn(plainText(part)));
  const code =
    codeIn(heading, targets.ids) ?? targets.ids.get(rest.find((part) => targets.ids.has(part)) ?? '') ?? null;
  const named: Target[] = [...targets.statements, ...targets.facets];
  const [best] = nearest(rest.filter((part) => part !== '').map(pairsOf), named);
  const byText = best && best.score >= likeEnough ? statementOf(best.meaning) : null;
  const statementId = targets.asked.get(code ?? byText ?? '');
  if (statementId !== undefined) return sure({ kind, statementId }, 0.9);
  if (code !== null || byText !== null) return sure(notAsked);
  const isBehind = kind === 'note' && before.kind === 'statement';
  if (!isBehind) return doubtful([], targets);
  return { meaning: { kind, statementId: before.statementId }, confidence: 0.6, alternatives: [] };
}

/** Cells that are the round's organisations say what a column is; free text in a column is no answer to a statement. */
function byContent(
  guess: ColumnGuess,
  words: ReadonlyMap<string, number>,
  partners: readonly string[],
): ColumnGuess {
  const { meaning } = guess;
  if (meaning.kind === 'unknown' && words.size === 0) return sure({ kind: 'leftOut', why: 'empty' });
  if (meaning.kind === 'unknown') {
    const known = [...words.keys()].filter((word) => partners.includes(plainText(word)));
    if (known.length * 2 > words.size) return { ...guess, meaning: { kind: 'partner' }, confidence: 0.8 };
  }
  const isText = words.size > mostScaleWords;
  if (!isText || meaning.kind !== 'statement') return guess;
  const note: ColumnMeaning = { kind: 'note', statementId: meaning.statementId };
  return { meaning: unknown, confidence: 0, alternatives: [note, meaning, ...guess.alternatives] };
}

/** Who somebody is stays out where the round does not ask for it. */
function asAsked(guess: ColumnGuess, isKept: (meaning: ColumnMeaning) => boolean): ColumnGuess {
  if (guess.meaning.kind === 'unknown' || isKept(guess.meaning)) return guess;
  return guess.meaning.kind === 'leftOut' ? guess : { ...guess, meaning: notAsked };
}

/** Of two columns with one meaning the likelier is taken, or else the first; the other is left for a person. */
function eachOnce(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  return guesses.map((guess, place) => {
    const { meaning, confidence } = guess;
    if (meaning.kind === 'unknown' || meaning.kind === 'leftOut') return guess;
    const isBeaten = guesses.some(
      (other, at) =>
        at !== place &&
        isSameMeaning(other.meaning, meaning) &&
        (other.confidence > confidence || (other.confidence === confidence && at < place)),
    );
    return isBeaten ? { meaning: unknown, confidence: 0, alternatives: [meaning] } : guess;
  });
}

function doubtful(possible: readonly ColumnMeaning[], targets: Targets): ColumnGuess {
  const alternatives: ColumnMeaning[] = [];
  for (const meaning of possible) {
    const statementId = targets.asked.get(statementOf(meaning) ?? '');
    const known = statementId === undefined ? null : { kind: 'statement' as const, statementId };
    if (known && !alternatives.some((other) => isSameMeaning(other, known))) alternatives.push(known);
  }
  return { meaning: unknown, confidence: 0, alternatives: alternatives.slice(0, mostAlternatives) };
}

function sure(meaning: ColumnMeaning, confidence = 1): ColumnGuess {
  return { meaning, confidence, alternatives: [] };
}

function statementOf(meaning: ColumnMeaning): string | null {
  return meaning.kind === 'statement' ? meaning.statementId : null;
}

function themeIn(parts: readonly string[], { themes }: Targets): string | null {
  const found = themes.filter(
    ({ plain }) => plain !== '' && parts.some((part) => ` ${part} `.includes(` ${plain} `)),
  );
  const ids = new Set(found.map(({ themeId }) => themeId));
  return ids.size === 1 ? (found[0]?.themeId ?? null) : null;
}
