import type { BitReader, BitWriter } from './bits.ts';

/** The characters that an id may have (`idSchema`), six bits each. */
const idCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const shortestId = 8;

/** An id: our own 24 hexadecimal digits in 97 bits, any other of 8 to 64 characters in six bits each and seven more. */
export function writeId(to: BitWriter, id: string): void {
  const isHex = /^[0-9a-f]{24}$/.test(id);
  to.flag(isHex);
  if (isHex) {
    for (const digit of id) to.bits(parseInt(digit, 16), 4);
  } else {
    to.bits(id.length - shortestId, 6);
    for (const character of id) to.bits(idCharacters.indexOf(character), 6);
  }
}

export function readId(from: BitReader): string {
  if (from.flag()) return Array.from({ length: 24 }, () => from.bits(4).toString(16)).join('');
  const length = from.bits(6) + shortestId;
  return Array.from({ length }, () => idCharacters[from.bits(6)] ?? '').join('');
}

/** The place of a value in a list, in as few bits as the list needs. */
export function writeOneOf<T>(to: BitWriter, list: readonly T[], value: T): void {
  to.bits(list.indexOf(value), widthFor(list.length));
}

/** A value of the list; undefined, and the reader is bad, when there is none at that place. */
export function readOneOf<T>(from: BitReader, list: readonly T[]): T | undefined {
  const place = from.bits(widthFor(list.length));
  if (place >= list.length) from.isBad = true;
  return list[place];
}

/** A list of few values, in its own order. `most`: its greatest length. */
export function writeFew<T>(to: BitWriter, most: number, all: readonly T[], values: readonly T[]): void {
  to.bits(values.length, widthFor(most + 1));
  for (const value of values) writeOneOf(to, all, value);
}

export function readFew<T>(from: BitReader, most: number, all: readonly T[]): (T | undefined)[] {
  return Array.from({ length: from.bits(widthFor(most + 1)) }, () => readOneOf(from, all));
}

/** A day `YYYY-MM-DD` in 23 bits. */
export function writeDay(to: BitWriter, day: string): void {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  to.bits(year, 14);
  to.bits(month, 4);
  to.bits(date, 5);
}

export function readDay(from: BitReader): string {
  const [year, month, date] = [from.bits(14), from.bits(4), from.bits(5)];
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join(
    '-',
  );
}

/** A moment to the millisecond in 48 bits. One before 1970 becomes the first of it. */
export function writeMoment(to: BitWriter, moment: string): void {
  const time = Date.parse(moment);
  to.bits(time >= 0 ? time : 0, 48);
}

export function readMoment(from: BitReader): string {
  return new Date(from.bits(48)).toISOString();
}

/** How many bits tell `count` things apart. */
function widthFor(count: number): number {
  return Math.ceil(Math.log2(count));
}
