import type { ThemeFinding, Weighting } from './findings.ts';
import { groupBy } from './group-by.ts';
import { isStep, type Sheet } from './sheet.ts';
import { answersIn, type Counts } from './spread.ts';

/** What was answered to one statement. `n` people gave a step; the other three are not numbers and stay apart. */
export type Tally = {
  counts: Counts;
  n: number;
  dontKnow: number;
  notApplicable: number;
  skipped: number;
};

export function tallyOf(sheets: readonly Sheet[], statementId: string): Tally {
  const given = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, dk: 0, na: 0 };
  let skipped = 0;
  for (const { answers } of sheets) {
    const answer = answers[statementId];
    if (answer === undefined) skipped += 1;
    else given[answer] += 1;
  }
  const counts: Counts = [given[1], given[2], given[3], given[4], given[5]];
  return { counts, n: answersIn(counts), dontKnow: given.dk, notApplicable: given.na, skipped };
}

/** A number that one person of an organisation stands for: a step, a theme score, a wish. */
export type Voice = { partnerId: string | null; value: number };

/** The steps that people gave to a statement. */
export function stepsTo(sheets: readonly Sheet[], statementId: string): Voice[] {
  return voicesOf(sheets, ({ answers }) => {
    const answer = answers[statementId];
    return isStep(answer) ? answer : null;
  });
}

/** The wishes that people have for a theme. */
export function wishesFor(sheets: readonly Sheet[], themeId: string): Voice[] {
  return voicesOf(sheets, ({ themes }) => themes[themeId]?.wish ?? null);
}

/** The theme scores of the people who have one; `statementIds` are the round's statements of that theme. */
export function themeScoresOf(sheets: readonly Sheet[], statementIds: readonly string[]): Voice[] {
  return voicesOf(sheets, (sheet) => themeScoreOf(sheet, statementIds));
}

/**
 * One person's theme score T, 1 to 5: the mean of the steps given, if at least half of the round's statements in the
 * theme got a step; else null. "Don't know" and "does not apply" are answers but no steps: they do not help to half.
 */
export function themeScoreOf(sheet: Sheet, statementIds: readonly string[]): number | null {
  let sum = 0;
  let steps = 0;
  for (const id of statementIds) {
    const answer = sheet.answers[id];
    if (!isStep(answer)) continue;
    sum += answer;
    steps += 1;
  }
  return steps === 0 || 2 * steps < statementIds.length ? null : sum / steps;
}

/**
 * The mean of voices, null when there are none. One organisation, one voice: first the mean inside each organisation,
 * then over the organisations; a person without an organisation stands alone.
 */
export function meanOfVoices(voices: readonly Voice[], weighting: Weighting): number | null {
  if (weighting === 'person') return averageOf(voices.map((voice) => voice.value));
  const alone = voices.filter((voice) => voice.partnerId === null).map((voice) => voice.value);
  const placed = voices.filter((voice) => voice.partnerId !== null);
  const organisations = groupBy(placed, (voice) => voice.partnerId ?? '').map(
    (group) => sumOf(group.map((voice) => voice.value)) / group.length,
  );
  return averageOf([...alone, ...organisations]);
}

/** How many people see a theme go better, stay the same, go less well; "I was not here" is counted apart. */
export function trendOf(sheets: readonly Sheet[], themeId: string): ThemeFinding['trend'] {
  const counts = { better: 0, same: 0, worse: 0, absent: 0 };
  for (const { themes } of sheets) {
    const trend = themes[themeId]?.trend;
    if (trend) counts[trend] += 1;
  }
  return counts;
}

function averageOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : sumOf(values) / values.length;
}

/** The sum, lowest first, so that the order of the sheets does not show even in the last decimal. */
export function sumOf(values: readonly number[]): number {
  return Float64Array.from(values)
    .sort()
    .reduce((sum, value) => sum + value, 0);
}

function voicesOf(sheets: readonly Sheet[], valueOf: (sheet: Sheet) => number | null): Voice[] {
  const voices: Voice[] = [];
  for (const sheet of sheets) {
    const value = valueOf(sheet);
    if (value !== null) voices.push({ partnerId: sheet.respondent.partnerId, value });
  }
  return voices;
}
