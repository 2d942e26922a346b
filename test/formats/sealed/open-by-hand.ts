import { createDecipheriv, createHash, hkdfSync, pbkdf2Sync } from 'node:crypto';

type File = {
  kdf: { iterations: number; salt: string };
  cipher: { iv: string };
  check: string;
  digest: string;
  data: string;
};

/** Opens a sealed file as its description says, with OpenSSL and nothing of the product. */
export function openByHand(file: File, passphrase: string): { text: string; check: string; digest: string } {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const { kdf, cipher, check } = file;
  const master = pbkdf2Sync(passphrase.normalize('NFC'), bytes(kdf.salt), kdf.iterations, 32, 'sha256');
  const from = (purpose: string, length: number) =>
    Buffer.from(hkdfSync('sha256', master, '', `samenspiegel-sealed-1 ${purpose}`, length));
  const header = Buffer.from(
    `{"format":"samenspiegel-sealed","version":1,"kdf":{"name":"PBKDF2","hash":"SHA-256","iterations":${kdf.iterations},"salt":"${kdf.salt}"},"cipher":{"name":"AES-GCM","iv":"${cipher.iv}"},"check":"${check}"}`,
  );
  const data = bytes(file.data);
  const opening = createDecipheriv('aes-256-gcm', from('key', 32), bytes(cipher.iv));
  opening.setAAD(header);
  opening.setAuthTag(data.subarray(-16));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  return {
    text: Buffer.concat([opening.update(data.subarray(0, -16)), opening.final()]).toString('utf8'),
    check: from('check', 16).toString('base64'),
    digest: createHash('sha256').update(length).update(header).update(data).digest('base64'),
  };
}
