/**
 * How far answers lie apart. Every function takes counts per step, lowest step first, for any number of steps K
 * from 3 up (the product's scale has 5), and gives null when nobody answered: a gap is not a number.
 */

/** How many people chose each of the five steps, V1 to V5. */
export type Counts = readonly [number, number, number, number, number];

/** n: the number of answers. */
export function answersIn(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** m = sum(x) / n, from 1 to K. */
export function meanOf(counts: readonly number[]): number | null {
  const n = answersIn(counts);
  return n === 0 ? null : powerSum(counts, 1) / n;
}

/** The middle answer, from 1 to K; between two answers their mean. */
export function medianOf(counts: readonly number[]): number | null {
  const n = answersIn(counts);
  if (n === 0) return null;
  return (stepAtRank(counts, Math.ceil(n / 2)) + stepAtRank(counts, Math.floor(n / 2) + 1)) / 2;
}

/** The lowest and the highest step that somebody chose. */
export function rangeOf(counts: readonly number[]): { lowest: number; highest: number } | null {
  if (answersIn(counts) === 0) return null;
  return {
    lowest: counts.findIndex((count) => count > 0) + 1,
    highest: counts.findLastIndex((count) => count > 0) + 1,
  };
}

/**
 * Spread index D = SDp / ((K - 1) / 2), SDp = sqrt(sum((x - m)^2) / n): 0 = all equal, 1 = half on each end.
 * For sorting only. Whole numbers up to the root, so that a D of exactly 0.5 is 0.5.
 */
export function spreadIndex(counts: readonly number[]): number | null {
  const n = answersIn(counts);
  if (n === 0) return null;
  const squares = n * powerSum(counts, 2) - powerSum(counts, 1) ** 2;
  return (2 * Math.sqrt(squares)) / (n * (counts.length - 1));
}

/**
 * Consensus Cns = 1 + sum(p log2(1 - |x - m| / (K - 1))) over the non-empty steps: 1 = all equal, 0 = half on each end.
 * Source: Tastle and Wierman, International Journal of Approximate Reasoning 45(3), 2007.
 */
export function consensus(counts: readonly number[]): number | null {
  const n = answersIn(counts);
  const mean = meanOf(counts);
  if (mean === null) return null;
  const width = counts.length - 1;
  return counts.reduce(
    (sum, count, index) =>
      count === 0 ? sum : sum + (count / n) * Math.log2(1 - Math.abs(index + 1 - mean) / width),
    1,
  );
}

/**
 * Agreement A: 1 = one step, 0 = evenly over all steps, -1 = half on each end.
 * The counts are peeled into layers of equal height; A is the mean of the layers' agreement, weighted by answers.
 * Source: van der Eijk, Quality and Quantity 35(3), 2001.
 */
export function agreement(counts: readonly number[]): number | null {
  const n = answersIn(counts);
  if (n === 0) return null;
  return layersOf(counts).reduce((sum, layer) => sum + (layer.answers / n) * layerAgreement(layer.filled), 0);
}

type Layer = { filled: boolean[]; answers: number };

function layersOf(counts: readonly number[]): Layer[] {
  const present = counts.filter((count) => count > 0);
  if (present.length === 0) return [];
  const height = Math.min(...present);
  const rest = counts.map((count) => Math.max(0, count - height));
  return [{ filled: counts.map((count) => count > 0), answers: height * present.length }, ...layersOf(rest)];
}

/** A = U (1 - (S - 1) / (K - 1)), U = ((K-2) TU - (K-1) TDU) / ((K-2) (TU + TDU)), S = the number of filled steps. */
function layerAgreement(filled: readonly boolean[]): number {
  const steps = filled.length;
  const filledSteps = filled.filter(Boolean).length;
  if (filledSteps === 1) return 1;
  if (filledSteps === steps) return 0;
  const { unimodal, bimodal } = triplesOf(filled);
  const shape = ((steps - 2) * unimodal - (steps - 1) * bimodal) / ((steps - 2) * (unimodal + bimodal));
  return shape * (1 - (filledSteps - 1) / (steps - 1));
}

/** Over all i < j < k: how many read 110 or 011 (unimodal, TU), how many 101 (bimodal, TDU). */
function triplesOf(filled: readonly boolean[]): { unimodal: number; bimodal: number } {
  const triples = filled.flatMap((first, i) =>
    filled
      .slice(i + 1)
      .flatMap((second, j) => filled.slice(i + j + 2).map((third) => ({ first, second, third }))),
  );
  return {
    unimodal: triples.filter(({ first, second, third }) => second && first !== third).length,
    bimodal: triples.filter(({ first, second, third }) => first && !second && third).length,
  };
}

function powerSum(counts: readonly number[], power: number): number {
  return counts.reduce((sum, count, index) => sum + count * (index + 1) ** power, 0);
}

function stepAtRank(counts: readonly number[], rank: number): number {
  return counts.findIndex((_, index) => answersIn(counts.slice(0, index + 1)) >= rank) + 1;
}
