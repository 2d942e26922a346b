/** How often the hash is stirred; fixed, for a stored one must come out the same again. */
const rounds = 200_000;

/** 16 random bytes, in base64. */
export function newSalt(): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(16)));
}

/** PBKDF2 with SHA-256: 32 bytes, in base64. Throws where the browser has no WebCrypto, as on plain http. */
export async function hashPin(pin: string, salt: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: rounds };
  return toBase64(new Uint8Array(await crypto.subtle.deriveBits(how, key, 256)));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
