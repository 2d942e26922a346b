/** A multiple of three, so that the pieces can be put one after the other. */
const piece = 0x6000;

/** Base64 as RFC 4648, section 4; in pieces, for a call with millions of arguments fails. */
export function toBase64(bytes: Uint8Array): string {
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += piece) {
    texts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + piece))));
  }
  return texts.join('');
}

/** Null for what is no base64, or not as `toBase64` writes it: bits that mean nothing must not be free to change. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0) return null;
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
    const end = Math.max(0, text.length - 4);
    return btoa(binary.slice((end / 4) * 3)) === text.slice(end) ? bytes : null;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
