import * as z from 'zod/mini';
import type { RoundWithSheets } from '#src/domain/import-plan.ts';
import { agreementFromRow, byPlace, conversationFromRow, withoutPlace } from './rows-of-talk.ts';
import { roundFromRow, sheetFromRow } from './rows.ts';

const rescueSchema = z.object({
  format: z.literal('samenspiegel-rescue'),
  version: z.literal(1),
  stores: z.object({
    rounds: z.array(z.unknown()),
    sheets: z.array(z.unknown()),
    /** Databases before version 3 have none. */
    agreements: z._default(z.array(z.unknown()), []),
    conversations: z._default(z.array(z.unknown()), []),
  }),
});

/**
 * The rounds in a file of the rescue page, each with all that belongs to it, as far as its rows can still be read.
 * Null when the text is no such file. Private notes are in it: it is a person's own lifeboat.
 */
export function roundsInRescue(text: string): RoundWithSheets[] | null {
  const file = rescueSchema.safeParse(parseJson(text));
  if (!file.success) return null;
  const { stores } = file.data;
  const whole = <T>(rows: readonly unknown[], read: (row: unknown) => T | null): T[] =>
    rows.map(read).filter((value) => value !== null);
  const sheets = whole(stores.sheets, sheetFromRow);
  const agreements = whole(stores.agreements, agreementFromRow).sort(byPlace);
  const conversations = whole(stores.conversations, conversationFromRow);
  return whole(stores.rounds, roundFromRow).map((round) => ({
    round,
    sheets: sheets.filter(({ roundId }) => roundId === round.id),
    agreements: agreements.filter(({ roundId }) => roundId === round.id).map(withoutPlace),
    conversation: conversations.find(({ roundId }) => roundId === round.id) ?? null,
  }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
