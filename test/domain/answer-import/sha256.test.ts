// @vitest-environment node
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#src/domain/answer-import/sha256.ts';

/** The same with the machine's own code. */
function expected(text: string): string {
  const bytes = Buffer.from(text, 'utf16le').swap16();
  return createHash('sha256').update(bytes).digest('hex');
}

describe('the hash of a text', () => {
  it('is that of FIPS 180-4, at every length around the blocks', () => {
    const long = 'é漢\ud83d'.repeat(70);
    for (let length = 0; length < long.length; length += 1) {
      const text = long.slice(0, length);
      expect(sha256(text)).toBe(expected(text));
    }
  });
});
