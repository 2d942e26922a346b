import { type Spoke, spokesByTheme } from './instrument.ts';
import type { Sheet } from './sheet.ts';

/** How far a sheet is. "Don't know" and "does not apply" are answers; a statement without any is skipped. */
export type Progress = {
  answered: number;
  total: number;
  themes: { themeId: string; answered: number; total: number }[];
  /** Statement ids, in the instrument's order. */
  skipped: string[];
};

/** Of the round's spokes; answers to other statements do not count. */
export function progressOf(sheet: Sheet, spokes: readonly Spoke[]): Progress {
  const isAnswered = ({ statementId }: Spoke) => sheet.answers[statementId] !== undefined;
  return {
    answered: spokes.filter(isAnswered).length,
    total: spokes.length,
    themes: spokesByTheme(spokes).map((theme) => ({
      themeId: theme.themeId,
      answered: theme.spokes.filter(isAnswered).length,
      total: theme.spokes.length,
    })),
    skipped: spokes.filter((spoke) => !isAnswered(spoke)).map((spoke) => spoke.statementId),
  };
}

export function isComplete(sheet: Sheet, spokes: readonly Spoke[]): boolean {
  return progressOf(sheet, spokes).skipped.length === 0;
}
