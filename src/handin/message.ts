import { carriedLimit, codeMarks, fromCarriedText } from './carried-text.ts';
import { type HandIn, openHandIn } from './hand-in.ts';
import type { InvitationAs } from './invitation.ts';
import { openPart, type Part } from './parts.ts';
import { failure, type Read, success } from './read.ts';
import { unseal } from './sealed.ts';

/** What a QR code, a link or a pasted text can hold. */
export type Message =
  | { kind: 'invitation'; as: InvitationAs; bytes: Uint8Array }
  | { kind: 'handIn'; handIn: HandIn }
  | { kind: 'part'; part: Part };

/** The characters of both alphabets and of `%` escapes. */
const carried = String.raw`[\w.:$+%-]+`;
const linkPattern = new RegExp(String.raw`#/([ith])/(${carried})`);
const codePattern = new RegExp(`(${codeMarks.handIn}|${codeMarks.part})(${carried})`);
const anyPattern = new RegExp(`${linkPattern.source}|${codePattern.source}`, 'g');

/** What a scanned code or one link says. Where it stands among other words, see `messagesIn`. */
export function readMessage(text: string): Read<Message> {
  if (text.length > carriedLimit) return failure('tooLarge');
  const [, kind, piece = ''] = linkPattern.exec(text) ?? [];
  if (kind === 'i' || kind === 't' || kind === 'h') return readCarried(kind, untrailed(piece));
  const [, mark, code = ''] = codePattern.exec(text) ?? [];
  if (mark === codeMarks.handIn) return readCarried('h', code);
  if (mark === undefined) return failure('notOurs');
  const bytes = fromCarriedText(code);
  const part = bytes.ok ? openPart(bytes.value) : bytes;
  return part.ok ? success({ kind: 'part', part: part.value }) : part;
}

/** What stands behind `#/i/` (invitation), `#/t/` (invitation of a table host) or `#/h/` (hand-in). */
export function readCarried(kind: 'i' | 't' | 'h', text: string): Read<Message> {
  const read = fromCarriedText(text);
  if (!read.ok) return read;
  const bytes = read.value;
  if (kind === 'h') {
    const handIn = openHandIn(bytes);
    return handIn.ok ? success({ kind: 'handIn', handIn: handIn.value }) : handIn;
  }
  const whole = unseal('invitation', bytes);
  if (!whole.ok) return whole;
  return success({ kind: 'invitation', as: kind === 't' ? 'table' : 'participant', bytes });
}

/** Every link and code of ours in a text, as they come, each once; for `readMessage` one by one. */
export function messagesIn(text: string): string[] {
  const found = text.slice(0, carriedLimit).matchAll(anyPattern);
  return [...new Set(Array.from(found, ([match]) => untrailed(match)))];
}

/** Without the full stop, colon or hyphen of the sentence around it: what is carried ends with a letter. */
function untrailed(text: string): string {
  return text.replace(/[^A-Za-z0-9]{1,3}$/, '');
}
