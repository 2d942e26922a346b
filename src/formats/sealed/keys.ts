/**
 * From a passphrase the key and the check value, by two steps:
 *
 *     master = PBKDF2-SHA-256(passphrase in NFC, salt, iterations), 32 bytes
 *     key    = HKDF-SHA-256(master, info "samenspiegel-sealed-1 key"), 32 bytes
 *     check  = HKDF-SHA-256(master, info "samenspiegel-sealed-1 check"), 16 bytes, open in the file
 *
 * Why a check: AES-GCM refuses a wrong key and a damaged content alike, and people have to know which of the two it is.
 * Why it gives nothing away: HKDF is one way and its outputs say nothing of each other, so the check leads neither to
 * the key nor to the passphrase. It lets somebody test a guess, but so does the content itself by its tag, and for both
 * a guess costs the whole of PBKDF2, which is all that makes guessing slow. PBKDF2 is asked for one block only: for two
 * we would work twice and a guesser once. Salt and so check differ for each file: equal passphrases cannot be seen.
 *
 * The digest beside it is over what stands open in the file anyway; whoever has the file can compute it. It is no proof
 * of who wrote it: that nothing was changed on purpose is what AES-GCM shows, header included.
 */
export async function keysOf(
  passphrase: string,
  { iterations, salt }: { iterations: number; salt: Uint8Array<ArrayBuffer> },
): Promise<{ key: CryptoKey; check: Uint8Array<ArrayBuffer> }> {
  const { subtle } = crypto;
  const typed = new TextEncoder().encode(normalised(passphrase));
  const secret = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const master = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, secret, 256);
  const base = await subtle.importKey('raw', master, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const from = (purpose: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    // The salt has done its work in the first step (RFC 5869, section 3.1: it may be empty).
    salt: new Uint8Array(0),
    info: new TextEncoder().encode(`samenspiegel-sealed-1 ${purpose}`),
  });
  const [key, check] = await Promise.all([
    subtle.deriveKey(from('key'), base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    subtle.deriveBits(from('check'), base, 128),
  ]);
  return { key, check: new Uint8Array(check) };
}

/** One person's é is another's e and an accent: both mean the same letter, so both open the file. */
export function normalised(passphrase: string): string {
  return passphrase.normalize('NFC');
}

/** SHA-256 over header and content, the header's length first, so that no byte can move from one to the other. */
export async function digestOf(
  header: Uint8Array<ArrayBuffer>,
  content: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(4 + header.length + content.length);
  new DataView(whole.buffer).setUint32(0, header.length);
  whole.set(header, 4);
  whole.set(content, 4 + header.length);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
}

export function cipherOf(iv: Uint8Array<ArrayBuffer>, additionalData: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData, tagLength: 128 };
}

/** A page that did not come over https, and not from this machine, has no cryptography. */
export function hasCrypto(): boolean {
  return (globalThis as { crypto?: Partial<Crypto> }).crypto?.subtle !== undefined;
}
