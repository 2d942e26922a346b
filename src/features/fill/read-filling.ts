import type { Instrument } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { instrumentOf } from '#src/instruments/registry.ts';
import { readDesk } from '#src/storage/desks.ts';
import { readRound } from '#src/storage/rounds.ts';
import { readPlace, readSheet } from '#src/storage/sheets.ts';
import type { Filler } from './filler.ts';

export type Filling = {
  round: Round;
  sheet: Sheet;
  instrument: Instrument;
  place: string | null;
  filler: Filler;
};

/** Null when the sheet is not here or is not one's own: the sheets of a group are not opened one by one. */
export async function readFilling(sheetId: string): Promise<Filling | null> {
  const sheet = await readSheet(sheetId);
  const round = sheet ? await readRound(sheet.roundId) : null;
  if (!sheet || !round) return null;
  const filler = await fillerOf(round, sheetId);
  const instrument = instrumentOf(round.instrument.id, round.instrument.version);
  if (!filler || !instrument) return null;
  return { round, sheet, instrument, place: await readPlace(sheetId), filler };
}

/** While a tablet goes round, only the sheet of the one who has it can be opened. */
async function fillerOf(round: Round, sheetId: string): Promise<Filler | null> {
  if (round.kind === 'alone') return 'alone';
  const desk = await readDesk(round.id);
  if (desk?.tablet) return desk.tablet.sheetId === sheetId ? 'tablet' : null;
  return desk?.ownSheetId === sheetId ? 'own' : null;
}
