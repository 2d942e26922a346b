/** Cube roots of the first 64 primes and square roots of the first 8: the first 32 bits behind the point. */
const primes = firstPrimes(64);
const roundWords = primes.map((prime) => fractionBits(Math.cbrt(prime)));
const firstState = primes.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));

/**
 * SHA-256 over the UTF-16 code units of a text (two bytes each, the high one first), as 64 hexadecimal digits. Written
 * out here because the browser's own one keeps everybody waiting. Source: FIPS 180-4.
 */
export function sha256(text: string): string {
  const bytes = text.length * 2;
  const words = new Uint32Array(((bytes + 9 + 63) >>> 6) << 4);
  for (let at = 0; at < text.length; at += 1) {
    words[at >> 1] = (words[at >> 1] ?? 0) | (text.charCodeAt(at) << (at % 2 === 0 ? 16 : 0));
  }
  words[bytes >> 2] = (words[bytes >> 2] ?? 0) | (bytes % 4 === 0 ? 0x80000000 : 0x8000);
  words[words.length - 2] = Math.floor((bytes * 8) / 2 ** 32);
  words[words.length - 1] = (bytes * 8) >>> 0;
  const state = Uint32Array.from(firstState);
  const schedule = new Uint32Array(64);
  for (let block = 0; block < words.length; block += 16) {
    schedule.set(words.subarray(block, block + 16));
    compress(state, schedule);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

function compress(state: Uint32Array, w: Uint32Array): void {
  for (let t = 16; t < 64; t += 1) {
    const [early, late] = [w[t - 15] ?? 0, w[t - 2] ?? 0];
    const small0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const small1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    w[t] = (w[t - 16] ?? 0) + small0 + (w[t - 7] ?? 0) + small1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + big1 + ((e & f) ^ (~e & g)) + (roundWords[t] ?? 0) + (w[t] ?? 0)) | 0;
    const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, place) => (state[place] = (state[place] ?? 0) + word));
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fractionBits(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) >>> 0;
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let next = 2; found.length < count; next += 1) {
    if (found.every((prime) => next % prime !== 0)) found.push(next);
  }
  return found;
}
