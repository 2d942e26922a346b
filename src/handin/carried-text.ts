import { failure, type Read, success } from './read.ts';

/** Longest text that is looked at, in characters. */
export const carriedLimit = 2_000_000;

/** How the codes begin that only this app reads; they also tell people what it is. All in QR's alphanumeric mode. */
export const codeMarks = { handIn: 'SAMENSPIEGEL/H/', part: 'SAMENSPIEGEL/P/' } as const;

/** Both in QR's alphanumeric mode and allowed behind the `#` of an address as they are. */
const qrCharacters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-.:$+';
const linkCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const base = qrCharacters.length;
const qrValues = valuesOf(qrCharacters);
const linkValues = valuesOf(linkCharacters);
/** The last character tells the alphabet. A letter there keeps apps from leaving out a full stop at the end. */
const qrMark = 'Q';
const linkMark = 'L';

/** Bytes for a QR code: two bytes are three characters (41^3 > 2^16), the highest digit first; one byte is two. */
export function toQrText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const low = bytes[at + 1];
    const high = bytes[at] ?? 0;
    text += low === undefined ? digits(high, 2) : digits(high * 256 + low, 3);
  }
  return text + qrMark;
}

/** Bytes for a link in a message: base64url (RFC 4648), without padding. */
export function toLinkText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two, three] = bytes.subarray(at, at + 3);
    const bits = one * 65536 + (two ?? 0) * 256 + (three ?? 0);
    const count = two === undefined ? 2 : three === undefined ? 3 : 4;
    for (let place = 0; place < count; place += 1)
      text += linkCharacters[(bits >> (18 - 6 * place)) & 63] ?? '';
  }
  return text + linkMark;
}

/** The bytes of a text that one of the two made; `%` escapes of an address are undone first. */
export function fromCarriedText(carried: string): Read<Uint8Array> {
  if (carried.length > carriedLimit) return failure('tooLarge');
  const text = unescaped(carried);
  const body = text.slice(0, -1);
  if (text.endsWith(qrMark)) return fromQrText(body);
  return text.endsWith(linkMark) ? fromLinkText(body) : failure('damaged');
}

function fromQrText(text: string): Read<Uint8Array> {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const group = text.slice(at, at + 3);
    const count = group.length - 1;
    const value = [...group].reduce((sum, character) => sum * base + (qrValues.get(character) ?? NaN), 0);
    if (count === 0 || !(value < 256 ** count)) return failure('damaged');
    if (count === 2) bytes.push(value >> 8);
    bytes.push(value & 255);
  }
  return success(Uint8Array.from(bytes));
}

function fromLinkText(text: string): Read<Uint8Array> {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 4) {
    const group = text.slice(at, at + 4);
    const value = [...group.padEnd(4, 'A')].reduce((sum, one) => sum * 64 + (linkValues.get(one) ?? NaN), 0);
    if (group.length === 1 || Number.isNaN(value)) return failure('damaged');
    bytes.push(...[value >> 16, (value >> 8) & 255, value & 255].slice(0, group.length - 1));
  }
  return success(Uint8Array.from(bytes));
}

function digits(value: number, count: number): string {
  const last = qrCharacters[value % base] ?? '';
  return count === 1 ? last : digits(Math.floor(value / base), count - 1) + last;
}

function unescaped(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function valuesOf(characters: string): Map<string, number> {
  return new Map([...characters].map((character, value) => [character, value]));
}
