import { setupKeyOf } from '#src/domain/group-round.ts';
import { handInOf } from '#src/domain/hand-in.ts';
import type { Instrument } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { BitReader, BitWriter } from './bits.ts';
import { codeMarks, toLinkText, toQrText } from './carried-text.ts';
import { readId, writeId } from './fields.ts';
import { packPart, splitInParts } from './parts.ts';
import { failure, type Read, success } from './read.ts';
import { seal, unseal } from './sealed.ts';
import { frameOf, readSheet, writeSheet } from './sheet-bits.ts';
import { readTexts, TextShelf, writeTexts } from './texts.ts';
import { answerWords } from './words.ts';

/** Characters of a QR code at level L in alphanumeric mode (ISO/IEC 18004, table 7). */
const inVersion15 = 758;
const inVersion13 = 619;
/** The version, the checksum and the head of a part, in bytes. */
const partOverhead = 11;
const largestPart = bytesIn(inVersion13 - codeMarks.part.length) - partOverhead;

/** One or more sheets on their way, as far as can be told without their round. */
export type HandIn = { roundId: string; setupKey: string; count: number; body: Uint8Array };

/** Packs the sheets as they may leave the device (`handInOf`): what is "only for me" stays behind. */
export function packHandIn(
  round: Round,
  instrument: Instrument,
  sheets: readonly Sheet[],
): Uint8Array<ArrayBuffer> {
  const frame = frameOf(round, instrument);
  const texts: string[] = [];
  const bits = new BitWriter();
  for (const sheet of sheets) writeSheet(bits, texts, frame, handInOf(round, sheet));
  const all = new BitWriter();
  writeId(all, round.id);
  for (const digit of setupKeyOf(round)) all.bits(parseInt(digit, 16), 4);
  all.number(sheets.length);
  writeTexts(all, texts, answerWords);
  all.bytes(bits.result());
  return seal('handIn', all.result());
}

/** Whose answers these are: enough to look up the round. The sheets themselves are in `body`. */
export function openHandIn(bytes: Uint8Array): Read<HandIn> {
  const contents = unseal('handIn', bytes);
  if (!contents.ok) return contents;
  const from = new BitReader(contents.value);
  const roundId = readId(from);
  const setupKey = Array.from({ length: 16 }, () => from.bits(4).toString(16)).join('');
  const count = from.number();
  const body = from.rest();
  return from.isBad || count === 0 ? failure('damaged') : success({ roundId, setupKey, count, body });
}

/** The sheets, for the round they were made for: `notOurs` for another round or another set-up of it. */
export function sheetsOf(handIn: HandIn, round: Round, instrument: Instrument): Read<Sheet[]> {
  if (handIn.roundId !== round.id || handIn.setupKey !== setupKeyOf(round)) return failure('notOurs');
  const from = new BitReader(handIn.body);
  const texts = readTexts(from, answerWords);
  if (!texts.ok) return texts;
  from.align();
  const shelf = new TextShelf(texts.value, from);
  const frame = frameOf(round, instrument);
  const sheets: Sheet[] = [];
  while (sheets.length < handIn.count) {
    const sheet = readSheet(from, shelf, frame);
    if (sheet === null) return failure('damaged');
    sheets.push(sheet);
  }
  return success(sheets);
}

/** An address for a message or a mail. @param appUrl the address of the app, without a `#` */
export function handInLink(appUrl: string, bytes: Uint8Array): string {
  return `${appUrl}#/h/${toLinkText(bytes)}`;
}

/**
 * The text of one QR code where version 15 can hold it, which a phone's screen shows well; else those of a sequence
 * of codes up to version 13, to be shown in turns. Empty when even that is too long: then it is for a link or a file.
 */
export function handInQrTexts(bytes: Uint8Array): string[] {
  const whole = codeMarks.handIn + toQrText(bytes);
  if (whole.length <= inVersion15) return [whole];
  return splitInParts(bytes, largestPart).map((part) => codeMarks.part + toQrText(packPart(part)));
}

/** How many bytes a number of characters holds: two in three, and the mark at the end. */
function bytesIn(characters: number): number {
  return Math.floor((characters - 1) / 3) * 2;
}
