import { readCarried } from '#src/handin/message.ts';
import { type NotTaken, openPacked, type Opened } from './open-text.ts';
import { type CollectingGroup, type NoCollecting, readCollecting } from './useCollecting.ts';

/** What a link carried, once it is clear that this device collects for that round. */
export type Carried = { opened: Opened };

export type HandedIn =
  | { ok: true; group: CollectingGroup; carried: Carried }
  | { ok: false; why: Exclude<NotTaken['reason'], 'file' | 'nothing'> | 'participant' | 'part' };

const reasons: Record<NoCollecting, Extract<HandedIn, { ok: false }>['why']> = {
  missing: 'otherRound',
  participant: 'participant',
  unknownInstrument: 'newer',
};

/** Reads the piece of an address behind `#/h/` and finds the round that it is for. Throws a StorageError. */
export async function readHandedIn(text: string): Promise<HandedIn> {
  const read = readCarried('h', text);
  if (!read.ok) return { ok: false, why: read.reason };
  if (read.value.kind !== 'handIn') return { ok: false, why: read.value.kind };
  const { handIn } = read.value;
  const group = await readCollecting(handIn.roundId);
  if (typeof group === 'string') return { ok: false, why: reasons[group] };
  const opened = openPacked(handIn, group);
  if (opened.kind === 'notTaken') {
    const { reason } = opened.why;
    return { ok: false, why: reason === 'file' || reason === 'nothing' ? 'damaged' : reason };
  }
  return { ok: true, group, carried: { opened } };
}
