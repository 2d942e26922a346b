import type { Instrument } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { instrumentOf } from '#src/instruments/registry.ts';
import { type ArrivalMark, listArrivals } from '#src/storage/arrivals.ts';
import type { Desk } from '#src/storage/desks.ts';
import { readGroup } from '#src/storage/group-rounds.ts';
import { type Stored, useStored } from '#src/storage/useStored.ts';

export type CollectingGroup = {
  round: Round;
  instrument: Instrument;
  desk: Desk;
  sheets: Sheet[];
  /** How each sheet came in; none for an anonymous round. */
  marks: ArrivalMark[];
};

/** Why this device cannot collect for a round: it is not here, it only fills in, or its questionnaire is not known. */
export type NoCollecting = 'missing' | 'participant' | 'unknownInstrument';

/** The group round of the address with all that collecting needs, read again at every change. */
export function useCollecting(roundId: string): Stored<CollectingGroup | NoCollecting> {
  return useStored(() => readCollecting(roundId), `collect/${roundId}`);
}

export async function readCollecting(roundId: string): Promise<CollectingGroup | NoCollecting> {
  const group = await readGroup(roundId);
  if (!group) return 'missing';
  if (group.desk.as === 'participant') return 'participant';
  const instrument = instrumentOf(group.round.instrument.id, group.round.instrument.version);
  if (!instrument) return 'unknownInstrument';
  return { ...group, instrument, marks: await listArrivals(roundId) };
}
