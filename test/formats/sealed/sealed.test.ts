// @vitest-environment node
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { looksSealed } from '#src/formats/sealed/facts.ts';
import { contentLimit, mostIterations, sealedLimit, sealedSchema } from '#src/formats/sealed/file.ts';
import { openSealed } from '#src/formats/sealed/open-sealed.ts';
import { seal } from '#src/formats/sealed/seal.ts';
import { hardTexts } from '../tables.ts';
import { openByHand } from './open-by-hand.ts';

const passphrase = 'drie fietsen in de regen';
const content = '{"format":"samenspiegel","version":2}\n';

async function sealedText(text: string, word = passphrase): Promise<string> {
  const sealed = await seal(new Blob([text]), word);
  if (!sealed.ok) throw new Error(sealed.reason);
  return sealed.blob.text();
}

const example = await sealedText(content);
type Fields = z.infer<typeof sealedSchema>;
const fields = (text = example) => JSON.parse(text) as Fields;
const withFields = (change: (file: Fields) => object) => JSON.stringify(change(fields()));

describe('a sealed file', () => {
  it('opens with its passphrase and gives back every byte', async () => {
    expect(await openSealed(example, passphrase)).toEqual({ ok: true, text: content });
    const text = `\ufeff${hardTexts.join('\n')}`;
    expect(await openSealed(await sealedText(text), passphrase)).toEqual({ ok: true, text });
    expect(await openSealed(await sealedText(''), passphrase)).toEqual({ ok: true, text: '' });
  });

  it('is what its description says: another program opens it too', () => {
    const opened = openByHand(fields(), passphrase);
    expect(opened).toEqual({ text: content, check: fields().check, digest: fields().digest });
  });

  it('shows nothing of what is in it, nor twice the same', async () => {
    const again = await sealedText(content);
    expect(atob(fields().data)).not.toContain('samenspiegel');
    for (const one of ['data', 'check', 'digest'] as const) {
      expect(fields(again)[one]).not.toBe(fields()[one]);
    }
    expect(fields(again).kdf.salt).not.toBe(fields().kdf.salt);
    expect(fields(again).cipher.iv).not.toBe(fields().cipher.iv);
  });

  it('asks a guesser for 600,000 rounds of PBKDF2 at least', () => {
    expect(fields().kdf.iterations).toBeGreaterThanOrEqual(600_000);
  });

  it('opens with the same letters, typed on another keyboard', async () => {
    const text = await sealedText(content, 'caf\u00e9');
    expect(await openSealed(text, 'cafe\u0301')).toEqual({ ok: true, text: content });
    expect(await openSealed(text, 'cafe')).toEqual({ ok: false, reason: 'wrongPassphrase' });
  });

  it('can be told from other files before it is opened', () => {
    expect(looksSealed(example)).toBe(true);
    expect(looksSealed(content)).toBe(false);
  });

  it('is made with a passphrase only, and of no more than can be opened', async () => {
    for (const none of ['', '  \t']) {
      expect(await seal(new Blob([content]), none)).toEqual({ ok: false, reason: 'noPassphrase' });
    }
    const large = new Blob(['a']);
    Object.defineProperty(large, 'size', { value: contentLimit + 1 });
    expect(await seal(large, passphrase)).toEqual({ ok: false, reason: 'tooLarge' });
  });

  it('cannot be made or opened on a page without cryptography, and says so', async () => {
    vi.stubGlobal('crypto', {});
    expect(await seal(new Blob([content]), passphrase)).toEqual({ ok: false, reason: 'unavailable' });
    expect(await openSealed(example, passphrase)).toEqual({ ok: false, reason: 'unavailable' });
    vi.unstubAllGlobals();
  });
});

describe('what does not open says why', () => {
  it.each(['drie fietsen in de Regen', '', ' ', `${passphrase} `])('a wrong passphrase: %j', async (word) => {
    expect(await openSealed(example, word)).toEqual({ ok: false, reason: 'wrongPassphrase' });
  });

  it('another file', async () => {
    for (const text of ['', 'name;score', '{}', '[1]', 'null', content]) {
      expect(await openSealed(text, passphrase)).toEqual({ ok: false, reason: 'notSealed' });
    }
  });

  it('a file that was cut off', async () => {
    for (const length of [40, 200, example.length - 3]) {
      expect(await openSealed(example.slice(0, length), passphrase)).toEqual({
        ok: false,
        reason: 'damaged',
      });
    }
  });

  it('a file of a newer version, with both numbers', async () => {
    expect(
      await openSealed(
        withFields((file) => ({ ...file, version: 2, more: 1 })),
        passphrase,
      ),
    ).toEqual({
      ok: false,
      reason: 'newer',
      found: 2,
      known: 1,
    });
  });

  it('a file that is too large, before it is looked at', async () => {
    expect(await openSealed(' '.repeat(sealedLimit + 1), passphrase)).toEqual({
      ok: false,
      reason: 'tooLarge',
    });
  });

  it.each([
    ['a billion rounds of PBKDF2', { iterations: 1_000_000_000_000 }],
    ['one round more than is allowed', { iterations: mostIterations + 1 }],
    ['too few rounds', { iterations: 1_000 }],
    ['another function', { name: 'scrypt' }],
    ['another salt', { salt: 'AAAAAAAAAAAAAAAAAAAAAA==' }],
    ['no salt', { salt: '' }],
  ])('a file that was changed to %s, without trying it', async (_, kdf) => {
    const tried = vi.spyOn(crypto.subtle, 'deriveBits');
    const text = withFields((file) => ({ ...file, kdf: { ...file.kdf, ...kdf } }));
    expect(await openSealed(text, passphrase)).toEqual({ ok: false, reason: 'damaged' });
    expect(tried).not.toHaveBeenCalled();
    tried.mockRestore();
  });

  it('any single change of the file, to any person: damaged, never a wrong passphrase', async () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    await fc.assert(
      fc.asyncProperty(
        fc.nat(example.length - 1).filter((at) => letters.includes(example[at] ?? '\n')),
        fc.constantFrom(...letters.split('')),
        async (at, letter) => {
          fc.pre(example[at] !== letter);
          const changed = example.slice(0, at) + letter + example.slice(at + 1);
          const opened = await openSealed(changed, 'whatever');
          expect(opened).toMatchObject({ ok: false });
          expect(!opened.ok && opened.reason).toMatch(/^(damaged|notSealed|newer)$/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a sign at its end that means no other byte', async () => {
    const padded = fields(await sealedText(content.padEnd(42)));
    expect(padded.data).toMatch(/[AQgw]==$/);
    const data = padded.data.replace(/.(?==)/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));
    expect(await openSealed(JSON.stringify({ ...padded, data }), passphrase)).toEqual({
      ok: false,
      reason: 'damaged',
    });
  });

  it('a change by somebody who made the digest fit again', async () => {
    const bytes = Uint8Array.from(atob(fields().data), (letter) => letter.charCodeAt(0));
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    const changed = { ...fields(), data: btoa(String.fromCharCode(...bytes)) };
    const digest = await digestByHand(changed);
    expect(await openSealed(JSON.stringify({ ...changed, digest }), passphrase)).toEqual({
      ok: false,
      reason: 'damaged',
    });
  });
});

async function digestByHand({ format, version, kdf, cipher, check, data }: Fields): Promise<string> {
  const header = Buffer.from(JSON.stringify({ format, version, kdf, cipher, check }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  const whole = Buffer.concat([length, header, Buffer.from(data, 'base64')]);
  return Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(whole))).toString('base64');
}

describe('the file of version 1', () => {
  const kept = readFileSync('test/fixtures/samenspiegel-sealed-1.json', 'utf8');

  it('opens for ever', async () => {
    const text = readFileSync('test/fixtures/samenspiegel-1.json', 'utf8');
    expect(await openSealed(kept, 'één lamp, twee ramen')).toEqual({ ok: true, text });
  });

  it('has a published schema, which every sealed file fits', async () => {
    const schema = {
      $id: 'urn:samenspiegel:sealed:1',
      title: 'Samenspiegel sealed file, version 1',
      description:
        'Any other Samenspiegel file, encrypted. master = PBKDF2-SHA-256(passphrase in NFC, kdf.salt, kdf.iterations), ' +
        '32 bytes; key = HKDF-SHA-256(master, no salt, info "samenspiegel-sealed-1 key"), 32 bytes; check = ' +
        'HKDF-SHA-256(master, no salt, info "samenspiegel-sealed-1 check"), 16 bytes. data = AES-256-GCM(key, cipher.iv, ' +
        'UTF-8 text), its tag of 16 bytes behind it, with the header as additional data: the fields format, version, ' +
        'kdf, cipher and check as compact JSON in the order of this schema. digest = SHA-256(length of the header as ' +
        '32 bits, big-endian, then the header, then data). All bytes in base64.',
      ...z.toJSONSchema(sealedSchema),
    };
    const published = 'public/schema/samenspiegel-sealed-1.json';
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../../${published}`);
    const isValid = new Ajv2020({ strict: true }).compile(schema);
    expect(isValid(fields())).toBe(true);
    expect(isValid(fields(kept))).toBe(true);
    expect(isValid({ ...fields(), name: 'De Vliet' })).toBe(false);
  });
});
