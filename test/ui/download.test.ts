import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { download, fileName } from '#src/ui/download.ts';
import { hostileTexts } from '#test/support/any-value.ts';
import { pageForTests } from '#test/support/page.ts';

const page = pageForTests();

describe('a file name', () => {
  it.each([
    [['Werkgroep LOB', '2026-11-24'], 'werkgroep-lob-2026-11-24.pdf'],
    [['Ĳssel & Één: café’s (Zuid)'], 'ijssel-een-cafe-s-zuid.pdf'],
    [['../../etc/passwd'], 'etc-passwd.pdf'],
    [['  .hidden. '], 'hidden.pdf'],
    [['C:\\', 'aux?*|"<>'], 'c-aux.pdf'],
    [['Ελλάδα', 'Україна', '日本'], 'ελλαδα-украіна-日本.pdf'],
    [['', '…', '👩🏽‍🏫'], 'samenspiegel.pdf'],
    [[], 'samenspiegel.pdf'],
    [['m'.repeat(200)], `${'m'.repeat(80)}.pdf`],
    [[`${'m'.repeat(79)} 1`], `${'m'.repeat(79)}.pdf`],
  ])('of %j is %s', (parts, name) => {
    expect(fileName(parts, 'pdf')).toBe(name);
  });

  it('has only letters, digits and single hyphens, is never empty and never too long', () => {
    const anyPart = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileTexts));
    fc.assert(
      fc.property(fc.array(anyPart), (parts) => {
        const name = fileName(parts, 'json');
        expect(name).toMatch(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*\.json$/u);
        expect([...name].length).toBeLessThanOrEqual(80 + '.json'.length);
      }),
      { numRuns: 300, examples: [[['\u{10330}'.repeat(81)]], [[`a${'\u{10330}'.repeat(81)}`]]] },
    );
  });
});

describe('a download', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('hands over the file by its name, and later frees what it held', () => {
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    const file = new Blob(['{}']);
    download(file, 'lob.json');
    expect(page.downloads).toEqual([{ name: 'lob.json', file }]);
    vi.advanceTimersByTime(59_000);
    expect(revoke).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(revoke).toHaveBeenCalledTimes(1);
  });
});
