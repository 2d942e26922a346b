import type { Arrival } from '#src/domain/arrival.ts';
import { setupKeyOf } from '#src/domain/group-round.ts';
import type { Instrument } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import { type HandIn, openHandIn, sheetsOf } from '#src/handin/hand-in.ts';
import { readMessage } from '#src/handin/message.ts';
import type { PartCollector } from '#src/handin/parts.ts';
import type { ReadFailure } from '#src/handin/read.ts';
import type { Problem } from '#src/formats/json/problem.ts';

/** The round that is collected, with its questionnaire. */
export type Collecting = { round: Round; instrument: Instrument };

/**
 * Why something is not taken before it could be compared with what is here. `otherRound` tells which one;
 * `nothing`: no sheet of this round was in it; `file`: the file has a fault.
 */
export type NotTaken =
  | { reason: ReadFailure | 'invitation' | 'otherSetup' | 'nothing' }
  | { reason: 'otherRound'; roundId: string }
  | { reason: 'file'; problem: Problem };

/** What a text, link, code or file turned out to be. A `part` is one of a sequence that is not complete yet. */
export type Opened =
  | { kind: 'arrivals'; arrivals: Arrival[] }
  | { kind: 'part'; have: number; total: number }
  | { kind: 'notTaken'; why: NotTaken };

/** Reads what a QR code or a link says. Parts of a sequence go into `parts` until it is complete. */
export function openText(text: string, collecting: Collecting, parts: PartCollector): Opened {
  const read = readMessage(text);
  if (!read.ok) return notTaken({ reason: read.reason });
  const message = read.value;
  if (message.kind === 'invitation') return notTaken({ reason: 'invitation' });
  if (message.kind === 'handIn') return openPacked(message.handIn, collecting);
  const added = parts.add(message.part);
  if (!added.complete) return { kind: 'part', have: added.have, total: added.total };
  const handIn = openHandIn(added.bytes);
  return handIn.ok ? openPacked(handIn.value, collecting) : notTaken({ reason: handIn.reason });
}

/** The sheets of a packed hand-in, when it is of this round and of the set-up that it has now. */
export function openPacked(handIn: HandIn, { round, instrument }: Collecting): Opened {
  if (handIn.roundId !== round.id) return notTaken({ reason: 'otherRound', roundId: handIn.roundId });
  if (handIn.setupKey !== setupKeyOf(round)) return notTaken({ reason: 'otherSetup' });
  const sheets = sheetsOf(handIn, round, instrument);
  if (!sheets.ok) return notTaken({ reason: sheets.reason });
  const { roundId, setupKey } = handIn;
  return { kind: 'arrivals', arrivals: sheets.value.map((sheet) => ({ roundId, setupKey, sheet })) };
}

export function notTaken(why: NotTaken): Opened {
  return { kind: 'notTaken', why };
}

/** Is it one of a sequence of codes? */
export function isPart(text: string): boolean {
  const read = readMessage(text);
  return read.ok && read.value.kind === 'part';
}
