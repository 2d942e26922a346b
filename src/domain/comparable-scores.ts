import { compareRounds } from './comparison.ts';
import type { GroupResult } from './group-result.ts';

/** The means of a theme over rounds, the first one first; null where a round did not ask the same as the last one. */
export function comparableScores(times: readonly GroupResult[], themeId: string): (number | null)[] {
  const now = times.at(-1);
  return times.map((time) => {
    if (!now?.disclosure.ok) return null;
    if (time === now)
      return now.disclosure.findings.themes.find((one) => one.themeId === themeId)?.mean ?? null;
    return compareRounds(time, now)?.themes.find((one) => one.themeId === themeId)?.before ?? null;
  });
}
