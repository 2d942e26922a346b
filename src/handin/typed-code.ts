import { fnv1a64 } from '#src/domain/fingerprint.ts';
import { setupKeyOf } from '#src/domain/group-round.ts';
import { handInOf } from '#src/domain/hand-in.ts';
import type { Instrument } from '#src/domain/instrument.ts';
import { askedPartners } from '#src/domain/openness.ts';
import type { Round } from '#src/domain/round.ts';
import { buildSheet, type Sheet } from '#src/domain/sheet.ts';
import { shortIdOf, tagOf } from '#src/domain/short-id.ts';
import { crc10 } from './checksum.ts';
import { fieldsOf, type CodeContents } from './code-fields.ts';

/** Crockford's alphabet: no I, L, O and U. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checkLetters = 2;

export type TypedCodeFailure = 'tooShort' | 'tooLong' | 'unknownCharacter' | 'check';

/** Answers, wishes, trends, votes, organisation, role and tag as letters and digits in groups of four; no texts. */
export function typedCodeOf(round: Round, instrument: Instrument, sheet: Sheet): string {
  const contents: CodeContents = { sheet: handInOf(round, sheet), tag: parseInt(tagOf(sheet.id), 16) >> 2 };
  const fields = fieldsOf(round, instrument);
  const packed = fields.reduce((sum, field) => sum * BigInt(field.size) + BigInt(field.of(contents)), 0n);
  const values = Array.from({ length: dataLetters(round, instrument) }, (_, place) => place)
    .map((place) => Number((packed >> BigInt(5 * place)) & 31n))
    .reverse();
  const check = crc10(values, startOf(round));
  const code = [...values, check >> 5, check & 31].map((value) => letters[value] ?? '').join('');
  return grouped(code);
}

/**
 * The sheet behind a code. It has a short id and revision 0, so that the same person's full sheet takes its place.
 * `check`: a letter is wrong, or the code is of another round, another set-up of it or another list of partners.
 * @param now the moment it came in; left out in an anonymous round, which keeps none
 */
export function readTypedCode(
  text: string,
  round: Round,
  instrument: Instrument,
  now: string = round.createdAt,
): { ok: true; sheet: Sheet } | { ok: false; reason: TypedCodeFailure } {
  const values = [...bare(text)].map((letter) => letters.indexOf(letter));
  const missing = typedCodeLength(round, instrument) - values.length;
  if (values.includes(-1)) return { ok: false, reason: 'unknownCharacter' };
  if (missing !== 0) return { ok: false, reason: missing > 0 ? 'tooShort' : 'tooLong' };
  const data = values.slice(0, -checkLetters);
  const [high = 0, low = 0] = values.slice(-checkLetters);
  const sheet = crc10(data, startOf(round)) === high * 32 + low ? unpacked(data, round, instrument) : null;
  if (sheet === null) return { ok: false, reason: 'check' };
  const finishedAt = round.openness === 'anonymous' ? round.createdAt : now;
  return { ok: true, sheet: { ...sheet, finishedAt } };
}

/** What has been typed so far as it should look: capitals in groups of four, 0 for an O, 1 for an I or an L. */
export function tidyTypedCode(text: string): string {
  return grouped(bare(text));
}

/** How many letters and digits a code of this round has, without spaces. */
export function typedCodeLength(round: Round, instrument: Instrument): number {
  return dataLetters(round, instrument) + checkLetters;
}

function unpacked(data: readonly number[], round: Round, instrument: Instrument): Sheet | null {
  const sheet = buildSheet({ id: shortIdOf('00000'), roundId: round.id, now: null });
  const contents: CodeContents = { sheet: { ...sheet, revision: 0 }, tag: 0 };
  let packed = data.reduce((sum, value) => sum * 32n + BigInt(value), 0n);
  for (const field of fieldsOf(round, instrument).toReversed()) {
    const size = BigInt(field.size);
    if (!field.put(contents, Number(packed % size))) return null;
    packed /= size;
  }
  const tag = (contents.tag << 2).toString(16).padStart(5, '0');
  return packed === 0n ? { ...contents.sheet, id: shortIdOf(tag) } : null;
}

/** Letters of five bits for all that can be said, without the check. */
function dataLetters(round: Round, instrument: Instrument): number {
  const largest = fieldsOf(round, instrument).reduce((sum, field) => sum * BigInt(field.size), 1n) - 1n;
  return Math.ceil(largest.toString(2).length / 5);
}

/**
 * Where the check starts: elsewhere for another set-up and for another list of partners, of whom a code has the place
 * in the list. So a code of either fails here: 1023 of 1024 times.
 */
function startOf(round: Round): number {
  const asked = askedPartners(round).map(({ id }) => id);
  return parseInt(fnv1a64(JSON.stringify([setupKeyOf(round), asked])).slice(-3), 16) & 1023;
}

function bare(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s.\-\u2010-\u2015]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

function grouped(code: string): string {
  return code.match(/.{1,4}/gu)?.join(' ') ?? '';
}
