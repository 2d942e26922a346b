import { setupKeyOf } from '#src/domain/group-round.ts';
import type { Instrument } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import { BitReader, BitWriter } from './bits.ts';
import { toLinkText, toQrText } from './carried-text.ts';
import { largestOnScreen, qrVersionOf } from './qr/make.ts';
import { type Read, success } from './read.ts';
import { seal, unseal } from './sealed.ts';
import { readSetup, writeSetup } from './setup-bits.ts';

/** Somebody who fills in, or a table host who collects for a table. */
export type InvitationAs = 'participant' | 'table';

/** How many hexadecimal digits of the set-up's key travel along. */
const keyDigits = 8;

/** Everything of a group round that is settled before the first answer. */
export function packInvitation(round: Round): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  for (const digit of setupKeyOf(round).slice(0, keyDigits)) bits.bits(parseInt(digit, 16), 4);
  writeSetup(bits, round);
  return seal('invitation', bits.result());
}

/**
 * The round, equal to the one that was packed but without what comes later (reveal, sheets shown) and without the
 * round before it. `newerInstrument`: the questionnaire is not known here, or not in this version.
 */
export function openInvitation(
  bytes: Uint8Array,
  instruments: readonly Instrument[],
): Read<Round> | { ok: false; reason: 'newerInstrument' } {
  const contents = unseal('invitation', bytes);
  if (!contents.ok) return contents;
  const from = new BitReader(contents.value);
  const key = Array.from({ length: keyDigits }, () => from.bits(4).toString(16)).join('');
  const read = readSetup(from, instruments);
  if (!read.ok) return read;
  const round = read.value;
  return setupKeyOf(round).startsWith(key) ? success(round) : { ok: false, reason: 'newerInstrument' };
}

/**
 * The address for a QR code; its packed part is in QR's alphanumeric mode.
 * `fits`: the code is not larger than a phone reads from a projector; else the invitation travels as a file.
 */
export function invitationQr(
  appUrl: string,
  round: Round,
  as: InvitationAs,
): { text: string; fits: boolean } {
  const text = `${addressOf(appUrl, as)}${toQrText(packInvitation(round))}`;
  return { text, fits: (qrVersionOf(text) ?? Infinity) <= largestOnScreen };
}

/** The address for a message or a mail. */
export function invitationLink(appUrl: string, round: Round, as: InvitationAs): string {
  return `${addressOf(appUrl, as)}${toLinkText(packInvitation(round))}`;
}

function addressOf(appUrl: string, as: InvitationAs): string {
  return `${appUrl}#/${as === 'table' ? 't' : 'i'}/`;
}
