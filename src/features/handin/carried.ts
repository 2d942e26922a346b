import type { Instrument } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { packHandIn } from '#src/handin/hand-in.ts';

/** What every road carries: the sheet as it may leave the device, and what it belongs to. */
export type RoadProps = { round: Round; instrument: Instrument; sheet: Sheet };

export function packed({ round, instrument, sheet }: RoadProps): Uint8Array {
  return packHandIn(round, instrument, [sheet]);
}
