import * as z from 'zod/mini';
import type { RoundWithSheets } from '#src/domain/import-plan.ts';
import { roundFromRow, sheetFromRow } from './rows.ts';

const rescueSchema = z.object({
  format: z.literal('samenspiegel-rescue'),
  version: z.literal(1),
  stores: z.object({ rounds: z.array(z.unknown()), sheets: z.array(z.unknown()) }),
});

/**
 * The rounds in a file of the rescue page, each with its sheets, as far as their rows can still be read.
 * Null when the text is no such file. Private notes are in it: it is a person's own lifeboat.
 */
export function roundsInRescue(text: string): RoundWithSheets[] | null {
  const file = rescueSchema.safeParse(parseJson(text));
  if (!file.success) return null;
  const sheets = file.data.stores.sheets.map(sheetFromRow).filter((sheet) => sheet !== null);
  return file.data.stores.rounds
    .map(roundFromRow)
    .filter((round) => round !== null)
    .map((round) => ({ round, sheets: sheets.filter(({ roundId }) => roundId === round.id) }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
