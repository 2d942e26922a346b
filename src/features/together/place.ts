import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';

/** The sheet that stands for the whole table: its place is where the table was, its lock is for the whole table. */
export function placeIdOf(round: Round, sheets: readonly Sheet[]): string | null {
  return round.jointSheetId ?? sheets[0]?.id ?? null;
}
