import { fromBase64, toBase64 } from './base64.ts';
import { looksSealed } from './facts.ts';
import {
  headerBytes,
  sealedFormat,
  type SealedFile,
  sealedLimit,
  sealedSchema,
  sealedVersion,
} from './file.ts';
import { cipherOf, digestOf, hasCrypto, keysOf } from './keys.ts';

export type OpenResult =
  | { ok: true; text: string }
  | { ok: false; reason: 'wrongPassphrase' | 'damaged' | 'notSealed' | 'tooLarge' | 'unavailable' }
  /** Sealed by a newer app: version `found`, we open up to `known`. */
  | { ok: false; reason: 'newer'; found: number; known: number };

/**
 * The text that was sealed. A damaged file is found before the passphrase is tried, so that nobody keeps typing the right
 * one: `damaged` is about the file, `wrongPassphrase` about what was typed. Empty is a wrong passphrase like any other.
 */
export async function openSealed(text: string, passphrase: string): Promise<OpenResult> {
  if (text.length > sealedLimit) return { ok: false, reason: 'tooLarge' };
  const parsed = parsedFile(text);
  if ('reason' in parsed) return parsed;
  if (!hasCrypto()) return { ok: false, reason: 'unavailable' };
  const { file } = parsed;
  const salt = fromBase64(file.kdf.salt);
  const iv = fromBase64(file.cipher.iv);
  const data = fromBase64(file.data);
  if (salt === null || iv === null || data === null) return damaged;
  const bound = headerBytes(file);
  if (toBase64(await digestOf(bound, data)) !== file.digest) return damaged;
  const { key, check } = await keysOf(passphrase, { iterations: file.kdf.iterations, salt });
  if (toBase64(check) !== file.check) return { ok: false, reason: 'wrongPassphrase' };
  try {
    const content = await crypto.subtle.decrypt(cipherOf(iv, bound), key, data);
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content) };
  } catch (error) {
    // No text of ours, or changed by somebody who made the digest fit again.
    if (error instanceof DOMException || error instanceof TypeError) return damaged;
    throw error;
  }
}

const damaged: OpenResult & { ok: false } = { ok: false, reason: 'damaged' };

function parsedFile(text: string): { file: SealedFile } | (OpenResult & { ok: false }) {
  const value = parsedJson(text);
  if (!isOurs(value)) return looksSealed(text) ? damaged : { ok: false, reason: 'notSealed' };
  const { version } = value;
  if (typeof version === 'number' && Number.isInteger(version) && version > sealedVersion) {
    return { ok: false, reason: 'newer', found: version, known: sealedVersion };
  }
  const parsed = sealedSchema.safeParse(value);
  return parsed.success ? { file: parsed.data } : damaged;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}

function isOurs(value: unknown): value is { version?: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === sealedFormat;
}
