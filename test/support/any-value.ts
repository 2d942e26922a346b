import fc from 'fast-check';

/** Texts that break careless code: markup, formulas, marks that turn the direction, halves of characters. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://example.org")',
  '@SUM(A1)',
  '-1+1',
  '\u202eomgekeerd\u202c',
  '\u2066\u200f\u200b',
  '👩🏽‍🏫 👨‍👩‍👧‍👦',
  '\ud83d',
  '\udc4d alleen',
  'ĳ ë ï \u0000 \u2028 "\\',
  '__proto__',
];

/** Any text up to a length in UTF-16 code units, now and then as long as may be. */
export function arbitraryText(limit: number): fc.Arbitrary<string> {
  return fc
    .oneof(
      { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
      { weight: 2, arbitrary: fc.constantFrom(...hostileTexts) },
      {
        weight: 1,
        arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map(ofCodeUnits),
      },
      { weight: 1, arbitrary: fc.constant('m'.repeat(limit)) },
    )
    .map((text) => text.slice(0, limit));
}

export const arbitraryId = fc.oneof(fc.uuid(), fc.stringMatching(/^[A-Za-z0-9_-]{8,64}$/));
export const arbitraryMoment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** A plain object, as reading JSON gives. */
export function record<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record<T>(fields, { noNullPrototype: true });
}

function ofCodeUnits(units: number[]): string {
  return String.fromCharCode(...units);
}
