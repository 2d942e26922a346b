import type { Instrument } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { instrumentOf } from '#src/instruments/registry.ts';
import type { Desk } from '#src/storage/desks.ts';
import { readGroup } from '#src/storage/group-rounds.ts';
import { readSheet } from '#src/storage/sheets.ts';

export type HandingIn = { round: Round; sheet: Sheet; instrument: Instrument; desk: Desk };

/** The own sheet of a group round with what is needed to hand it in; null for any other sheet. */
export async function readHandingIn(sheetId: string): Promise<HandingIn | null> {
  const sheet = await readSheet(sheetId);
  const group = sheet ? await readGroup(sheet.roundId) : null;
  if (!sheet || !group || group.desk.ownSheetId !== sheetId) return null;
  const { round, desk } = group;
  const instrument = instrumentOf(round.instrument.id, round.instrument.version);
  return instrument && { round, sheet, instrument, desk };
}
