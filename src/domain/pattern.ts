import { answersIn, type Counts, medianOf, rangeOf, spreadIndex } from './spread.ts';

export const patterns = [
  'agreedHigh',
  'agreedMiddle',
  'agreedLow',
  'oneVoiceApart',
  'twoCamps',
  'divided',
  'mixed',
] as const;
export type Pattern = (typeof patterns)[number];

/** With fewer answers there is no pattern, only dots. */
const fewestForPattern = 4;

/**
 * The named pattern of one statement, the first that fits, and beside it whether many people don't know.
 * `counts` are the answers per step, `dontKnow` the people who said "I don't know". Pattern null: fewer than 4 answers.
 * Many don't know needs no minimum of answers: that nobody can answer is worth seeing too.
 */
export function patternOf(
  counts: Counts,
  dontKnow: number,
): { pattern: Pattern | null; manyDontKnow: boolean } {
  const n = answersIn(counts);
  return {
    pattern: n < fewestForPattern ? null : shapeOf(counts, n),
    manyDontKnow: dontKnow >= 2 && 4 * dontKnow >= n + dontKnow,
  };
}

function shapeOf(counts: Counts, n: number): Pattern {
  if (spanOf(counts) <= 1) return agreedAt(medianOf(counts) ?? 0);
  if (isOneVoiceApart(counts)) return 'oneVoiceApart';
  if (isTwoCamps(counts, n)) return 'twoCamps';
  return (spreadIndex(counts) ?? 0) >= 0.5 ? 'divided' : 'mixed';
}

function agreedAt(median: number): Pattern {
  if (median >= 4) return 'agreedHigh';
  return median <= 2 ? 'agreedLow' : 'agreedMiddle';
}

/** Exactly one answer lies at least 2 steps from the nearest other, and the others span at most 1 step. */
function isOneVoiceApart(counts: Counts): boolean {
  const lone = counts.flatMap((count, index) => (count === 1 && !hasNeighbour(counts, index) ? [index] : []));
  return lone.length === 1 && spanOf(counts.map((count, index) => (lone.includes(index) ? 0 : count))) <= 1;
}

function hasNeighbour(counts: Counts, index: number): boolean {
  return (counts[index - 1] ?? 0) > 0 || (counts[index + 1] ?? 0) > 0;
}

/** At least 2 answers on either side and at most 15 % in the middle; in whole numbers, so that 3 of 20 is 15 %. */
function isTwoCamps([v1, v2, v3, v4, v5]: Counts, n: number): boolean {
  return v1 + v2 >= 2 && v4 + v5 >= 2 && 20 * v3 <= 3 * n;
}

function spanOf(counts: readonly number[]): number {
  const range = rangeOf(counts);
  return range === null ? 0 : range.highest - range.lowest;
}
