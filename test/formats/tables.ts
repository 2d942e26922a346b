import fc from 'fast-check';
import type { Cell } from '#src/domain/table.ts';

/** What a note, a name or an agreement may hold, and what files are known to stumble over. */
export const hardTexts: readonly string[] = [
  '',
  '=HYPERLINK("x","y")',
  '+31 6 12345678',
  '-2',
  '@SUM(A1)',
  "'=1+1",
  "'t Hof",
  '<script>alert(1)</script> & "quotes"',
  'line one\r\nline two\nline three',
  'tab\tand ; and ,',
  ' spaces around ',
  '\u202eright to left\u202c \u200f',
  '\ufeffmark',
  '👩‍🏫 é e\u0301 😀',
  'x'.repeat(10_000),
  '_x0041_',
  '007',
  '1e5',
  '2026-11-24',
  'TRUE',
  '#N/A',
  '#DIV/0!',
  '#anders',
  '\u0000a\u0007',
];

/** Any text that a person can type: no half characters. */
export const anyText = fc.oneof(
  fc.constantFrom(...hardTexts.filter((text) => text.length < 100)),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.stringMatching(/^["',;=+\-@\t\r\n a]{0,8}$/),
);

/** Numbers as the tables have them: with six decimals at most. */
export const anyNumber = fc.integer({ min: -5_000_000, max: 5_000_000 }).map((value) => value / 1_000_000);

export const anyCell: fc.Arbitrary<Cell> = fc.oneof(anyText, anyNumber.map(plain), fc.constant(null));

/** Written without an exponent, and no negative zero. */
function plain(value: number): number {
  return Math.abs(value) < 0.000_001 ? 0 : value;
}
