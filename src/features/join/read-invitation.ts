import type { Round } from '#src/domain/round.ts';
import { type InvitationAs, openInvitation } from '#src/handin/invitation.ts';
import { type Message, messagesIn, readMessage } from '#src/handin/message.ts';
import type { Read, ReadFailure } from '#src/handin/read.ts';
import { readFileInWorker } from '#src/formats/json/read-in-worker.ts';
import { instruments } from '#src/instruments/registry.ts';

/** Why something is no invitation for this device. */
export type Refusal = ReadFailure | 'newerInstrument' | 'handIn' | 'part' | 'answers' | 'alone' | 'nothing';

export type ReadInvitation = { ok: true; round: Round; as: InvitationAs } | { ok: false; reason: Refusal };

/** The round in a message that was read, if that is an invitation. */
export function invitationIn(read: Read<Message>): ReadInvitation {
  if (!read.ok) return read;
  const message = read.value;
  if (message.kind !== 'invitation') return { ok: false, reason: message.kind };
  const opened = openInvitation(message.bytes, instruments);
  return opened.ok ? { ok: true, round: opened.value, as: message.as } : opened;
}

/** The first invitation in a pasted text, such as a whole mail; else what is wrong with the first link in it. */
export function invitationInText(text: string): ReadInvitation {
  const found = messagesIn(text).map((link) => invitationIn(readMessage(link)));
  return found.find((one) => one.ok) ?? found[0] ?? { ok: false, reason: 'nothing' };
}

/** The round in an invitation file: a group round without any answers. */
export async function invitationInFile(file: File): Promise<ReadInvitation> {
  const read = await readFileInWorker(file, { instruments });
  if (!read.ok) return { ok: false, reason: refusals[read.problem.code] ?? 'damaged' };
  const [entry] = read.file.rounds;
  if (!entry) return { ok: false, reason: 'nothing' };
  if (entry.sheets.length > 0) return { ok: false, reason: 'answers' };
  if (entry.round.kind !== 'group') return { ok: false, reason: 'alone' };
  return { ok: true, round: entry.round, as: 'participant' };
}

const refusals: Partial<Record<string, Refusal>> = {
  notOurs: 'notOurs',
  notJson: 'notOurs',
  tooLarge: 'tooLarge',
  newerVersion: 'newer',
  newerInstrument: 'newerInstrument',
  unknownInstrument: 'newerInstrument',
};
