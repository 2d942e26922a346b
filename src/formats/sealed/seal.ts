import { toBase64 } from './base64.ts';
import { sealedFacts } from './facts.ts';
import {
  contentLimit,
  headerBytes,
  lengths,
  sealedFormat,
  type SealedFile,
  type SealedHeader,
  sealedVersion,
  usualIterations,
} from './file.ts';
import { cipherOf, digestOf, hasCrypto, keysOf, normalised } from './keys.ts';

export type SealResult =
  | { ok: true; blob: Blob }
  /** `unavailable`: the page did not come over https, and such a page may not use the browser's cryptography. */
  | { ok: false; reason: 'noPassphrase' | 'tooLarge' | 'unavailable' };

/**
 * A file of ours in a seal: only who knows the passphrase can read it, and any change is noticed. Nobody, we neither, can
 * open it without. How much there is in it can be seen from its size. Salt and initialisation vector are drawn anew, so
 * the same content never gives the same file.
 */
export async function seal(content: Blob, passphrase: string): Promise<SealResult> {
  if (normalised(passphrase).trim() === '') return { ok: false, reason: 'noPassphrase' };
  if (content.size > contentLimit) return { ok: false, reason: 'tooLarge' };
  if (!hasCrypto()) return { ok: false, reason: 'unavailable' };
  const salt = crypto.getRandomValues(new Uint8Array(lengths.salt));
  const iv = crypto.getRandomValues(new Uint8Array(lengths.iv));
  const { key, check } = await keysOf(passphrase, { iterations: usualIterations, salt });
  const header: SealedHeader = {
    format: sealedFormat,
    version: sealedVersion,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: usualIterations, salt: toBase64(salt) },
    cipher: { name: 'AES-GCM', iv: toBase64(iv) },
    check: toBase64(check),
  };
  const bound = headerBytes(header);
  const open = new Uint8Array(await content.arrayBuffer());
  const data = new Uint8Array(await crypto.subtle.encrypt(cipherOf(iv, bound), key, open));
  const digest = toBase64(await digestOf(bound, data));
  const file: SealedFile = { ...header, digest, data: toBase64(data) };
  return { ok: true, blob: new Blob([`${JSON.stringify(file, null, 1)}\n`], { type: sealedFacts.mimeType }) };
}
