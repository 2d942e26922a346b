import * as z from 'zod/mini';

export const sealedFormat = 'samenspiegel-sealed';
export const sealedVersion = 1;

/**
 * What we write: the count for PBKDF2 with SHA-256 that OWASP advises (Password Storage Cheat Sheet, 2023). A file may
 * ask for more, up to what a slow phone does in about a minute: a count that never ends would be an attack.
 */
export const usualIterations = 600_000;
export const mostIterations = 10_000_000;
/** Bytes of what is sealed: as much as a file of ours may be (`json/limits.ts`). */
export const contentLimit = 20_000_000;
/** Characters of the sealed file: base64 makes four of three bytes, and there is a little beside it. */
export const sealedLimit = Math.ceil((contentLimit + 16) / 3) * 4 + 2_000;

const saltLength = 16;
const ivLength = 12;
const checkLength = 16;
const hashLength = 32;

/** Bytes as base64 with its padding (RFC 4648, section 4), exactly so many. */
function bytesSchema(count: number) {
  const padding = (3 - (count % 3)) % 3;
  const signs = Math.ceil(count / 3) * 4 - padding;
  return z.string().check(z.regex(new RegExp(`^[A-Za-z0-9+/]{${String(signs)}}={${String(padding)}}$`)));
}

/**
 * A sealed file of version 1, from which the published JSON Schema is made. It has no field that says who sealed what:
 * outside of the seal stands only what is needed to open it.
 */
export const sealedSchema = z.strictObject({
  format: z.literal(sealedFormat),
  version: z.literal(sealedVersion),
  kdf: z.strictObject({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    iterations: z.int().check(z.minimum(usualIterations), z.maximum(mostIterations)),
    salt: bytesSchema(saltLength),
  }),
  cipher: z.strictObject({ name: z.literal('AES-GCM'), iv: bytesSchema(ivLength) }),
  /** Says whether a passphrase is the right one; see `keys.ts`. */
  check: bytesSchema(checkLength),
  /** SHA-256 over all the rest of the file; says whether it came through whole. */
  digest: bytesSchema(hashLength),
  data: z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/), z.maxLength(sealedLimit)),
});

export type SealedFile = z.infer<typeof sealedSchema>;
export type SealedHeader = Omit<SealedFile, 'data' | 'digest'>;

export const lengths = { salt: saltLength, iv: ivLength };

/** The header as bytes, always in this order: bound to the content as additional data, so that nobody can change it. */
export function headerBytes({ format, version, kdf, cipher, check }: SealedHeader): Uint8Array<ArrayBuffer> {
  const { name, hash, iterations, salt } = kdf;
  const header = {
    format,
    version,
    kdf: { name, hash, iterations, salt },
    cipher: { name: cipher.name, iv: cipher.iv },
    check,
  };
  return new TextEncoder().encode(JSON.stringify(header));
}
